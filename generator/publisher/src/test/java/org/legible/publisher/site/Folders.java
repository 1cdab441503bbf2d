package org.legible.publisher.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What tests of whole sites do to files and folders. */
final class Folders {

    private Folders() {}

    /** A new folder that goes away when the tests end. */
    static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("legible-site");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every file below a folder, by its path with forward slashes. */
    static List<String> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The names of the folders in a folder, sorted. */
    static List<String> folders(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The bytes of every file below a folder, as comparable text: one character for each byte. */
    static SortedMap<String, String> bytes(Path folder) {
        SortedMap<String, String> bytes = new TreeMap<>();
        for (String file : files(folder)) bytes.put(file, new String(load(folder.resolve(file)), ISO_8859_1));
        return bytes;
    }

    static void copy(Path from, Path to) {
        for (String file : files(from)) write(to.resolve(file), load(from.resolve(file)));
    }

    static String read(Path file) {
        return new String(load(file), UTF_8);
    }

    static void write(Path file, String text) {
        write(file, text.getBytes(UTF_8));
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] load(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
