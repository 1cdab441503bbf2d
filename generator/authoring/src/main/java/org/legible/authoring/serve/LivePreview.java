package org.legible.authoring.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.console.FailureText;
import org.legible.publisher.console.HeldBackText;
import org.legible.publisher.console.ShownFiles;
import org.legible.publisher.library.HeldBack;
import org.legible.publisher.pipeline.Preview;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problem.Severity;

/**
 * What happens when an author saves a file, in this order:
 *
 * <ol>
 *   <li>what changed is read, and the pages that somebody looks at are made and shown;
 *   <li>these pages are judged, then the others of their report;
 *   <li>what it changes for the rest of the site is read;
 *   <li>when nothing more is saved, the {@link WholeBuild whole site is built}, as it would be published.
 * </ol>
 *
 * <p>Another edit begins at the first step again. Each step tells the pages and the terminal what it found.
 */
final class LivePreview implements AutoCloseable {

    private static final long GIVE_WAY_MILLIS = 5;
    private static final long PATIENCE_SECONDS = 5;
    private static final String STATE = "state";
    private static final String ANYTHING = "";

    private final Preview preview;
    private final Events events;
    private final TerminalVoice voice;
    private final ShownFiles files;
    private final WholeBuild whole;
    private final ExecutorService behind = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "legible-behind");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger edits = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<String, Integer> shown = new ConcurrentHashMap<>();
    private final Set<String> changedDuring = new HashSet<>();
    private Set<String> changedSince = new HashSet<>();
    private Knowledge ofWhole = Knowledge.NONE;

    /**
     * A preview of which nothing is read yet.
     *
     * @param whole what the whole site is built from, and where
     */
    LivePreview(Preview preview, Events events, TerminalVoice voice, ShownFiles files, PublishRequest whole) {
        this.preview = preview;
        this.events = events;
        this.voice = voice;
        this.files = files;
        this.whole = new WholeBuild(whole, this::wholeBegun, this::wholeBuilt);
    }

    /** Reads the content for the first time. */
    void begin() {
        preview.read(Instant.now(), Set.of());
        voice.tell(knowledge());
        later(() -> readAhead(edits.get()));
    }

    // One after the other, and behind what is shown. Nobody who edits wants to read of a fault of ours in Java's words.
    private void later(Runnable work) {
        try {
            behind.execute(() -> guarded(work));
        } catch (RejectedExecutionException ended) {
            // The preview is being closed.
        }
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            voice.say("This could not be checked: " + FailureText.of(failure));
        }
    }

    /** An author has saved something: these files, or anything if there are none. */
    void changed(Set<String> saved) {
        guarded(() -> {
            long start = System.nanoTime();
            int edit = edits.incrementAndGet();
            since(saved);
            preview.read(Instant.now(), saved);
            Set<String> pages = pages(saved);
            pages.forEach(this::refresh);
            long shownAfter = System.nanoTime() - start;
            later(() -> check(edit, saved, pages, start, shownAfter));
        });
    }

    private synchronized void since(Set<String> saved) {
        Set<String> files = saved.isEmpty() ? Set.of(ANYTHING) : saved;
        changedSince.addAll(files);
        changedDuring.addAll(files);
    }

    // Where nobody looks at a page, what was saved is judged all the same.
    private Set<String> pages(Set<String> saved) {
        Set<String> pages = new HashSet<>(events.files());
        if (pages.isEmpty())
            for (String file : saved) reportOf(file).ifPresent(slug -> pages.add("reports/" + slug + "/index.html"));
        return pages;
    }

    private static Optional<String> reportOf(String file) {
        String[] steps = file.split("/");
        return steps.length > 2 && steps[0].equals("reports") ? Optional.of(steps[1]) : Optional.empty();
    }

    // A page that is the same is not shown again.
    private void refresh(String file) {
        Integer before = shown.get(file);
        Optional<Preview.Shown> now = preview.show(file);
        boolean isSame = before != null
                && now.isPresent()
                && before == Arrays.hashCode(now.get().bytes());
        events.tell(file, isSame ? STATE : "reload");
    }

    private void check(int edit, Set<String> saved, Set<String> pages, long start, long shownAfter) {
        for (String page : pages) {
            if (isOver(edit)) return;
            preview.judge(page);
            events.tell(page, STATE);
        }
        voice.changed(saved, shownAfter, System.nanoTime() - start);
        for (String page : pages) {
            if (isOver(edit)) return;
            preview.judgeReport(page);
            events.tell(page, STATE);
        }
        voice.tell(knowledge());
        if (isOver(edit)) return;
        preview.settle(Instant.now());
        readAhead(edit);
    }

    private boolean isOver(int edit) {
        return edit != edits.get();
    }

    // One report at a time: a page that somebody opens meanwhile is judged between two.
    private void readAhead(int edit) {
        if (isOver(edit)) return;
        if (asked.get() > 0) giveWay();
        if (asked.get() > 0 || preview.readAhead()) {
            later(() -> readAhead(edit));
            return;
        }
        events.files().forEach(this::refresh);
        whole.ask();
    }

    private static void giveWay() {
        try {
            Thread.sleep(GIVE_WAY_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void wholeBegun() {
        changedDuring.clear();
    }

    private void wholeBuilt(Knowledge found) {
        synchronized (this) {
            ofWhole = found;
            changedSince = new HashSet<>(changedDuring);
        }
        voice.tellWhole(knowledge());
        events.tellAll(STATE);
    }

    /** A file of the site; what it holds is remembered, to tell whether it has changed. */
    Optional<Preview.Shown> show(String file) {
        asked.incrementAndGet();
        Optional<Preview.Shown> found;
        try {
            found = preview.show(file);
        } finally {
            asked.decrementAndGet();
        }
        found.ifPresent(page -> shown.put(file, Arrays.hashCode(page.bytes())));
        if (found.isPresent() && file.endsWith(".html")) later(() -> judge(file));
        return found;
    }

    private void judge(String file) {
        preview.judge(file);
        events.tell(file, STATE);
        preview.judgeReport(file);
        events.tell(file, STATE);
    }

    /** A file of the whole site, for what no page alone can tell: the index of the search. */
    Optional<Path> ofWhole(String file) {
        return whole.file(file);
    }

    /** The path under which the site stands, with slashes at both ends. */
    String basePath() {
        return preview.basePath();
    }

    /** Why the report to which a file belongs is seen by nobody else yet; empty if it is published, or the file belongs to none. */
    Optional<HeldBack> heldBack(String file) {
        return reportOf(file)
                .flatMap(slug -> preview.heldBack().stream()
                        .filter(report -> report.slug().equals(slug))
                        .findFirst());
    }

    /** What a page says of itself. */
    PageState state(String file) {
        Knowledge all = knowledge();
        Predicate<String> near = near(file);
        Knowledge here = all.at(near).and(ofPage(file));
        boolean isLastGood = preview.show(file).map(Preview.Shown::isLastGood).orElse(false);
        List<Problem> errors = Stream.of(near, near.negate())
                .flatMap(part -> all.of(Severity.ERROR).stream()
                        .filter(problem -> part.test(problem.place().file())))
                .toList();
        return new PageState(
                isLastGood || preview.findings().containsKey(file) || isWholeKnown(),
                isLastGood,
                Note.of(errors, files),
                Note.of(here.of(Severity.WARNING), files),
                Note.of(here.of(Severity.ADVICE), files),
                Note.of(here.waiting(), files),
                all.of(Severity.WARNING).size() - here.of(Severity.WARNING).size(),
                all.of(Severity.ADVICE).size() - here.of(Severity.ADVICE).size(),
                all.waiting().size() - here.waiting().size(),
                HeldBackText.of(preview.heldBack()));
    }

    private Knowledge ofPage(String file) {
        return Optional.ofNullable(preview.findings().get(file))
                .map(found -> Knowledge.of(List.of(), Map.of(file, found)))
                .orElse(Knowledge.NONE);
    }

    private synchronized boolean isWholeKnown() {
        return ofWhole != Knowledge.NONE && changedSince.isEmpty();
    }

    // What belongs to the page's report; for a page of the site, to no report.
    private static Predicate<String> near(String file) {
        Optional<String> slug = reportOf(file);
        return place -> slug.map(
                        report -> (place + "/").startsWith("reports/" + report + "/") || place.equals("/" + file))
                .orElseGet(() -> !place.startsWith("reports/"));
    }

    /** What is known now: of what was read, and, where nothing has changed since, of the whole site. */
    private synchronized Knowledge knowledge() {
        return ofWhole.at(this::isUnchanged).and(Knowledge.of(preview.problems(), preview.findings()));
    }

    private boolean isUnchanged(String file) {
        Set<Optional<String>> reports =
                changedSince.stream().map(LivePreview::reportOf).collect(Collectors.toSet());
        return reports.isEmpty()
                || !reports.contains(Optional.empty())
                        && reportOf(file).isPresent()
                        && !reports.contains(reportOf(file));
    }

    @Override
    public void close() throws IOException {
        behind.shutdownNow();
        try {
            // What is being judged keeps what it found in the folder that is deleted next.
            behind.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        whole.close();
        preview.close();
    }
}
