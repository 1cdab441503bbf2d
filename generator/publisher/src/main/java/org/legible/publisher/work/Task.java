package org.legible.publisher.work;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Worker;

/** One piece of work: what came of it, where it is, and how long it has taken. */
final class Task<R> implements Runnable {

    private static final int IDLE = 20;

    private final Place start;
    private final Supplier<R> work;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Worker worker;
    private volatile long began;
    private volatile Place place;
    private volatile R result;
    private volatile Throwable failure;
    private volatile boolean givenUp;
    private long before = -1;
    private int piece;

    Task(Place start, Supplier<R> work) {
        this.start = start;
        this.work = work;
        this.place = start;
    }

    @Override
    public void run() {
        Worker self = (Worker) Thread.currentThread();
        began = System.nanoTime();
        worker = self;
        try {
            result = Worker.at(start, work);
        } catch (Throwable unforeseen) {
            // Even an error of the machine, such as a stack too small, is about this work alone.
            place = self.place();
            failure = unforeseen;
        } finally {
            leave();
        }
    }

    // From here on the thread works on something else, which nobody may tell to stop in the name of this.
    private synchronized void leave() {
        worker = null;
        end.countDown();
    }

    /** True once the work is done or given up; waits for that, but not long. */
    boolean ended() {
        try {
            return end.await(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    /**
     * True if the work goes on and has taken a processor longer than this. Time in which other programs had the processor does
     * not count, or a busy machine would refuse what an idle one publishes; but work that waits for ever counts too.
     */
    boolean takesLongerThan(Duration limit) {
        Worker doing = worker;
        if (givenUp || doing == null) return false;
        if (piece != doing.piece()) {
            piece = doing.piece();
            began = System.nanoTime();
            before = -1;
        }
        long waited = System.nanoTime() - began;
        if (waited < limit.toNanos() / 10) return false;
        return processorTime(doing, waited) > limit.toNanos() || waited > IDLE * limit.toNanos();
    }

    // A thread works on many things one after the other: what it had spent when it was first looked at here does not
    // count.
    private long processorTime(Worker doing, long waited) {
        long all = ManagementFactory.getThreadMXBean().getThreadCpuTime(doing.getId());
        if (all < 0) return waited;
        if (before < 0) before = all;
        return all - before;
    }

    /** Tells the thread to stop, and waits no longer for it. */
    synchronized void giveUp() {
        givenUp = true;
        Worker doing = worker;
        if (doing != null) {
            place = doing.place();
            doing.interrupt();
        }
        end.countDown();
    }

    /** Where the work is, or where it failed. */
    Place place() {
        Worker doing = worker;
        return doing == null || givenUp ? place : doing.place();
    }

    /** What came of it; empty if it failed or was given up. */
    Optional<R> result() {
        return givenUp ? Optional.empty() : Optional.ofNullable(result);
    }

    /** Why it failed; empty if it did not, or was given up. */
    Optional<Throwable> failure() {
        return givenUp ? Optional.empty() : Optional.ofNullable(failure);
    }
}
