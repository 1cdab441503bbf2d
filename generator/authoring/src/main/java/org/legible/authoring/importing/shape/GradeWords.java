package org.legible.authoring.importing.shape;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.authoring.importing.shape.Vocabulary.Grade;
import org.legible.authoring.importing.shape.Vocabulary.Grades;

/** Knows the grades of a site's scales by the words in which reports print them. */
final class GradeWords {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final List<Grades> scales;

    GradeWords(List<Grades> scales) {
        this.scales = scales;
    }

    /** A grade that was printed. */
    record Printed(Grade grade, String words) {
        /** The words, where they are not those of the scale. */
        Optional<String> asPrinted() {
            return words.equals(grade.title()) ? Optional.empty() : Optional.of(words);
        }
    }

    /** The scales in which each of these words is a grade, the likeliest for a year first. */
    List<Grades> scales(List<String> printed, boolean mayBeNumbers, Optional<Integer> year) {
        return scales.stream()
                .filter(scale -> !printed.isEmpty()
                        && printed.stream()
                                .allMatch(
                                        words -> in(scale, words, mayBeNumbers).isPresent()))
                .sorted(Comparator.comparing(scale -> distance(scale, year)))
                .toList();
    }

    // The newest scale that is not newer than the report.
    private static int distance(Grades scale, Optional<Integer> year) {
        Matcher since = YEAR.matcher(scale.key());
        if (year.isEmpty() || !since.find()) return 500;
        int distance = year.get() - Integer.parseInt(since.group());
        return distance < 0 ? 1000 - distance : distance;
    }

    /** True if these words are a grade in any scale. */
    boolean isGrade(String words) {
        return scales.stream().anyMatch(scale -> in(scale, words, false).isPresent());
    }

    /** The grade that words are in a scale. */
    static Optional<Printed> in(Grades scale, String words, boolean mayBeNumbers) {
        String said = words.strip().replaceAll("[.]$", "").toLowerCase(Locale.ROOT);
        return scale.grades().stream()
                .filter(grade -> {
                    String title = grade.title().toLowerCase(Locale.ROOT);
                    boolean isTitle = said.equals(title) || said.matches(Pattern.quote(title) + " to be \\w+");
                    return !title.isEmpty() && (isTitle || mayBeNumbers && said.equals(grade.number()));
                })
                .findFirst()
                .map(grade -> new Printed(grade, words.strip()));
    }

    /** Where the grade begins with which a line ends; empty if it ends with none. */
    Optional<Integer> atEnd(String line) {
        String[] words = line.split(" ");
        for (int count = Math.min(7, words.length - 1); count >= 1; count--) {
            String end = String.join(" ", List.of(words).subList(words.length - count, words.length));
            if (isGrade(end)) return Optional.of(line.length() - end.length());
        }
        return Optional.empty();
    }
}
