package org.legible.checker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Profile;

/**
 * Sound HTML in the files of {@code src/test/resources/sound}, about which no rule of the standard may say that it fails:
 * the patterns of the ARIA Authoring Practices Guide, and what people write that is rare or new. A line {@code ## title}
 * begins a sample; what a person is asked about it is not looked at.
 */
class SoundPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/sound");

    static List<Named<String>> samples() throws IOException {
        List<Named<String>> samples = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> found = Files.list(FOLDER)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            for (String block : Files.readString(file).split("(?m)^## ")) {
                if (block.isBlank()) continue;
                int line = block.indexOf('\n');
                String title = file.getFileName().toString().replace(".txt", ": ") + block.substring(0, line);
                samples.add(Named.of(title, block.substring(line + 1).strip()));
            }
        }
        // A file that is lost, or a heading that is not read as one, must not go unnoticed.
        assertThat(samples).hasSizeGreaterThan(440);
        return samples;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void nothingFails(String sample) {
        List<Finding> found =
                Checker.with(Profile.WCAG22_AA).check(Samples.page(sample)).findings();

        assertThat(found).filteredOn(Finding::failed).as(sample).isEmpty();
    }
}
