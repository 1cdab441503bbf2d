package org.legible.publisher.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Scale;
import org.legible.publisher.report.Text;
import org.legible.publisher.text.ReportText;

/**
 * Tells of figures, dates and grades in a summary that its report does not have. What a summary says of itself, such as how
 * children helped, is not the report's.
 */
public final class SummaryFacts {

    private static final String WHY = "Readers would take it for the report's.";

    // A sum that rounds, and what is said of sums in general, is nobody's figure.
    private static final Pattern ROUNDED = Pattern.compile(
            "(?i)\\b(?:about|around|nearly|almost|over|under|more than|fewer than|less than|up to|at least|aged?|ages) $");

    private final Library library;
    private final ContentFolder folder;
    private final Problems problems;

    /** @param folder where the report is read as it was written */
    public SummaryFacts(Library library, ContentFolder folder, Problems problems) {
        this.library = library;
        this.folder = folder;
        this.problems = problems;
    }

    /** Compares the summaries of a report with it. */
    public void check(LinkedReport report) {
        Entry entry = report.entry();
        if (entry.summaries().isEmpty()) return;
        String source = Stream.of("report.yaml", "report.md")
                .flatMap(file -> folder.read(entry.file(file), problems).stream())
                .collect(Collectors.joining("\n"));
        Figures figures = Figures.of(source, entry.report());
        List<Text> grades = grades(entry);
        for (SummaryFile summary : entry.summaries()) {
            ReportText text = report.summaries().get(summary.name());
            if (text == null) continue;
            for (AuthorsPassage passage : AuthorsPassage.in(text.blocks(), Place.of(text.file()))) {
                checkFigures(passage, figures);
                checkGrades(passage, source, entry, grades);
            }
        }
    }

    private void checkFigures(AuthorsPassage passage, Figures known) {
        for (Figures.Found found : Figures.in(passage.words())) {
            if (known.has(found)
                    || ROUNDED.matcher(passage.words().substring(0, found.start()))
                            .find()) continue;
            boolean isDate = found.month().isPresent();
            problems.warning(
                    isDate ? "date-not-in-report" : "figure-not-in-report",
                    passage.at(found.start()),
                    "“" + found.words() + "” stands nowhere in the report.",
                    WHY,
                    isDate
                            ? "Write the date that the report gives, or leave it out."
                            : "Write the figure that the report gives, or leave it out.");
        }
    }

    private void checkGrades(AuthorsPassage passage, String source, Entry entry, List<Text> grades) {
        String words = fold(passage.words());
        List<String> named = grades.stream()
                .map(grade -> fold(grade.value()))
                .filter(grade -> has(words, grade))
                .toList();
        for (String grade : named)
            if (!has(fold(source).replace('-', ' '), grade))
                grade(passage, words.indexOf(grade), grade, "no grade of the report");
        for (Map.Entry<String, String> judged : judged(entry))
            for (Text grade : grades) {
                String title = fold(grade.value());
                int at = judgedAs(words, judged.getKey(), title);
                if (at < 0 || judged.getValue().equals(title)) continue;
                grade(
                        passage,
                        at,
                        title,
                        "not the grade of “" + judged.getKey() + "”: the report says “" + judged.getValue() + "”");
            }
    }

    // "Good enough" is no grade.
    private static int judgedAs(String words, String area, String grade) {
        Matcher said = Pattern.compile("(?<!\\p{L})" + Pattern.quote(area)
                        + "\\W+(?:\\p{L}+ ){0,3}?(?:was|were|is|are|got) (?:graded |judged |found )?[“\"]?(?<grade>"
                        + Pattern.quote(grade) + ")(?!\\p{L}| enough)")
                .matcher(words);
        return said.find() ? said.start("grade") : -1;
    }

    private void grade(AuthorsPassage passage, int at, String grade, String what) {
        problems.warning(
                "grade-not-in-report",
                passage.at(at),
                "“" + grade + "” is " + what + ".",
                WHY,
                "Write the grade that the report gives, or choose another word.");
    }

    // "Good" is also a plain word: it is held against the grade of an area only where the area is named.
    private List<Text> grades(Entry entry) {
        return entry.report().judgements().stream()
                .flatMap(grid -> scale(grid).stream())
                .flatMap(scale -> scale.grades().stream())
                .map(Scale.Grade::title)
                .distinct()
                .toList();
    }

    /** What was judged, in each of its names, with its grade; a name of one word is also a plain word. */
    private List<Map.Entry<String, String>> judged(Entry entry) {
        List<Map.Entry<String, String>> judged = new ArrayList<>();
        for (Grid grid : entry.report().judgements()) {
            Optional<Scale> scale = scale(grid);
            grid.allAreas()
                    .forEach(area -> Stream.concat(Stream.of(area.title()), area.plainTitle().stream())
                            .filter(title -> title.value().contains(" "))
                            .forEach(title -> scale.flatMap(known -> title(known, area.grade()))
                                    .ifPresent(grade -> judged.add(Map.entry(fold(title.value()), grade)))));
        }
        return judged;
    }

    // That there is no such scale is told where it is named.
    private Optional<Scale> scale(Grid grid) {
        return Optional.ofNullable(
                library.vocabularies().scales().get(grid.scale().value()));
    }

    private static Optional<String> title(Scale scale, Text key) {
        return scale.grades().stream()
                .filter(grade -> grade.key().equals(key))
                .map(grade -> fold(grade.title().value()))
                .findFirst();
    }

    private static boolean has(String words, String phrase) {
        return Pattern.compile("(?<![\\p{L}])" + Pattern.quote(phrase) + "(?![\\p{L}])")
                .matcher(words)
                .find();
    }

    private static String fold(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
