package org.legible.publisher.console;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.legible.checker.output.SafePrinter;

/** One line of a terminal, written over and over. */
final class LiveProgress implements ConsoleProgress {

    private static final long BETWEEN = Duration.ofMillis(100).toNanos();

    private final SafePrinter screen;
    private final LongSupplier nanos;
    private String step = "";
    private long last;
    private int width;

    LiveProgress(SafePrinter screen, LongSupplier nanos) {
        this.screen = screen;
        this.nanos = nanos;
    }

    @Override
    public synchronized void update(String now, int done, int total) {
        long time = nanos.getAsLong();
        boolean worthIt = !now.equals(step) || done == total || time - last >= BETWEEN;
        if (!worthIt) return;
        step = now;
        last = time;
        write(now + ": " + Counts.of(done, total));
    }

    @Override
    public synchronized void close() {
        if (width == 0) return;
        write("");
        width = 0;
    }

    @Override
    public synchronized void say(String words) {
        close();
        screen.println(words);
        screen.flush();
    }

    // Spaces rather than an escape sequence, so that every terminal can do it.
    private void write(String line) {
        screen.over(line + " ".repeat(Math.max(0, width - line.length())));
        if (line.isEmpty()) screen.over("");
        width = line.length();
    }
}
