package org.legible.publisher.console;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** A line of a log when a step begins, and every few seconds while it lasts. */
final class SparseProgress implements ConsoleProgress {

    private static final long BETWEEN = Duration.ofSeconds(10).toNanos();

    private final Consumer<String> log;
    private final LongSupplier nanos;
    private String step = "";
    private long last;

    SparseProgress(Consumer<String> log, LongSupplier nanos) {
        this.log = log;
        this.nanos = nanos;
    }

    @Override
    public synchronized void update(String now, int done, int total) {
        long time = nanos.getAsLong();
        boolean begins = !now.equals(step);
        if (!begins && time - last < BETWEEN) return;
        step = now;
        last = time;
        log.accept(begins && done <= 1 ? now : now + ": " + Counts.of(done, total));
    }

    @Override
    public synchronized void say(String words) {
        log.accept(words);
    }

    @Override
    public void close() {}
}
