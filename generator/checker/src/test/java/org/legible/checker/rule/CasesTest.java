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
 * Rules against the cases in {@code src/test/resources/cases}: a file for each rule, named for it.
 *
 * <p>A line {@code ## failed: title} begins a case that must be found, {@code ## fine: title} one without a failure, {@code
 * ## review: title} one that is left to a person, {@code ## none: title} one about which nothing is said. A line {@code @@ path} begins another file of the same site; files after
 * {@code ## shared} belong to all cases that follow.
 */
class CasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/cases");

    private record Case(Rule rule, String expected, String page, Map<String, String> files) {}

    static List<Named<Case>> cases() throws IOException {
        List<Named<Case>> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.sorted().forEach(file -> read(file, cases));
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isJudgedAsExpected(Case c) {
        List<Finding> found = Checker.with(Profile.ALL)
                .resources(Resources.of(c.files()))
                .rules(List.of(c.rule()))
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
        Rule rule = Rules.all().stream()
                .filter(r -> r.facts().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule " + id));
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
            cases.add(Named.of(id + ": " + heading, new Case(rule, expected, parts[0], files)));
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
