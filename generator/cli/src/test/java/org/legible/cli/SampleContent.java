package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The sample publication of the repository, copied so that a test can spoil it. */
final class SampleContent {

    private SampleContent() {}

    /** The folder itself, which tests only read. */
    static Path folder() {
        String root = System.getProperty("legible.root", "../..");
        Path content = Path.of(root, "content").toAbsolutePath().normalize();
        assertThat(content).isDirectory();
        return content;
    }

    /** A copy with a key that nobody knows at the end of site.yaml. */
    static Path withUnknownKey(Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder())) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = target.resolve(folder().relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Files.writeString(target.resolve("site.yaml"), "\ncolour: red\n", StandardOpenOption.APPEND);
        return target;
    }
}
