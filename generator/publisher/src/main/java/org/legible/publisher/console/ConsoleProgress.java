package org.legible.publisher.console;

import java.util.function.Consumer;
import org.legible.checker.output.SafePrinter;
import org.legible.publisher.work.Progress;

/** Progress that a person sees; a total of 0 means that it is not known. Close it before printing anything else. */
public interface ConsoleProgress extends Progress, AutoCloseable {

    /** Takes away what would stand in the way of the next line. */
    @Override
    void close();

    /**
     * One line that updates, on a terminal; sparse lines in a log.
     *
     * @param terminal where it will be read
     * @param screen takes the line that updates
     * @param log takes the sparse lines
     */
    static ConsoleProgress on(Terminal terminal, SafePrinter screen, Consumer<String> log) {
        return terminal.live() ? new LiveProgress(screen, System::nanoTime) : new SparseProgress(log, System::nanoTime);
    }

    /** Says nothing. */
    static ConsoleProgress silent() {
        return new ConsoleProgress() {
            @Override
            public void update(String step, int done, int total) {}

            @Override
            public void close() {}
        };
    }
}
