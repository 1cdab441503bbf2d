package org.legible.checker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legible.checker.page.Texts;

/**
 * Checks files and folders, several at a time. A folder is a site: it is the root of addresses that begin with "/", and
 * every HTML file in it and below is a page.
 */
public final class SiteChecker {

    /** Pages longer than this are named as unreadable rather than allowed to exhaust memory. */
    private static final long LARGEST = 64L << 20;

    private final Checker checker;
    private final Function<Path, Resources> files;
    private final Consumer<Integer> progress;
    private final int threads;

    private SiteChecker(Checker checker, Function<Path, Resources> files, Consumer<Integer> progress, int threads) {
        this.checker = checker;
        this.files = files;
        this.threads = threads;
        this.progress = progress;
    }

    /** A site checker that asks the rules of a profile. */
    public static SiteChecker with(Profile profile) {
        return with(Checker.with(profile));
    }

    /** A site checker that judges each page as this checker does, with the files of the page's folder beside it. */
    public static SiteChecker with(Checker checker) {
        return new SiteChecker(checker, Resources::folder, done -> {}, Pool.usual());
    }

    /** The same checker, which tells how many pages are done, from any thread. */
    public SiteChecker progress(Consumer<Integer> listener) {
        return new SiteChecker(checker, files, listener, threads);
    }

    /** The same checker, for sites that a server offers under a path such as "/repository/". */
    public SiteChecker basePath(String path) {
        return resources(root -> Resources.folder(root, path));
    }

    /** The same checker, which reads what lies beside the pages of a folder from there. */
    public SiteChecker resources(Function<Path, Resources> ofFolder) {
        return new SiteChecker(checker, ofFolder, progress, threads);
    }

    /** The same checker, which checks so many pages at a time; without, one for each core. */
    public SiteChecker threads(int count) {
        return new SiteChecker(checker, files, progress, Pool.checked(count));
    }

    private record Job(Path file, Path root, String name) {}

    /** Checks every path; what is missing or cannot be read is named in the report. */
    public CheckReport check(List<Path> paths) {
        List<Unreadable> unreadable = Collections.synchronizedList(new ArrayList<>());
        List<Job> jobs = new ArrayList<>();
        for (Path path : paths) jobs.addAll(jobs(path, unreadable));
        Map<Path, Checker> checkers = new HashMap<>();
        for (Job job : jobs) checkers.computeIfAbsent(job.root(), root -> checker.resources(files.apply(root)));
        AtomicInteger done = new AtomicInteger();
        List<Job> starved = Collections.synchronizedList(new ArrayList<>());
        List<PageFindings> pages = new ArrayList<>();
        ExecutorService pool = Pool.of(threads, SiteChecker::thread);
        try {
            Function<Job, Optional<PageFindings>> work = job -> {
                try {
                    Optional<PageFindings> found = check(job, checkers.get(job.root()), unreadable);
                    progress.accept(done.incrementAndGet());
                    return found;
                } catch (OutOfMemoryError failure) {
                    // Which of several pages finds no memory left is chance: each of them gets all of it once.
                    starved.add(job);
                    return Optional.empty();
                }
            };
            jobs.stream()
                    .map(job -> CompletableFuture.supplyAsync(() -> work.apply(job), pool))
                    .toList()
                    .forEach(page -> page.join().ifPresent(pages::add));
        } finally {
            pool.shutdownNow();
        }
        for (Job job : starved) {
            try {
                check(job, checkers.get(job.root()), unreadable).ifPresent(pages::add);
            } catch (OutOfMemoryError failure) {
                String message = "There is not enough memory for this page: allow more, such as with java -Xmx1g.";
                unreadable.add(new Unreadable(job.file().toString(), message));
            }
            progress.accept(done.incrementAndGet());
        }
        pages.sort(Comparator.comparing(PageFindings::file));
        List<Unreadable> sorted = new ArrayList<>(unreadable);
        sorted.sort(Comparator.comparing(Unreadable::file));
        return new CheckReport(List.copyOf(pages), sorted);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "legible");
        thread.setDaemon(true);
        return thread;
    }

    private static Optional<PageFindings> check(Job job, Checker checker, List<Unreadable> unreadable) {
        try {
            if (Files.size(job.file()) > LARGEST) {
                unreadable.add(new Unreadable(job.file().toString(), "The file is larger than 64 MB."));
                return Optional.empty();
            }
            String html = Encoding.decode(Files.readAllBytes(job.file()));
            String inSite = job.root().relativize(job.file()).toString().replace('\\', '/');
            PageFindings found = checker.check(html, inSite);
            return Optional.of(new PageFindings(job.name(), found.findings(), found.links(), found.holds()));
        } catch (IOException failure) {
            unreadable.add(new Unreadable(job.file().toString(), "The file cannot be read: " + failure.getMessage()));
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError failure) {
            // A fault of the checker, or of a rule that somebody added, must not cost the answers for other pages.
            unreadable.add(new Unreadable(job.file().toString(), "The page could not be judged: " + failure + "."));
            return Optional.empty();
        }
    }

    private static List<Job> jobs(Path path, List<Unreadable> unreadable) {
        Path file = path.toAbsolutePath().normalize();
        if (Files.isRegularFile(file))
            return List.of(new Job(file, file.getParent(), path.toString().replace('\\', '/')));
        if (!Files.isDirectory(file)) {
            unreadable.add(new Unreadable(path.toString(), "There is no such file or folder."));
            return List.of();
        }
        try (Stream<Path> files = Files.walk(file)) {
            List<Job> pages = files.filter(SiteChecker::page)
                    .sorted()
                    .map(f -> new Job(
                            f, file, path.resolve(file.relativize(f)).toString().replace('\\', '/')))
                    .toList();
            // Nothing checked is not a success: the name may be that of another folder, or a build may have failed.
            if (pages.isEmpty())
                unreadable.add(new Unreadable(path.toString(), "There is no HTML file in this folder or below it."));
            return pages;
        } catch (IOException | UncheckedIOException failure) {
            unreadable.add(new Unreadable(path.toString(), "The folder cannot be read: " + failure.getMessage()));
            return List.of();
        }
    }

    private static boolean page(Path file) {
        String name = Texts.lower(file.getFileName().toString());
        boolean html = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        return html && Files.isRegularFile(file);
    }
}
