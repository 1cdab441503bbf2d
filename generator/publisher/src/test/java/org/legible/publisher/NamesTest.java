package org.legible.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One name for one thing, in all modules; and files that can be read at one go. */
class NamesTest {

    private static final Path GENERATOR =
            Path.of(System.getProperty("legible.root", "../.."), "generator").normalize();
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:(?:final|abstract|sealed) )*(?:class|record|@?interface|enum) ");
    private static final long MOST_LINES = 400;

    @Test
    void noTypeHasTheNameOfAPublicOneElsewhere() {
        Map<String, List<Path>> byName = new TreeMap<>();
        for (Path file : sources())
            byName.merge(
                    file.getFileName().toString(),
                    List.of(file),
                    (some, more) -> Stream.of(some, more).flatMap(List::stream).toList());
        byName.remove("package-info.java");

        assertThat(byName.values().stream()
                        .filter(files -> files.size() > 1
                                && files.stream()
                                        .anyMatch(file ->
                                                PUBLIC_TYPE.matcher(text(file)).find())))
                .isEmpty();
    }

    @Test
    void noFileIsLongerThanOneReads() {
        assertThat(sources().stream().filter(file -> text(file).lines().count() > MOST_LINES))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(sources().stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.isRegularFile(folder.resolve("package-info.java"))))
                .isEmpty();
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(GENERATOR)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")
                            && file.toString().replace('\\', '/').contains("/src/main/java/"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            assertThat(sources).hasSizeGreaterThan(1000);
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
