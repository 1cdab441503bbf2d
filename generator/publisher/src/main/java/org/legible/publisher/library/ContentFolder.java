package org.legible.publisher.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.legible.publisher.keep.Fingerprint;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.TextBytes;
import org.legible.publisher.report.Characters;

/**
 * The folder that holds the content. Nothing outside it is ever read: a symbolic link, or a path that leads out, is refused.
 * Files saved on Windows read the same as others. A text is read once, and kept for all who ask for it, so that they speak of the
 * same lines. Safe to use from many threads.
 */
public final class ContentFolder {

    static final String REPORTS = "reports/";

    private static final long MAX_BYTES = 16L << 20;
    private static final String PERMISSIONS =
            "Check the permissions of the file and its folder, and that no other program holds it.";

    private final Path root;
    private final Map<String, ReadText> texts = new ConcurrentHashMap<>();

    /** What came of reading a file. */
    private record ReadText(Optional<String> text, Problems problems) {}

    /** The content in this folder, of which nothing has been read yet. */
    public ContentFolder(Path root) {
        this.root = root;
    }

    /** True for a file, by its path, that belongs to no report but to the whole site. */
    public static boolean isShared(String file) {
        return !file.startsWith(REPORTS);
    }

    /** The folder. */
    public Path root() {
        return root;
    }

    /**
     * The text of a file.
     *
     * @param file the path from the content folder, with forward slashes
     * @return the text with {@code \n} at line ends and no byte-order mark, or empty if it cannot be read; then a problem
     *     says why
     */
    public Optional<String> read(String file, Problems problems) {
        ReadText read = texts.computeIfAbsent(file, first -> {
            Problems found = new Problems();
            return new ReadText(text(first, found), found);
        });
        problems.addAll(read.problems());
        return read.text();
    }

    /** Lets go of the texts of a report of which all was made. */
    public void letGo(Entry entry) {
        texts.remove(entry.file("report.yaml"));
        texts.remove(entry.file("report.md"));
        entry.summaries().forEach(summary -> texts.remove(entry.file(summary.file())));
    }

    private Optional<String> text(String file, Problems problems) {
        Path path = root.resolve(file);
        try {
            if (!isInside(path, file, problems)) return Optional.empty();
            if (!Files.isRegularFile(path)) {
                refuse(file, "This is a folder, not a file.", "Put a file of this name in its place.", problems);
                return Optional.empty();
            }
            if (Files.size(path) > MAX_BYTES) {
                refuse(
                        file,
                        "The file is larger than 16 MB.",
                        "Split it, or take out what does not belong in it.",
                        problems);
                return Optional.empty();
            }
            return TextBytes.read(file, Files.readAllBytes(path), problems)
                    .filter(text -> hasOnlyText(file, text, problems));
        } catch (IOException broken) {
            refuse(
                    file,
                    "The file cannot be read.",
                    "Check its permissions, and that no other program holds it.",
                    problems);
            return Optional.empty();
        }
    }

    /** True if the folder holds a file or folder of that name. */
    public boolean has(String file) {
        return Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** The names of the folders in a folder, sorted, but for those of the machine; none if there is no such folder. */
    public List<String> folders(String folder) {
        return names(folder, true);
    }

    /** The names of the files in a folder, sorted, but for those of the machine; none if there is no such folder. */
    public List<String> files(String folder) {
        return names(folder, false);
    }

    /**
     * A file that pages show as it is.
     *
     * @return its path on disk, or empty if it is missing or leads out of the folder; then a problem says so
     */
    public Optional<Path> file(String file, Place use, Problems problems) {
        Path path = root.resolve(file).normalize();
        if (!path.startsWith(root.normalize()) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            problems.error(
                    use,
                    "There is no file " + file + ".",
                    "Readers would not find it.",
                    "Put the file there, or correct its name; capitals count.");
            return Optional.empty();
        }
        return isInside(path, file, problems) ? Optional.of(path) : Optional.empty();
    }

    /** What is in such a file; empty if it cannot be read, and then a problem says so. */
    public Optional<byte[]> bytes(String file, Place use, Problems problems) {
        return file(file, use, problems).flatMap(path -> {
            try {
                return Optional.of(Files.readAllBytes(path));
            } catch (IOException unreadable) {
                problems.error(use, "The file " + file + " cannot be read.", "Readers would not find it.", PERMISSIONS);
                return Optional.empty();
            }
        });
    }

    /** The names of everything in a folder, sorted, but for what belongs to the machine and no author need hear of. */
    List<String> names(String folder) {
        return Stream.concat(names(folder, true).stream(), names(folder, false).stream())
                .sorted()
                .toList();
    }

    /**
     * The fingerprint of a folder with all that is in it, hidden files too; empty if it holds a link or cannot be read, so that nobody can
     * tell whether it has changed.
     */
    public Optional<String> hash(String folder) {
        Path top = root.resolve(folder);
        try (Stream<Path> entries = Files.walk(top)) {
            Fingerprint all = new Fingerprint();
            for (Path entry : entries.sorted().toList()) {
                if (Files.isSymbolicLink(entry)) return Optional.empty();
                boolean isFolder = Files.isDirectory(entry);
                all.add(top.relativize(entry) + (isFolder ? "/" : ""));
                if (!isFolder) all.add(Files.readAllBytes(entry));
            }
            return Optional.of(all.text());
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** The paths of all files below a folder, sorted, as {@link #names} has them; links are not followed. */
    public List<String> allFiles(String folder) {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) return List.of();
        try (Stream<Path> entries = Files.walk(path)) {
            return entries.filter(entry -> !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .map(entry -> root.relativize(entry).toString().replace('\\', '/'))
                    .filter(file -> Stream.of(file.split("/")).noneMatch(FileNames::isIgnored))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The name of the folder or file beside this one that was most likely meant to be it; empty if it is there itself. */
    Optional<String> nearly(String file) {
        if (has(file)) return Optional.empty();
        String at = file.substring(0, file.lastIndexOf('/') + 1);
        String wanted = file.substring(at.length());
        List<String> ours = at.isEmpty() ? FolderChecks.SHARED : FolderChecks.REPORT;
        List<String> there = names(at);
        boolean isFile = wanted.contains(".");
        return there.stream()
                .filter(name -> Files.isDirectory(root.resolve(at + name)) != isFile && !ours.contains(name))
                .filter(name -> (isFile
                                ? FileNames.meant(name, ours, there)
                                : FileNames.meantFolder(name, List.of(wanted)))
                        .filter(wanted::equals)
                        .isPresent())
                .findFirst();
    }

    private List<String> names(String folder, boolean folders) {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) return List.of();
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(entry -> Files.isDirectory(entry) == folders)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !FileNames.isIgnored(name))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean isInside(Path path, String file, Problems problems) {
        try {
            // Every step counts: a linked folder leads out as well as a linked file.
            Path real = path.toRealPath();
            Path expected = root.toRealPath().resolve(file).normalize();
            if (real.equals(expected)) return true;
        } catch (AccessDeniedException closed) {
            refuse(file, "The file cannot be read.", PERMISSIONS, problems);
            return false;
        } catch (IOException missing) {
            Optional<String> near = nearly(file);
            if (near.isPresent()) {
                String at = file.substring(0, file.lastIndexOf('/') + 1);
                problems.add(FolderChecks.misnamed(
                        Place.of(at + near.get()), near.get(), file.substring(at.length()), false));
                return false;
            }
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                refuse(
                        file,
                        "The file is missing.",
                        file.endsWith(".md")
                                ? "Make a file of this name, and write the text into it, beginning with a heading such as ## Summary."
                                : "Make a file of this name; the author's guide, \"Your first report in fifteen minutes\", shows one.",
                        problems);
                return false;
            }
        }
        refuse(
                file,
                "This is a link to somewhere else, or its name is not written with the capitals that it has on disk.",
                "Put the file itself into the content folder, under exactly this name.",
                problems);
        return false;
    }

    private static boolean hasOnlyText(String file, String text, Problems problems) {
        OptionalInt found = Characters.firstThatIsNotText(text);
        if (found.isEmpty()) return true;
        int line = 1
                + (int) text.substring(0, found.getAsInt())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        problems.error(
                new Place(file, line, 0),
                "This line holds a character that is not text (" + Characters.name(text.codePointAt(found.getAsInt()))
                        + ").",
                "Browsers and screen readers do not agree on what to do with it.",
                "Delete it; it often comes from copying out of a PDF or a symbol font.");
        return false;
    }

    private static void refuse(String file, String what, String fix, Problems problems) {
        problems.error(Place.of(file), what, "Nothing in it can reach a reader.", fix);
    }
}
