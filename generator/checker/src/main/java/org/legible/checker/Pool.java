package org.legible.checker;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads on which one command does all its work, a check or a build. What is asked first is done first. */
public final class Pool {

    private Pool() {}

    /** As many threads as there are cores, where nobody says how many. */
    public static int usual() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * A number of threads that somebody asks for.
     *
     * @throws IllegalArgumentException with a message for people, where there would be none
     */
    public static int checked(int threads) {
        if (threads < 1) throw new IllegalArgumentException("threads must be at least 1, but is " + threads);
        return threads;
    }

    /**
     * Starts threads, which go on until the pool is shut down.
     *
     * @param count how many, at least 1
     * @param threads makes them
     */
    public static ThreadPoolExecutor of(int count, ThreadFactory threads) {
        return new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
    }
}
