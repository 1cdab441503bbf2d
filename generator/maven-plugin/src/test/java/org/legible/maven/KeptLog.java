package org.legible.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that keeps its lines, so that what a test provokes is never taken for the end of the build that runs it. */
final class KeptLog extends SystemStreamLog {

    private final List<String> lines = new ArrayList<>();

    /** What was said, each line with its level before it. */
    String text() {
        return String.join("\n", lines);
    }

    @Override
    public void debug(CharSequence content) {
        lines.add("debug " + content);
    }

    @Override
    public void info(CharSequence content) {
        lines.add("info " + content);
    }

    @Override
    public void warn(CharSequence content) {
        lines.add("warn " + content);
    }

    @Override
    public void error(CharSequence content) {
        lines.add("error " + content);
    }
}
