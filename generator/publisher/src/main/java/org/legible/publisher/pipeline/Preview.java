package org.legible.publisher.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.legible.checker.PageFindings;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.HeldBack;
import org.legible.publisher.library.Library;
import org.legible.publisher.library.LibraryReader;
import org.legible.publisher.library.ReadReports;
import org.legible.publisher.output.Staging;
import org.legible.publisher.output.UnusableOutput;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.work.Progress;
import org.legible.publisher.work.Work;
import org.legible.publisher.yaml.YamlReader;

/**
 * A site that is kept in mind while somebody writes it: a page is made when it is asked for, of what was read, and an edit has
 * only the files read again that changed. So a page is there before it is judged, and as fast in a large site as in a small one.
 *
 * <p>Its pages are those of a build, byte for byte, but for two things: they show the reports that readers may not see yet, and
 * say of no file how large it is. Nothing of it is ever published. Safe to use from many threads.
 */
public final class Preview implements AutoCloseable {

    private final PublishRequest request;
    private final Staging staging;
    private final ReadReports kept = new ReadReports();
    private final Set<String> ahead = new HashSet<>();
    private final Set<String> good = new HashSet<>();
    private final Work judges;
    private Optional<Kit> kit = Optional.empty();
    private Problems ofKit = new Problems();
    private Set<String> languages = Set.of();
    private Optional<Snapshot> now = Optional.empty();
    private List<Problem> ofFacts = List.of();
    private boolean isSettled = true;
    private String basePath = "/";

    /**
     * A file to show.
     *
     * @param bytes what it holds
     * @param isLastGood true if what the author wrote since is wrong, and this is how it was before, or as far as it could be made
     */
    public record Shown(byte[] bytes, boolean isLastGood) {}

    private Preview(PublishRequest request, Staging staging) {
        this.request = request;
        this.staging = staging;
        judges = new Work(1, Work.LIMIT, Progress.SILENT, new Problems());
    }

    /**
     * A preview, of which nothing has been read yet.
     *
     * @param request its output is a folder in which the preview may work; nothing will stand there
     * @throws UnusableOutput if it cannot be used
     */
    public static Preview begin(PublishRequest request) throws UnusableOutput {
        return new Preview(
                request,
                Staging.begin(
                        request.output(), request.content(), request.templates(), Optional.empty(), new Problems()));
    }

    /**
     * Reads what has changed. Where reports alone have changed, they alone are read, and it takes no longer in a large site: what
     * their facts change of the whole site is seen when all is {@linkplain #settle settled}.
     *
     * @param moment decides which reports readers may see already
     * @param changed the files that were made, changed or deleted, by their paths from the content folder; empty if anything may
     *     have changed
     */
    public synchronized void read(Instant moment, Set<String> changed) {
        Set<String> reports = changed.stream().map(Preview::reportOf).collect(Collectors.toSet());
        reports.forEach(this::forget);
        boolean isOnlyReports = !reports.isEmpty() && !reports.contains("");
        if (isOnlyReports && readSome(moment, reports)) return;
        if (changed.isEmpty())
            now.ifPresent(all -> all.library().reports().keySet().forEach(this::forget));
        readAll(moment, !isOnlyReports);
    }

    /** Reads the whole library again, if facts of a report have changed since it was read; of other files, nothing is read. */
    public synchronized void settle(Instant moment) {
        if (!isSettled) readAll(moment, false);
    }

    // Shared files that are wrong, and reports that come, go or change places, concern the whole site.
    private boolean readSome(Instant moment, Set<String> reports) {
        if (now.isEmpty() || ofFacts.stream().anyMatch(problem -> problem.isError() && isShared(problem))) return false;
        Library before = now.get().library();
        if (!before.reports().keySet().containsAll(reports)) return false;
        Problems problems = new Problems();
        ofFacts.stream()
                .filter(problem -> !reports.contains(reportOf(problem.place().file())))
                .forEach(problems::add);
        Work work = work(problems);
        ContentFolder folder = new ContentFolder(request.content());
        Optional<Library> read = work.one(
                        Place.of("reports"),
                        () -> new LibraryReader(folder, new YamlReader(), problems, kept).readAgain(before, reports))
                .filter(after -> reports.stream()
                        .allMatch(slug -> isInItsPlace(
                                before.reports().get(slug), after.reports().get(slug))));
        if (read.isEmpty()) {
            work.close();
            return false;
        }
        Set<String> facts = reports.stream()
                .filter(slug ->
                        !before.reports().get(slug).equals(read.get().reports().get(slug)))
                .collect(Collectors.toSet());
        isSettled &= facts.isEmpty();
        Equipment.Before known = new Equipment.Before(now.get().equipment(), facts);
        take(request.at(moment), folder, read.get(), Optional.of(known), problems, work);
        return true;
    }

    private static boolean isShared(Problem problem) {
        return ContentFolder.isShared(problem.place().file());
    }

    private static boolean isInItsPlace(Entry before, Entry after) {
        return after.holes().areNone()
                && before.holes().areNone()
                && before.report()
                        .published()
                        .value()
                        .equals(after.report().published().value())
                && before.report().status() == after.report().status()
                && before.report().embargo().equals(after.report().embargo())
                && before.report().language().equals(after.report().language());
    }

    private void readAll(Instant moment, boolean isAnything) {
        Problems problems = new Problems();
        Work work = work(problems);
        PublishRequest asked = request.at(moment);
        ContentFolder folder = new ContentFolder(request.content());
        Optional<Library> library = new LibraryReader(folder, new YamlReader(), problems, kept).readAll(moment, work);
        boolean isNew = isAnything
                || kit.isEmpty()
                || library.map(all -> !all.languages().keySet().equals(languages))
                        .orElse(true);
        if (isNew) library.ifPresent(all -> refit(asked, all, work));
        problems.addAll(ofKit);
        isSettled = true;
        if (library.isPresent() && kit.isPresent())
            take(asked, folder, library.get(), Optional.empty(), problems, work);
        else leave(problems, work);
        if (isNew) now.ifPresent(Snapshot::makeAssets);
    }

    private void take(
            PublishRequest asked,
            ContentFolder folder,
            Library library,
            Optional<Equipment.Before> before,
            Problems problems,
            Work work) {
        ofFacts = problems.sorted();
        Optional<Snapshot> next = work.one(
                Place.of("site.yaml"),
                () -> new Snapshot(
                        asked,
                        folder,
                        problems,
                        work,
                        judge -> Equipment.of(
                                asked, folder, kit.get(), judge, library, before, staging, problems, work)));
        if (next.isEmpty()) leave(problems, work);
        else {
            now.ifPresent(Snapshot::close);
            now = next;
            // An address that is wrong in site.yaml moves no page that somebody looks at.
            if (ofFacts.stream().noneMatch(problem -> problem.isError() && isShared(problem)))
                basePath = Kit.basePath(library);
        }
    }

    // There is nothing to make pages of: the problems say why.
    private void leave(Problems problems, Work work) {
        ofFacts = problems.sorted();
        work.close();
        now.ifPresent(Snapshot::close);
        now = Optional.empty();
    }

    private Work work(Problems problems) {
        return new Work(request.threads(), Work.LIMIT, Progress.SILENT, problems);
    }

    private void forget(String slug) {
        kept.forget(slug);
        ahead.remove(slug);
        kit.ifPresent(with -> with.outward().forget(slug));
    }

    private void refit(PublishRequest asked, Library library, Work work) {
        Problems found = new Problems();
        kit = work.one(Place.of("site.yaml"), () -> Kit.of(asked, library, staging, found));
        ofKit = found;
        languages = Set.copyOf(library.languages().keySet());
        ahead.clear();
    }

    /** The folder of the report to which a file of the content or of the site belongs; empty for none. */
    static String reportOf(String file) {
        String[] steps = file.split("/");
        return steps.length > 2 && steps[0].equals("reports") ? steps[1] : "";
    }

    /** A file of the site, by its path from the site's root; empty if there is none. */
    public synchronized Optional<Shown> show(String file) {
        if (now.filter(all -> all.make(file)).isPresent()) {
            good.add(file);
            return Optional.of(new Shown(staging.read(file), false));
        }
        boolean isThere = good.contains(file) && isWanted(file)
                || now.filter(all -> all.tryOut(file)).isPresent();
        return isThere ? Optional.of(new Shown(staging.read(file), true)) : Optional.empty();
    }

    // A page of a report that was deleted is gone, and no last good one stands for it.
    private boolean isWanted(String file) {
        return now.map(all -> reportOf(file).isEmpty() || all.reportOf(file).isPresent())
                .orElse(true);
    }

    /** Has the checker judge a page that was shown, unless it was judged. */
    public void judge(String file) {
        snapshot().ifPresent(all -> judge(all, file));
    }

    private Optional<PageJudge.Judged> judge(Snapshot all, String file) {
        synchronized (judges) {
            return judges.one(Place.of("site.yaml"), () -> all.judge(file)).flatMap(found -> found);
        }
    }

    /** Judges all pages of the report to which a file belongs, and all that its author wrote. */
    public void judgeReport(String file) {
        Optional<Snapshot> snapshot = snapshot();
        Optional<Batch> pages = makeAll(snapshot, file);
        if (pages.isEmpty()) return;
        List<Made> judged = new ArrayList<>();
        for (Made page : pages.get().made())
            judge(snapshot.get(), page.product().address().file())
                    .map(found -> found.of(page.product(), page.file(), page.kept()))
                    .ifPresent(judged::add);
        Batch all = new Batch(pages.get().report(), pages.get().planned(), judged);
        synchronized (this) {
            snapshot.get().compare(all);
        }
    }

    private synchronized Optional<Snapshot> snapshot() {
        return now;
    }

    private synchronized Optional<Batch> makeAll(Optional<Snapshot> snapshot, String file) {
        if (!snapshot.equals(now)) return Optional.empty();
        return snapshot.flatMap(all -> all.reportOf(file).flatMap(all::makeAll));
    }

    /**
     * Reads one more report for the pages that show many, while nobody waits; when all are read, looks at what concerns them all.
     *
     * @return false if all are read
     */
    public synchronized boolean readAhead() {
        Optional<Entry> next = next();
        next.ifPresentOrElse(
                entry -> {
                    now.get().keep(entry);
                    ahead.add(entry.slug());
                },
                () -> now.ifPresent(Snapshot::checkSite));
        return next.isPresent();
    }

    private Optional<Entry> next() {
        return now.flatMap(all -> all.library().entries().stream()
                .filter(entry -> !ahead.contains(entry.slug()))
                .findFirst());
    }

    /** What is wrong with the content, as far as it is known: with all facts, and with the texts of the reports that were shown. */
    public synchronized List<Problem> problems() {
        return now.map(Snapshot::problems).orElse(ofFacts);
    }

    /** What the checker found in the pages that it judged since the last change, by their files. */
    public synchronized Map<String, PageFindings> findings() {
        return now.map(Snapshot::judged).orElse(Map.of());
    }

    /** The reports that readers may not see yet. */
    public synchronized List<HeldBack> heldBack() {
        return now.map(all -> all.library().heldBack()).orElse(List.of());
    }

    /** The path under which the site will stand, with slashes at both ends. */
    public synchronized String basePath() {
        return basePath;
    }

    /** Ends the work, and deletes what was made. */
    @Override
    public synchronized void close() throws UnusableOutput {
        now.ifPresent(Snapshot::close);
        judges.close();
        staging.close();
    }
}
