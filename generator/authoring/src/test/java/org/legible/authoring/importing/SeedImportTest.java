package org.legible.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of five real reports, brought in, beside the same reports as people wrote them in our format. */
class SeedImportTest {

    private static final Path SHARED = Path.of(System.getProperty("legible.shared", "../../../shared"));
    private static final Map<String, String> REPORTS = new TreeMap<>(Map.of(
            "000", "hertfordshire-2015",
            "001", "hertfordshire-2019",
            "002", "hertfordshire-2007",
            "003", "buckinghamshire-2018",
            "004", "cheshire-west-and-chester-2016"));
    private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\d{1,4}(?:\\.\\d{1,3})?)\\.? (\\S.*)$");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{2,6}) (.*?)(?: \\{#.*})?$");
    private static final Pattern RECOMMENDATION = Pattern.compile("(?ms)^  - id: (.*?)(?=^  - id: |^\\S|\\z)");
    private static final Pattern GRADE = Pattern.compile("(?m)^ *(?:grade|overall): (?!none)([a-z-]+)$");

    @TempDir
    private Path folder;

    private record Score(String what, int right, int wanted, int found) {
        double share() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }
    }

    @Test
    void mostOfFiveRealReportsComesThrough() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(SHARED.resolve("seeds")), "no reports to compare with");
        Path content = Files.createDirectory(folder.resolve("content"));
        try (Stream<Path> files = Files.list(SHARED.resolve("full-reports"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList())
                Files.copy(file, content.resolve(file.getFileName()));
        }
        Map<String, List<Score>> all = new TreeMap<>();
        try (Stream<Path> seeds = Files.list(SHARED.resolve("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                String name = REPORTS.get(seed.getFileName().toString().substring(0, 3));
                ImportResult result =
                        Importer.run(new ImportRequest(seed, content, Optional.of(name), LocalDate.of(2026, 11, 21)));
                all.put(name, scores(SHARED.resolve("full-reports/reports").resolve(name), result.folder()));
                assertThat(WordCount.missing(
                                Files.readString(seed).replaceAll("</?[a-z]{1,6} ?/?>|\\]\\([^)]*\\)", " "),
                                WordCount.of(result)))
                        .as("words of " + name + " that are nowhere")
                        .isEmpty();
            }
        }
        print(all);
        Map<String, Double> least = Map.of(
                "paragraphs",
                0.99,
                "words of them",
                0.97,
                "headings",
                0.92,
                "levels",
                0.83,
                "recommendations",
                1.0,
                "grades",
                1.0,
                "notes",
                1.0);
        least.forEach((what, share) -> {
            int right = sum(all, what, Score::right);
            int wanted = sum(all, what, Score::wanted);
            assertThat((double) right / wanted).as(what).isGreaterThanOrEqualTo(share);
        });
    }

    private static int sum(Map<String, List<Score>> all, String what, java.util.function.ToIntFunction<Score> part) {
        return all.values().stream()
                .flatMap(List::stream)
                .filter(score -> score.what().equals(what))
                .mapToInt(part)
                .sum();
    }

    private static void print(Map<String, List<Score>> all) {
        StringBuilder table = new StringBuilder("right / wanted (found)\n");
        all.forEach((name, scores) -> {
            table.append(String.format("%-32s", name));
            scores.forEach(score -> table.append(
                    String.format("  %s %d/%d (%d)", score.what(), score.right(), score.wanted(), score.found())));
            table.append('\n');
        });
        System.out.print(table);
    }

    private static List<Score> scores(Path wanted, Path found) throws IOException {
        String wantedText = Files.readString(wanted.resolve("report.md"));
        String foundText = Files.readString(found.resolve("report.md"));
        String wantedFacts = Files.readString(wanted.resolve("report.yaml"));
        String foundFacts = Files.readString(found.resolve("report.yaml"));
        List<Score> scores = new ArrayList<>();
        Map<String, String> wantedNumbers = numbered(wantedText);
        Map<String, String> foundNumbers = numbered(foundText);
        scores.add(score("paragraphs", wantedNumbers.keySet(), foundNumbers.keySet()));
        scores.add(score("words of them", pairs(wantedNumbers), pairs(foundNumbers)));
        scores.add(score("headings", headings(wantedText, false), headings(foundText, false)));
        scores.add(score("levels", headings(wantedText, true), headings(foundText, true)));
        scores.add(score("recommendations", recommendations(wantedFacts), recommendations(foundFacts)));
        scores.add(score("grades", grades(wantedFacts), grades(foundFacts)));
        scores.add(score("notes", notes(wantedText), notes(foundText)));
        return scores;
    }

    private static Score score(String what, Set<String> wanted, Set<String> found) {
        Set<String> right = new HashSet<>(wanted);
        right.retainAll(found);
        return new Score(what, right.size(), wanted.size(), found.size());
    }

    private static Map<String, String> numbered(String text) {
        Map<String, String> numbered = new TreeMap<>();
        Matcher paragraph = NUMBERED.matcher(text);
        int times = 0;
        while (paragraph.find()) {
            String number = paragraph.group(1);
            while (numbered.containsKey(number)) number = paragraph.group(1) + "/" + ++times;
            numbered.put(number, plain(paragraph.group(2)));
        }
        return numbered;
    }

    private static Set<String> pairs(Map<String, String> numbered) {
        Set<String> pairs = new HashSet<>();
        numbered.forEach((number, words) -> pairs.add(number.replaceAll("/.*", "") + " " + words));
        return pairs;
    }

    private static Set<String> headings(String text, boolean withLevel) {
        Set<String> headings = new HashSet<>();
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            String words =
                    (withLevel ? heading.group(1) : "") + plain(heading.group(2).replaceAll("\\[\\^.*?]", ""));
            int times = 1;
            while (!headings.add(words + "/" + times)) times++;
        }
        return headings;
    }

    private static Set<String> recommendations(String facts) {
        Set<String> texts = new HashSet<>();
        int start = facts.indexOf("\nrecommendations:");
        Matcher one = RECOMMENDATION.matcher(
                start < 0 ? "" : facts.substring(start + 1).replaceFirst("recommendations:\\n", ""));
        while (one.find()) {
            if (!one.group().contains("    type: ")) break;
            Matcher text = Pattern.compile("(?s) text: (?:>-|\\|)?(.*?)(?=\\n    \\S|\\z)")
                    .matcher(one.group());
            if (text.find()) texts.add(plain(text.group(1)));
        }
        return texts;
    }

    private static Set<String> grades(String facts) {
        Set<String> grades = new HashSet<>();
        Matcher grade = GRADE.matcher(facts.replaceAll("(?s)\\nprevious-judgements:.*", ""));
        Map<String, Integer> times = new TreeMap<>();
        while (grade.find()) grades.add(grade.group(1) + times.merge(grade.group(1), 1, Integer::sum));
        return grades;
    }

    private static Set<String> notes(String text) {
        Set<String> notes = new HashSet<>();
        Matcher note = Pattern.compile("(?m)^\\[\\^([\\w-]+)]: (.*)$").matcher(text);
        while (note.find()) notes.add(note.group(1) + plain(note.group(2)).substring(0, 20));
        return notes;
    }

    // The words alone: quotation marks, escapes and the like are a matter of taste.
    private static String plain(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}
