package org.legible.publisher.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.TextBytes;

/**
 * Reads the templates folder of a site's own. Its files are named in problems as {@code templates/parts/table.peb}, whatever
 * the folder is called. Which names a file may have, {@link OverrideNames} decides.
 */
final class Overrides {

    private static final String WHY = "The page would not look as you meant, and nobody would be told.";
    private static final Pattern TEXT = Pattern.compile("\\.(?:peb|css|js|yaml|svg)$");
    private static final int MOST_FILES = 1_000;
    private static final long MOST_BYTES = 16L << 20;

    private final Path folder;
    private final OverrideNames names;
    private final Problems problems;
    private final Map<String, byte[]> files = new TreeMap<>();
    private Path root;
    private int seen;

    /**
     * @param folder the folder; it may itself be a link
     * @param theme the names of the theme's files
     * @param languages the languages of the site
     */
    Overrides(Path folder, Collection<String> theme, Collection<String> languages, Problems problems) {
        this.folder = folder;
        this.names = new OverrideNames(theme, languages, problems);
        this.problems = problems;
    }

    /** The files that may be used, by their names; problems say what is wrong with the others. */
    Map<String, byte[]> read() {
        try {
            root = folder.toRealPath();
            Files.walkFileTree(root, new Visitor());
        } catch (IOException broken) {
            refuse("", "The templates folder cannot be read.", "Check that it is there and that you may read it.");
        }
        names.check(files);
        return files;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes facts) {
            return OverrideNames.isIgnored(name(path)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes facts) {
            String name = name(path);
            if (OverrideNames.isIgnored(name)) return FileVisitResult.CONTINUE;
            if (++seen > MOST_FILES) {
                refuse(
                        "",
                        "The templates folder holds more than " + MOST_FILES + " files.",
                        "Name the folder that holds pages/, parts/, styles/ or words/ and nothing else.");
                return FileVisitResult.TERMINATE;
            }
            try {
                take(path, name, facts);
            } catch (IOException broken) {
                return visitFileFailed(path, broken);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException broken) {
            refuse(
                    name(path),
                    "The file or folder cannot be read.",
                    "Check that it is there and that you may read it.");
            return FileVisitResult.CONTINUE;
        }
    }

    private void take(Path path, String name, BasicFileAttributes facts) throws IOException {
        if (facts.isSymbolicLink() && leadsAstray(path)) {
            refuse(name, "This is a link to somewhere else, or to nothing.", "Put the file itself here.");
            return;
        }
        if (Files.size(path) > MOST_BYTES) {
            refuse(name, "The file is larger than 16 MB.", "Make it smaller: every reader would wait for it.");
            return;
        }
        byte[] bytes = Files.readAllBytes(path);
        // As content is read: whatever system it was saved on, and without a mark of byte order.
        if (TEXT.matcher(name).find())
            TextBytes.read(OverrideNames.place(name).file(), bytes, problems)
                    .ifPresent(text -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        else files.put(name, bytes);
    }

    // A walk does not enter a folder that is a link: its files would be missing in silence.
    private boolean leadsAstray(Path link) throws IOException {
        return !Files.exists(link)
                || Files.isDirectory(link)
                || !link.toRealPath().startsWith(root);
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private void refuse(String name, String what, String fix) {
        problems.error(OverrideNames.place(name), what, WHY, fix);
    }
}
