package org.legible.publisher.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;

/**
 * Looks for files that nobody reads. A file whose name is nearly one of ours was meant to be read, so it stops the site;
 * another is told, because its author may think that readers see it.
 */
final class FolderChecks {

    static final List<String> SHARED = List.of(
            "site.yaml",
            "themes.yaml",
            "authorities.yaml",
            "addressees.yaml",
            "scales.yaml",
            "glossary.yaml",
            "kinds.yaml",
            Ledger.FILE);
    static final List<String> REPORT = List.of("report.yaml", "report.md", "summary.md");
    private static final String REPORTS = "reports";
    private static final String IMAGES = "images";
    private static final String FILES = "files";
    private static final String UNSEEN = "Readers never see what is in it.";

    private final ContentFolder folder;
    private final Set<String> used;
    private final Problems problems;

    /** @param used the names of the files beside {@code site.yaml} that it names */
    FolderChecks(ContentFolder folder, Set<String> used, Problems problems) {
        this.folder = folder;
        this.used = used;
        this.problems = problems;
    }

    void check() {
        check("", SHARED, Set.of(REPORTS));
        check(REPORTS + "/", List.of(), Set.copyOf(folder.folders(REPORTS)));
        for (String slug : folder.folders(REPORTS)) {
            String report = REPORTS + "/" + slug + "/";
            check(report, REPORT, Set.of(IMAGES, FILES));
            checkNames(report + FILES);
            checkNames(report + IMAGES);
        }
    }

    private void check(String at, List<String> files, Set<String> folders) {
        // A link leads elsewhere, where other people's files lie: reading says so.
        if (Files.isSymbolicLink(folder.root().resolve(at))) return;
        List<String> there = folder.names(at);
        for (String name : there) {
            boolean isFolder = Files.isDirectory(folder.root().resolve(at + name));
            boolean mayBeSummary = !isFolder && files.equals(REPORT);
            if ((isFolder ? folders : files).contains(name) || used.contains(at + name)) continue;
            if (mayBeSummary && SummaryNames.in(name).isPresent()) continue;
            Place place = Place.of(at + name);
            if (isFolder) checkFolder(place, name, folders);
            else
                problems.add(Optional.of(name)
                        .filter(file -> mayBeSummary)
                        .flatMap(file -> SummaryNames.misnamed(place, file, there))
                        .or(() -> FileNames.meant(name, files, there)
                                .map(meant -> misnamed(place, name, meant, there.contains(meant))))
                        .orElseGet(() -> unused(place, name, files)));
        }
    }

    private void checkFolder(Place place, String name, Set<String> folders) {
        Optional<String> meant = FileNames.meantFolder(name, folders)
                .filter(near -> !place.file().startsWith(REPORTS + "/" + name));
        boolean isThere = meant.isPresent() && folder.has(place.file().replaceFirst("[^/]*$", "") + meant.get());
        if (meant.isPresent()) problems.add(misnamed(place, name, meant.get(), isThere));
        else if (!isEmpty(place.file()))
            problems.warning(
                    "unused-folder",
                    place,
                    "Nothing uses this folder.",
                    "Readers never see what is in it.",
                    folders.contains(IMAGES)
                            ? "Pictures belong in the folder images/. Move what readers need there or into report.md, and the rest "
                                    + "out of the content folder."
                            : "Reports belong in the folder reports/. Move the rest out of the content folder.");
    }

    /** What is said of a file or folder whose name is nearly one of ours. */
    static Problem misnamed(Place place, String name, String meant, boolean isThere) {
        return Problem.error(
                place,
                "The name \"" + name + "\" is nearly " + meant + ", but not quite.",
                "It is not read under this name, so nothing in it can reach a reader.",
                isThere
                        ? "There is " + meant
                                + " too: put everything into that one, and delete this one or move it out of the "
                                + "content folder."
                        : "Rename it to " + meant
                                + ". If you do not see the end of the name, let your computer show the endings "
                                + "of files.");
    }

    private static Problem unused(Place place, String name, List<String> files) {
        String fix = "Copy what readers need into report.md, and move the file out of the content folder.";
        if (FileNames.isPicture(name))
            fix = "Put it into the folder images/ of a report and show it there, or delete it.";
        else if (REPORT.contains(name))
            fix = "Put it into a folder of its own, such as reports/millbrook-2026/" + name + ".";
        else if (SHARED.contains(name)) fix = "Move it up, beside the folder reports/.";
        else if (!files.isEmpty() && name.matches("(?i).*\\.(md|ya?ml|txt)"))
            fix = "Only " + String.join(", ", files)
                    + (files.equals(REPORT) ? " and further summaries such as summary-children.md" : "")
                    + " are read here. Put its words into one of them, or move it out of the " + "content folder.";
        return Problem.warning("unused-file", place, "Nothing uses this file.", UNSEEN, fix);
    }

    private void checkNames(String within) {
        for (String picture : folder.allFiles(within))
            if (Stream.of(picture.split("/")).anyMatch(FileNames::isKeptByWindows))
                problems.error(
                        Place.of(picture),
                        "Windows keeps this name for itself.",
                        "The site could not be copied to a computer with Windows, or opened there.",
                        "Give it another name.");
    }

    private boolean isEmpty(String path) {
        try (Stream<Path> entries = Files.walk(folder.root().resolve(path))) {
            return entries.filter(entry -> !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .allMatch(entry -> FileNames.isIgnored(entry.getFileName().toString()));
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }
}
