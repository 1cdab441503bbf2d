package org.legible.checker.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.legible.checker.Profile;
import org.legible.checker.baseline.Baseline;
import org.legible.checker.output.FindingsWriter;

/** The README says what is so. */
class ReadmeTest {

    private final Path module = Path.of(System.getProperty("legible.root", "../.."), "generator/checker");
    private final String readme = read("README.md");

    @Test
    void theFirstExampleIsTheProgramThatRuns() {
        String program = read("src/test/java/org/legible/checker/examples/CheckFolder.java");

        block("java")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> assertThat(program).contains(line.strip()));
    }

    @Test
    void theBaselineItShowsIsOne() {
        Baseline baseline = Baseline.parse(block("yaml"), "accepted.yaml");

        assertThat(baseline.problems()).isEmpty();
        assertThat(baseline.entries()).hasSize(1);
    }

    @Test
    void everyFormatAndProfileIsExplained() {
        for (FindingsWriter writer : FindingsWriter.all())
            assertThat(readme).contains("| `" + writer.format() + "` | ");
        for (Profile profile : Profile.values()) assertThat(readme).contains("| `" + profile.text() + "` | ");
    }

    @Test
    void everyFileItPointsToIsThere() {
        List<String> targets = Pattern.compile("\\]\\(([^)#]+)\\)")
                .matcher(readme)
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();

        assertThat(targets)
                .hasSizeGreaterThan(3)
                .allSatisfy(target -> assertThat(module.resolve(target)).exists());
    }

    private String block(String language) {
        String after = readme.substring(readme.indexOf("```" + language + "\n") + language.length() + 4);
        return after.substring(0, after.indexOf("```"));
    }

    private String read(String file) {
        try {
            return Files.readString(module.resolve(file));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
