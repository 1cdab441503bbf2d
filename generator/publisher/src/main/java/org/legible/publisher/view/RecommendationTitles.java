package org.legible.publisher.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;
import org.legible.publisher.words.EnumWords;

/**
 * What a recommendation is called: its kind and the number that the report prints. Where the report prints none, it is called
 * by its first words, and never by a number of ours, which others would cite as the report's.
 */
public final class RecommendationTitles {

    private static final int FEWEST_WORDS = 6;

    /** A text of no more words than this is not worth cutting. */
    private static final int SHORT = 10;

    private static final int LETTERS = 6;

    private RecommendationTitles() {}

    /** What a recommendation of this report is called. */
    public static String of(ReportContext report, Recommendation recommendation) {
        String kind = "recommendation." + EnumWords.wordKey(recommendation.type());
        Optional<Text> number = report.report().printedNumber(recommendation);
        if (number.isPresent()) return report.words().get(kind, Map.of("number", number.get()));
        return report.words()
                .get(
                        kind + "Unnumbered",
                        Map.of("words", recommendation.text().place().mark(firstWords(report, recommendation))));
    }

    /** A link to a recommendation in the list of its report, which names both. */
    public static LinkView inReport(ReportContext report, Recommendation recommendation) {
        String words = report.words()
                .get(
                        "recommendation.inReport",
                        Map.of(
                                "recommendation",
                                of(report, recommendation),
                                "report",
                                report.report().shortTitle()));
        String anchor = Anchors.recommendation(recommendation.id().value());
        return new LinkView(words, report.recommendationPlace(anchor));
    }

    /** As many first words as no other recommendation of the report begins with; all of them tell two of one text apart. */
    private static String firstWords(ReportContext report, Recommendation recommendation) {
        String text = text(report, recommendation);
        String[] words = text.split(" ");
        if (words.length <= SHORT) return text.replaceAll("[.;:]$", "");
        List<String> others = new ArrayList<>();
        Report facts = report.report();
        String beginning = beginning(recommendation);
        for (Recommendation other : facts.recommendations())
            if (other != recommendation
                    && beginning(other).equals(beginning)
                    && facts.printedNumber(other).isEmpty()) others.add(text(report, other));
        for (int count = FEWEST_WORDS; count < words.length; count++) {
            String first = String.join(" ", List.of(words).subList(0, count));
            if (others.stream().noneMatch(other -> other.startsWith(first)))
                return report.words().get("recommendation.cut", Map.of("words", first.replaceAll("[,;:.]+$", "")));
        }
        return text;
    }

    // The first letters without any marks: whose differ, their words do. An inquiry makes hundreds of recommendations,
    // and to
    // render each of them for the title of every other would take minutes.
    private static String beginning(Recommendation recommendation) {
        String markdown = recommendation.text().markdown();
        return markdown.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LETTERS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String text(ReportContext report, Recommendation recommendation) {
        return report.text(recommendation.text());
    }
}
