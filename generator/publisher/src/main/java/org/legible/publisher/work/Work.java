package org.legible.publisher.work;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.legible.checker.Pool;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.Worker;
import org.legible.publisher.text.MarkdownReader;

/**
 * Does the same work on many things, several at a time, on threads whose stack is deep enough to read Markdown.
 *
 * <p>All work of a build goes through here, because here it is watched. Work that fails as nobody foresaw, and work that does
 * not end, becomes a problem that names the place; the work on other things goes on. A thread of Java cannot be ended from
 * outside: one that takes too long is told to stop, which what is known to take long obeys, and is replaced. It does not keep
 * the process alive.
 */
public final class Work implements AutoCloseable {

    /** How long a processor may work on one thing; the longest that any report was seen to take is a tenth of it. */
    public static final Duration LIMIT = Duration.ofSeconds(30);

    private static final int ENDLESS_AT_MOST = 3;

    private final ThreadPoolExecutor threads;
    private final Duration limit;
    private final Progress progress;
    private final Problems problems;
    private final Set<Runnable> left = new HashSet<>();
    private int endless;

    /**
     * Starts threads.
     *
     * @param count how many, at least 1
     * @param limit how long a processor may work on one thing
     * @param progress is told how far each step has come
     * @param problems takes what is wrong with work that did not end well
     */
    public Work(int count, Duration limit, Progress progress, Problems problems) {
        this.limit = limit;
        this.progress = progress;
        this.problems = problems;
        threads = Pool.of(count, task -> new Worker(task, MarkdownReader.STACK));
    }

    /**
     * Works on each item and waits for all.
     *
     * @param step what the work is, such as "Reading reports"
     * @param place where a problem with an item is said to be, if nothing more is known of it
     * @return the results that there are, in the order of the items
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public <T, R> List<R> each(String step, List<T> items, Function<T, Place> place, Function<T, Optional<R>> work) {
        List<Task<Optional<R>>> tasks = new ArrayList<>();
        for (T item : items) {
            Task<Optional<R>> task = new Task<>(place.apply(item), () -> work.apply(item));
            tasks.add(task);
            threads.execute(task);
        }
        List<R> results = new ArrayList<>();
        int done = 0;
        for (Task<Optional<R>> task : tasks) {
            await(task, tasks).flatMap(result -> result).ifPresent(results::add);
            progress.update(step, ++done, items.size());
        }
        return results;
    }

    /**
     * Does one thing, watched as the rest is.
     *
     * @return its result, or empty if it did not end well
     */
    public <R> Optional<R> one(Place place, Supplier<R> work) {
        Task<R> task = new Task<>(place, work);
        threads.execute(task);
        return await(task, List.of(task));
    }

    /** As {@link #one(Place, Supplier)}, for work without a result. */
    public void run(Place place, Runnable work) {
        one(place, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Does pieces of the work that this thread is at, with the help of threads that have nothing else to do. Each piece may take as long as
     * other work does as a whole.
     *
     * @return the results, in the order of the pieces
     */
    public <T, R> List<R> share(List<T> pieces, Function<T, R> work) {
        // What waits is older: whoever is free does that first, and needs not be asked.
        int idle = threads.getQueue().isEmpty() ? threads.getMaximumPoolSize() - 1 : 0;
        return new Shares<>(pieces, work).all(threads, idle);
    }

    private <R> Optional<R> await(Task<R> task, List<Task<R>> all) {
        while (!task.ended() && !isLeft(task))
            all.stream().filter(other -> other.takesLongerThan(limit)).forEach(this::giveUp);
        Optional<Throwable> failure = task.failure();
        if (failure.isPresent() && failure.get() instanceof UncheckedIOException broken) throw broken;
        failure.map(cause -> Failures.unforeseen(task.place(), cause)).ifPresent(problems::add);
        return task.result();
    }

    // The thread goes on until it sees that it was given up; another takes its place, so that the rest is not kept
    // waiting.
    private void giveUp(Task<?> task) {
        problems.add(Failures.endless(task.place(), limit));
        task.giveUp();
        if (++endless >= ENDLESS_AT_MOST) threads.getQueue().drainTo(left);
        threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
        threads.setCorePoolSize(threads.getMaximumPoolSize());
    }

    // Many endless things would keep a person waiting as long as one that never ends.
    private boolean isLeft(Task<?> task) {
        if (!left.contains(task)) return false;
        problems.add(Problem.error(
                task.place(),
                "This was not looked at: " + ENDLESS_AT_MOST + " others took too long before it.",
                "Whatever is wrong here is not known yet.",
                "Mend what took too long first, then build again."));
        return true;
    }

    /** Ends the threads. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
