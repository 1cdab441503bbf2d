package org.legible.publisher.plain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Site;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Marks;
import org.legible.publisher.text.PlainText;
import org.legible.publisher.text.ReportText;

/**
 * Tells of sentences in summaries that are too long for those they are written for. One stops publication only where
 * {@code site.yaml} says so. What others said, in a quotation, stays as they said it. What is measured is said to authors alone.
 */
public final class PlainLanguage {

    private static final String LOST = "Readers lose the beginning before they reach the end.";
    private static final String SPLIT = "Split it: one thing in each sentence.";
    private static final int ENOUGH = 5;

    private final Optional<Site.PlainLanguage> settings;
    private final Problems problems;

    /** @param settings what the site says of its readers */
    public PlainLanguage(Optional<Site.PlainLanguage> settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /** Reads the summaries of a report, in its language. */
    public void check(LinkedReport report, String language) {
        for (SummaryFile summary : report.entry().summaries()) {
            ReportText text = report.summaries().get(summary.name());
            if (text != null) check(text, Limits.of(summary.facts(), settings), Locale.forLanguageTag(language));
        }
    }

    private void check(ReportText text, Limits limits, Locale language) {
        IntSummaryStatistics lengths = new IntSummaryStatistics();
        Set<Block> quoted = new HashSet<>();
        Marks.eachBlock(text.blocks(), block -> {
            if (block instanceof Block.Quote quote) Marks.eachBlock(quote.blocks(), quoted::add);
            if (!(block instanceof Block.Paragraph paragraph) || quoted.contains(block)) return;
            for (String sentence : Sentences.in(PlainText.of(paragraph.content()), language)) {
                int words = Sentences.words(sentence);
                lengths.accept(words);
                check(sentence, words, new Place(text.file(), paragraph.line(), 0), limits);
            }
        });
        if (lengths.getCount() >= ENOUGH && lengths.getAverage() > limits.average())
            problems.warning(
                    "sentences-long-on-average",
                    Place.of(text.file()),
                    "The sentences have " + Math.round(lengths.getAverage()) + " words on average; " + limits.average()
                            + " is the most that these readers follow with ease.",
                    LOST,
                    "Split the longest ones.");
    }

    private void check(String sentence, int words, Place place, Limits limits) {
        String what = "The sentence that begins “" + beginning(sentence) + "” has " + words + " words; ";
        if (words > limits.fail())
            problems.error(place, what + limits.fail() + " is the most for these readers.", LOST, SPLIT);
        else if (words > limits.warn())
            problems.warning("sentence-long", place, what + limits.warn() + " is good for these readers.", LOST, SPLIT);
    }

    private static String beginning(String sentence) {
        String[] words = sentence.split("\\s+", 5);
        return String.join(" ", Arrays.asList(words).subList(0, Math.min(4, words.length)));
    }
}
