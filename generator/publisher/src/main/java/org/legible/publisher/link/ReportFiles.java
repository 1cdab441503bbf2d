package org.legible.publisher.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.DataFile;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/** The files that one report offers to download. Each is answered for once, however often it is linked. */
final class ReportFiles {

    private static final long MOST_BYTES = 100_000_000;

    /** A browser would run or show these as pages of the site, which nobody has checked. */
    private static final Set<String> RUN = Set.of(
            "htm", "html", "xht", "xhtml", "shtml", "mht", "mhtml", "svg", "svgz", "js", "mjs", "css", "wasm", "php",
            "exe", "com", "bat", "cmd", "msi", "scr", "vbs", "ps1", "sh", "jar", "app", "dmg", "lnk", "url", "docm",
            "xlsm", "pptm");

    private final ContentFolder folder;
    private final Entry entry;
    private final MediaNames names;
    private final Problems problems;
    private final Map<String, Optional<LinkedFile>> files = new LinkedHashMap<>();
    private final Map<String, String> published = new HashMap<>();

    ReportFiles(ContentFolder folder, Entry entry, Problems problems) {
        this.folder = folder;
        this.entry = entry;
        this.names = new MediaNames(MediaNames.Kind.DOWNLOAD, folder, entry, problems);
        this.problems = problems;
    }

    /** Takes in one link to a file, by its address as written. */
    void add(String source, Place use) {
        files.computeIfAbsent(source, first -> names.find(source, use).flatMap(name -> file(name, use)));
    }

    /** The files that may be published, by their addresses as the author wrote them. */
    Map<String, LinkedFile> all() {
        return files.entrySet().stream()
                .filter(file -> file.getValue().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, file -> file.getValue().get()));
    }

    /** Every file that a text names, as it is written and as it is called. */
    Set<String> named() {
        Set<String> named =
                published.values().stream().map(name -> "files/" + name).collect(Collectors.toSet());
        named.addAll(files.keySet());
        return named;
    }

    private Optional<LinkedFile> file(String name, Place use) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        String other = published.putIfAbsent(MediaNames.published(name).toLowerCase(Locale.ROOT), name);
        if (ending.isEmpty())
            refuse(
                    use,
                    "The name of the file " + name + " has no ending.",
                    "Nobody could tell which program opens it.",
                    "Give it the ending of its kind, such as .csv or .pdf, and write its new name here.");
        else if (RUN.contains(ending))
            refuse(
                    use,
                    "A file of the kind ." + ending + " cannot be offered: " + name + ".",
                    "It could run as a program, or show a page that nobody has checked.",
                    "Save it as another kind of file, such as .pdf, .docx, .xlsx, .csv or .txt.");
        else if (DataFile.isOurs(name) || name.toLowerCase(Locale.ROOT).startsWith(entry.slug() + "."))
            refuse(
                    use,
                    "The program makes a file of this name itself: " + name + ".",
                    "Only one of the two could be published.",
                    "Rename the file, and write its new name here.");
        else if (other != null && !other.equals(name))
            refuse(
                    use,
                    "Two files have names that differ in capitals alone: " + other + " and " + name + ".",
                    "On many computers only one of them can exist, and readers would get the wrong one.",
                    "Rename one of them, and write its new name here.");
        else
            return folder.file(entry.file("files/" + name), use, problems)
                    .flatMap(path -> sized(name, ending, path, use));
        return Optional.empty();
    }

    private Optional<LinkedFile> sized(String name, String ending, Path path, Place use) {
        long bytes = size(path);
        if (bytes == 0)
            refuse(use, "The file " + name + " is empty.", "Readers would get nothing.", "Copy the file again.");
        else if (bytes > MOST_BYTES)
            refuse(
                    use,
                    "The file " + name + " has more than 100 MB.",
                    "GitHub refuses such a file, and readers on a phone could not get it.",
                    "Split it, or put it elsewhere and link to its address.");
        else
            return Optional.of(new LinkedFile(
                    entry.file("files/" + name),
                    Addresses.file(entry.slug(), MediaNames.published(name)),
                    ending.toUpperCase(Locale.ROOT),
                    bytes,
                    use));
        return Optional.empty();
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void refuse(Place use, String what, String why, String fix) {
        problems.error(use, what, why, fix);
    }
}
