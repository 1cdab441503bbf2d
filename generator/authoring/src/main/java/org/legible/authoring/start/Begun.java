package org.legible.authoring.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A site that was begun: which answers it took, and what comes next. */
public final class Begun {

    private final Path folder;
    private final int files;
    private final SiteAnswers.Taken taken;
    private final Program program;

    Begun(Path folder, Collection<String> files, SiteAnswers.Taken taken, Program program) {
        this.folder = folder;
        this.files = files.size();
        this.taken = taken;
        this.program = program;
    }

    /** All there is to say, a line for each thing. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Wrote " + files + " files into " + NewSite.shown(folder) + ".");
        for (String name : List.of("title", "publisher", "email", "phone", "address", "language", "kind"))
            if (taken.answers().containsKey(name)) lines.add(line(name));
        lines.add("All but the last stand in content/site.yaml, where you can change them.");
        lines.add("");
        if (!program.isReleased()) {
            lines.add("This version of Legible has not been released, so GitHub cannot fetch it:"
                    + " .github/workflows/publish.yml says what to write into its last line.");
            lines.add("");
        }
        lines.add("Next, in the folder " + NewSite.shown(folder) + ":");
        lines.add("  legible serve        shows the website while you write over content/reports/example, a draft");
        lines.add("  legible build        checks everything, and puts the website into the folder website");
        lines.add("  legible checklist    what to look at before you publish");
        lines.add("README.md says how to write, see and publish.");
        return List.copyOf(lines);
    }

    private String line(String name) {
        return String.format(
                Locale.ROOT,
                "  %-10s %s%s",
                name + ":",
                taken.answers().get(name),
                taken.lacks(name) ? "   (to be written: each build reminds you)" : "");
    }
}
