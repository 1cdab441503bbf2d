package org.legible.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** A content folder with one report, taken from the sample publication so that a test can spoil it. */
final class OneReport {

    // Of the sample reports, the one that names no other.
    private static final Path REPORT = Path.of("reports", "buckinghamshire-2018");

    private OneReport() {}

    /** Puts the content into a folder that does not exist yet. */
    static Path in(Path content) throws IOException {
        Path sample = Path.of(System.getProperty("legible.root", "../.."), "content");
        copy(sample, content);
        copy(sample.resolve(REPORT), content.resolve(REPORT));
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
