package org.legible.publisher.work;

/** Is told how far a build has come, from one thread. */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress SILENT = (step, done, total) -> {};

    /**
     * Some work is done.
     *
     * @param step what is going on, such as "Reading reports"
     * @param done how many units of it are done
     * @param total how many there are, at least {@code done}
     */
    void update(String step, int done, int total);

    /** Something is worth knowing before the build has ended: a sentence or two. */
    default void say(String words) {
        // Who only looks how far the build is does not ask.
    }
}
