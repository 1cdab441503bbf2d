package org.legible.checker.score;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Profile;
import org.legible.checker.Resources;

/**
 * The checker's score on the pages of GOV.UK's audit of accessibility tools, one known barrier a page. A barrier is caught
 * where a rule finds it that answers it, as {@code barriers.txt} says; what other rules find on its page is printed after "+",
 * so that somebody can look whether it is right.
 */
final class BarrierScore {

    private enum Verdict {
        FAILED,
        REVIEW,
        NOTHING
    }

    static String measure(Path gds) throws IOException {
        Checker checker = Checker.with(Profile.ALL).resources(Resources.folder(gds));
        Map<String, Set<String>> answers = answers();
        Map<Verdict, Integer> counts = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        for (Path file : pages(gds)) {
            String name = file.getFileName().toString().replace(".html", "");
            List<Finding> found = checker.check(Files.readString(file), "tests/" + name + ".html")
                    .findings();
            Set<String> intended = answers.getOrDefault(name, Set.of());
            Verdict verdict = verdict(found, intended);
            text.append(String.format(
                    Locale.ROOT,
                    "%-8s %s  [%s]%s%n",
                    verdict == Verdict.NOTHING ? "-" : verdict.name().toLowerCase(Locale.ROOT),
                    file.getFileName(),
                    rules(found.stream().filter(f -> intended.contains(f.rule()))),
                    others(rules(found.stream().filter(f -> !intended.contains(f.rule()))))));
            if (!name.startsWith("_")) counts.merge(verdict, 1, Integer::sum);
        }
        int pages = counts.values().stream().mapToInt(Integer::intValue).sum();
        return text
                + String.format(
                        Locale.ROOT,
                        "GOV.UK: %d of %d barriers failed by a rule that answers them, %d more to review%n",
                        counts.getOrDefault(Verdict.FAILED, 0),
                        pages,
                        counts.getOrDefault(Verdict.REVIEW, 0));
    }

    private static Verdict verdict(List<Finding> found, Set<String> intended) {
        List<Finding> answering =
                found.stream().filter(f -> intended.contains(f.rule())).toList();
        if (answering.isEmpty()) return Verdict.NOTHING;
        return answering.stream().anyMatch(Finding::failed) ? Verdict.FAILED : Verdict.REVIEW;
    }

    private static String rules(Stream<Finding> findings) {
        return findings.map(f -> (f.failed() ? "" : "?") + f.rule()).distinct().collect(Collectors.joining(" "));
    }

    private static String others(String rules) {
        return rules.isEmpty() ? "" : " + " + rules;
    }

    private static List<Path> pages(Path gds) throws IOException {
        try (Stream<Path> all = Files.list(gds.resolve("tests"))) {
            return all.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }

    /** The rules that answer each barrier, by the name of its page. */
    private static Map<String, Set<String>> answers() throws IOException {
        Map<String, Set<String>> answers = new TreeMap<>();
        try (InputStream in = BarrierScore.class.getResourceAsStream("barriers.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0) continue;
                String rules = line.substring(colon + 1).strip();
                answers.put(line.substring(0, colon), rules.isEmpty() ? Set.of() : Set.of(rules.split(" ")));
            }
        }
        return answers;
    }
}
