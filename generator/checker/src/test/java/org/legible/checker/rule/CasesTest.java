package org.legible.checker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Profile;
import org.legible.checker.Resources;

/**
 * Rules against the cases in {@code src/test/resources/cases}: a file for each rule of ours, named for it, and one for
 * each ACT rule, whose cases all the rules that implement it are asked about.
 *
 * <p>A line {@code ## failed: title} begins a case that must be found, {@code ## fine: title} one without a failure, {@code
 * ## review: title} one that is left to a person, {@code ## none: title} one about which nothing is said. A case without
 * a html element gets the usual page around it. A line {@code @@ path} begins another file of the same site; files after
 * {@code ## shared} belong to all cases that follow.
 */
class CasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/cases");

    record Case(List<Rule> rules, String expected, String page, Map<String, String> files) {}

    static List<Named<Case>> cases() throws IOException {
        List<Named<Case>> cases = in(FOLDER);
        // A file that is lost, or a heading that is not read as one, must not go unnoticed.
        assertThat(cases).hasSizeGreaterThan(1_500);
        return cases;
    }

    /** The cases of a folder. */
    static List<Named<Case>> in(Path folder) throws IOException {
        List<Named<Case>> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> read(file, cases));
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isJudgedAsExpected(Case c) {
        List<Finding> found = Checker.with(Profile.ALL)
                .resources(Resources.of(c.files()))
                .rules(c.rules())
                .check(Samples.page(c.page().strip()), "page.html")
                .findings();

        boolean failed = found.stream().anyMatch(Finding::failed);
        switch (c.expected()) {
            case "failed" -> assertThat(failed).as("%s", c.page()).isTrue();
            case "fine" -> assertThat(failed).as("%s %s", c.page(), found).isFalse();
            case "none" -> assertThat(found).as("%s", c.page()).isEmpty();
            case "review" ->
                assertThat(!failed && !found.isEmpty())
                        .as("%s %s", c.page(), found)
                        .isTrue();
            default -> throw new IllegalArgumentException(c.expected());
        }
    }

    private static void read(Path file, List<Named<Case>> cases) {
        String id = file.getFileName().toString().replace(".txt", "");
        List<Rule> rules = Rules.all().stream()
                .filter(r -> r.facts().id().equals(id) || r.facts().act().contains(id))
                .toList();
        assertThat(rules).as("rules for %s", file).isNotEmpty();
        Map<String, String> shared = new LinkedHashMap<>();
        for (String block : text(file).split("(?m)^## ")) {
            if (block.isBlank()) continue;
            int line = block.indexOf('\n');
            String heading = block.substring(0, line);
            Map<String, String> files = new LinkedHashMap<>(shared);
            String[] parts = block.substring(line + 1).split("(?m)^@@ ");
            for (int i = 1; i < parts.length; i++) {
                int end = parts[i].indexOf('\n');
                files.put(parts[i].substring(0, end).strip(), parts[i].substring(end + 1));
            }
            if (heading.equals("shared")) {
                shared.putAll(files);
                continue;
            }
            String expected = heading.substring(0, heading.indexOf(':'));
            cases.add(Named.of(id + ": " + heading, new Case(rules, expected, parts[0], files)));
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
