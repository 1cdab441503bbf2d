package org.legible.publisher.problem;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A thread that knows at which place of the content it works. Whoever watches it can name that place when the work takes too
 * long, or ends in a way that nobody foresaw.
 */
public final class Worker extends Thread {

    private volatile Place place;
    private volatile int piece;

    /** Ends work that nobody waits for any more. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        private GivenUp() {
            super("Nobody waits for this work any more", null, false, false);
        }
    }

    /**
     * A thread that does not keep the process alive.
     *
     * @param stack the size of its stack in bytes
     */
    public Worker(Runnable task, long stack) {
        super(null, task, "legible", stack);
        setDaemon(true);
    }

    /** Where the work is; null only before any work begins. Where work failed: the place at which it did. */
    public Place place() {
        return place;
    }

    /** Where the work of this thread is; empty on a thread that is no worker, and before any work begins. */
    public static Optional<Place> here() {
        return Thread.currentThread() instanceof Worker worker ? Optional.ofNullable(worker.place) : Optional.empty();
    }

    /** Work at a place. Places nest: the innermost is where the work is. On any other thread the work is merely done. */
    public static <R> R at(Place place, Supplier<R> work) {
        if (!(Thread.currentThread() instanceof Worker worker)) return work.get();
        stopIfGivenUp();
        Place before = worker.place;
        worker.place = place;
        R result = work.get();
        // Work that failed does not come here: its place stays for whoever asks where that was.
        worker.place = before;
        return result;
    }

    /** Which piece of its work this is: each may take as long as other work does as a whole. */
    public int piece() {
        return piece;
    }

    /** Begins another piece of the work of this thread. */
    public static void beginPiece() {
        if (Thread.currentThread() instanceof Worker worker) worker.piece = worker.piece + 1;
    }

    /** Ends the work of this thread if somebody interrupted it: what takes long asks this now and then. */
    public static void stopIfGivenUp() {
        if (Thread.currentThread() instanceof Worker worker && worker.isInterrupted()) throw new GivenUp();
    }
}
