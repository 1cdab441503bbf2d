package org.legible.authoring.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.legible.checker.PageFindings;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.Publisher;
import org.legible.publisher.console.FailureText;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.work.Progress;

/**
 * Builds the whole site behind the preview, as it would be published, into a folder that is thrown away: so faults are told too
 * that no single page shows, and nothing is forgiven that would stop publication. One build at a time, begun when nobody has
 * saved anything for a while.
 */
final class WholeBuild implements AutoCloseable {

    private static final long QUIET_MILLIS = 600;
    private static final long PATIENCE_MILLIS = 5000;

    private final PublishRequest request;
    private final Runnable begun;
    private final Consumer<Knowledge> done;
    private final Thread thread = new Thread(this::run, "legible-whole-build");
    private volatile boolean isEnding;
    private boolean isWanted;
    private long since;

    /**
     * A thread that waits until it is asked.
     *
     * @param begun is told when a build begins to read
     * @param done is told what it found
     */
    WholeBuild(PublishRequest request, Runnable begun, Consumer<Knowledge> done) {
        this.request = request;
        this.begun = begun;
        this.done = done;
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks for a build of what is there now. */
    synchronized void ask() {
        isWanted = true;
        since = System.currentTimeMillis();
        notifyAll();
    }

    private void run() {
        try {
            while (true) {
                await();
                begun.run();
                Knowledge found = build();
                if (isEnding) return;
                done.accept(found);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void await() throws InterruptedException {
        while (!isWanted) wait();
        long left = QUIET_MILLIS;
        while (left > 0) {
            wait(left);
            left = since + QUIET_MILLIS - System.currentTimeMillis();
        }
        isWanted = false;
    }

    private Knowledge build() {
        try {
            PublishResult result = new Publisher().publish(request.at(Instant.now()), Progress.SILENT);
            Map<String, PageFindings> pages = result.checks().pages().stream()
                    .collect(Collectors.toMap(PageFindings::file, page -> page, (one, same) -> one));
            return Knowledge.of(result.told(), pages);
        } catch (IOException | RuntimeException failure) {
            Problem untold = Problem.error(
                    Place.of("site.yaml"),
                    "The whole site could not be checked: " + FailureText.of(failure),
                    "What is wrong in pages that you do not look at is not known.",
                    "Mend the cause, or save a file to try again.");
            return new Knowledge(List.of(untold), List.of());
        }
    }

    /** A file of the newest whole site; empty if it has none. */
    Optional<Path> file(String file) {
        Path path = request.output().resolve(file).normalize();
        boolean isThere = path.startsWith(request.output()) && Files.isRegularFile(path);
        return isThere ? Optional.of(path) : Optional.empty();
    }

    /** Ends the build that is at work, and waits until it has put its tools away. */
    @Override
    public void close() {
        isEnding = true;
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
