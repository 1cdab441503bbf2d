package org.legible.publisher.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.legible.publisher.text.MarkdownReader;

/** Does the same work on many things, several at a time, on threads whose stack is deep enough to read Markdown. */
public final class Work implements AutoCloseable {

    private final ExecutorService threads;
    private final Progress progress;

    /**
     * Starts threads.
     *
     * @param count how many, at least 1
     * @param progress is told how far each step has come
     */
    public Work(int count, Progress progress) {
        this.progress = progress;
        threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(null, task, "legible", MarkdownReader.STACK);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Works on each item and waits for all.
     *
     * @param step what the work is, such as "Reading reports"
     * @return the results in the order of the items
     * @throws RuntimeException what the work on an item threw
     */
    public <T, R> List<R> each(String step, List<T> items, Function<T, R> work) {
        List<Future<R>> futures = new ArrayList<>();
        for (T item : items) futures.add(threads.submit(() -> work.apply(item)));
        List<R> results = new ArrayList<>();
        for (Future<R> future : futures) {
            results.add(result(future));
            progress.update(step, results.size(), items.size());
        }
        return results;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            if (failed.getCause() instanceof Error cause) throw cause;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    /** Ends the threads. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
