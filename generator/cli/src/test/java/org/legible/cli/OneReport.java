package org.legible.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** A content folder with one report, copied from a fixture of the publisher so that a test can spoil it. */
final class OneReport {

    private static final Path FIXTURE = Path.of(
            System.getProperty("legible.root", "../.."), "generator/publisher/src/test/resources/sites/invalid/base");
    // The one that names no other.
    private static final Path REPORT = Path.of("reports", "oakley-2020");

    private OneReport() {}

    /** Puts the content into a folder that does not exist yet. */
    static Path in(Path content) throws IOException {
        copy(FIXTURE, content);
        copy(FIXTURE.resolve(REPORT), content.resolve(REPORT));
        return content;
    }

    /** Adds a key that nobody knows to site.yaml. */
    static void spoil(Path content) throws IOException {
        Files.writeString(content.resolve("site.yaml"), "\ncolour: red\n", StandardOpenOption.APPEND);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> files;
        try (Stream<Path> all = Files.list(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) Files.copy(file, to.resolve(file.getFileName()));
    }
}
