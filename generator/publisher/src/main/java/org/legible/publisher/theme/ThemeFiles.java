package org.legible.publisher.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.legible.publisher.keep.Fingerprint;
import org.legible.publisher.problem.Problems;

/**
 * The files of the theme: those of the default theme, each of which a file of the same name in the user's own folder
 * overrides. They are read once, when the build begins.
 */
public final class ThemeFiles {

    private static final String ROOT = "/legible/theme";

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, byte[]> theirs;

    /**
     * Reads the default theme alone.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public ThemeFiles() {
        this(Optional.empty(), List.of(), new Problems());
    }

    /**
     * Reads the theme.
     *
     * @param overrides a folder whose files override those of the theme; empty for none
     * @param languages the languages of the site, for which the folder may hold words
     * @param problems takes what is wrong with that folder; what it holds beside is used
     * @throws UncheckedIOException if a file of the theme cannot be read
     */
    public ThemeFiles(Optional<Path> overrides, Collection<String> languages, Problems problems) {
        URL root = ThemeFiles.class.getResource(ROOT);
        if (root == null) throw new IllegalStateException("The default theme is missing from the program");
        try {
            if (root.openConnection() instanceof JarURLConnection jar) {
                // Opened by its path and not by its address, which would make it one for the whole process.
                Path file = Path.of(jar.getJarFileURL().toURI());
                try (FileSystem files = FileSystems.newFileSystem(file)) {
                    readAll(files.getPath(ROOT));
                }
            } else {
                readAll(Path.of(root.toURI()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        theirs = overrides
                .map(folder -> new Overrides(folder, files.keySet(), languages, problems).read())
                .orElse(Map.of());
    }

    /**
     * The bytes of a file.
     *
     * @throws NoSuchElementException if the theme has no such file
     */
    public byte[] bytes(String name) {
        byte[] bytes = theirs.getOrDefault(name, files.get(name));
        if (bytes == null) throw new NoSuchElementException("The theme has no file " + name);
        return bytes;
    }

    /** The text of a file, which must be there. */
    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** True if the theme has a file. */
    public boolean has(String name) {
        return files.containsKey(name) || theirs.containsKey(name);
    }

    /** The text of a file in the user's own folder; empty if it has no such file. */
    public Optional<String> theirs(String name) {
        return Optional.ofNullable(theirs.get(name)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The text of a file of the default theme; empty if it has no such file. */
    public Optional<String> ours(String name) {
        return Optional.ofNullable(files.get(name)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** True if the user's own folder holds a template. */
    public boolean hasOwnTemplates() {
        return theirs.keySet().stream().anyMatch(name -> name.endsWith(".peb"));
    }

    /** True if a file of the user's own folder holds these words. */
    public boolean theirsMention(String words) {
        return theirs.keySet().stream().flatMap(name -> theirs(name).stream()).anyMatch(text -> text.contains(words));
    }

    /** The fingerprint of all files and their names: another theme has another. */
    public String hash() {
        Fingerprint all = new Fingerprint();
        for (Map<String, byte[]> folder : List.of(files, new TreeMap<>(theirs)))
            folder.forEach((name, bytes) -> all.add(name).add(bytes));
        return all.text();
    }

    /** The names of the files right in a folder, sorted. */
    public Stream<String> in(String folder) {
        return Stream.concat(files.keySet().stream(), theirs.keySet().stream())
                .distinct()
                .sorted()
                .filter(name -> name.startsWith(folder + "/") && name.indexOf('/', folder.length() + 1) < 0);
    }

    private void readAll(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator)
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
    }
}
