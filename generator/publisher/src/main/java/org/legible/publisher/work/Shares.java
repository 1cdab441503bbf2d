package org.legible.publisher.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Worker;

/**
 * Pieces of one work, done by the thread that has the work and by whichever others are idle meanwhile. It waits for none that has not
 * begun: what nobody takes it does itself, so however busy the others are, it comes to its end.
 */
final class Shares<T, R> {

    private final ConcurrentLinkedQueue<Integer> left = new ConcurrentLinkedQueue<>();
    private final List<T> pieces;
    private final Function<T, R> work;
    private final AtomicReferenceArray<R> results;
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final CountDownLatch open;
    private final Optional<Place> place = Worker.here();

    Shares(List<T> pieces, Function<T, R> work) {
        this.pieces = pieces;
        this.work = work;
        results = new AtomicReferenceArray<>(pieces.size());
        open = new CountDownLatch(pieces.size());
        for (int i = 0; i < pieces.size(); i++) left.add(i);
    }

    /** Offers pieces to idle threads, does the others here, and waits for those that were begun. */
    List<R> all(Executor idle, int helpers) {
        for (int i = 0; i < Math.min(helpers, pieces.size() - 1); i++) idle.execute(this::help);
        help();
        try {
            open.await();
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for this work any more", givenUp);
        }
        if (failures.peek() instanceof Error error) throw error;
        if (failures.peek() instanceof RuntimeException failed) throw failed;
        List<R> done = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) done.add(results.get(i));
        return done;
    }

    // Whoever helps works where the work is that was shared.
    private R at(T piece) {
        return place.isPresent() ? Worker.at(place.get(), () -> work.apply(piece)) : work.apply(piece);
    }

    private void help() {
        for (Integer next = left.poll(); next != null; next = left.poll()) {
            Worker.beginPiece();
            try {
                results.set(next, at(pieces.get(next)));
            } catch (RuntimeException | Error failed) {
                failures.add(failed);
            } finally {
                open.countDown();
            }
        }
    }
}
