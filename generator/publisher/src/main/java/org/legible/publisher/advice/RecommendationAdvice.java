package org.legible.publisher.advice;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;

/**
 * Advises on what a reader of the register would look for and not find: what a recommendation rests on, what it is about, who
 * was asked, and the same in plain words; and, in English, what exactly is asked.
 *
 * <p>A report may have good reasons for each. So all is advice, and each fix says what to do where the report is the reason.
 */
public final class RecommendationAdvice {

    private final Library library;
    private final Problems problems;

    /** @param library what a site has to choose from */
    public RecommendationAdvice(Library library, Problems problems) {
        this.library = library;
        this.problems = problems;
    }

    /** Looks at each recommendation of a report that asks for something. */
    public void check(Entry entry) {
        boolean isEnglish =
                Locale.forLanguageTag(library.language(entry)).getLanguage().equals(Locale.ENGLISH.getLanguage());
        for (Recommendation recommendation : entry.report().recommendations()) {
            if (!recommendation.type().asks()) continue;
            checkFacts(recommendation, entry);
            if (isEnglish) checkWords(recommendation, entry.report());
        }
    }

    private void checkFacts(Recommendation recommendation, Entry entry) {
        Place place = recommendation.id().place();
        boolean isNumbered = entry.report().paragraphNumbers() != Report.Numbering.NONE;
        if (isNumbered
                && recommendation.paragraphs().isEmpty()
                && recommendation.editorsParagraphs().isEmpty()
                && !entry.holes().hide("recommendations.paragraphs", "recommendations.editors-links.paragraphs"))
            problems.advice(
                    "no-evidence",
                    place,
                    "This recommendation names no paragraph that it rests on.",
                    "Readers could not see what had been found before this was asked.",
                    "If the report names them, add their numbers, such as paragraphs: [\"27\"]; if it does not, add those"
                            + " that you think of: editors-links: {paragraphs: [\"27\"]}.");
        if (!library.vocabularies().themes().isEmpty()
                && recommendation.themes().isEmpty()
                && !entry.holes().hide("recommendations.themes"))
            problems.advice(
                    "no-theme",
                    place,
                    "This recommendation has no theme.",
                    "Readers who look for its subject by theme would not find it.",
                    "Add a key of themes.yaml, such as themes: ["
                            + first(library.vocabularies().themes()) + "].");
        if (!library.vocabularies().addressees().isEmpty()
                && recommendation.to().isEmpty()
                && !entry.holes().hide("recommendations.to"))
            problems.advice(
                    "no-addressee",
                    place,
                    "Nothing says who was asked to do this.",
                    "Readers would not know whom to ask what became of it.",
                    "If the report says who, add a key of addressees.yaml, such as to: "
                            + first(library.vocabularies().addressees()) + "; if it names nobody, leave it.");
        if (recommendation.plain().isEmpty()
                && entry.summaries().isEmpty()
                && !entry.holes().hide("recommendations.plain", Entry.SUMMARY))
            problems.advice(
                    "no-plain-words",
                    place,
                    "This recommendation is not told in plain words.",
                    "Readers to whom the subject is new would have only the words that were written for officials.",
                    "Add plain: with the same in words that a child of eleven knows.");
    }

    private void checkWords(Recommendation recommendation, Report report) {
        Place place = recommendation.text().place();
        String text = recommendation.text().markdown();
        AskedFor.vague(text)
                .ifPresent(words -> problems.advice(
                        "vague-words",
                        place,
                        "“" + words + "” leaves open what is to be done.",
                        "Nobody could tell when it has been done.",
                        "If the words are yours, say what is to be there in the end, such as “publish the plan by June”; if"
                                + " the report prints them, leave them."));
        if (recommendation.type() == Recommendation.Type.RECOMMENDATION
                && !isLedIn(recommendation, report)
                && AskedFor.nothing(text))
            problems.advice(
                    "no-deed",
                    place,
                    "This recommendation does not say what anybody should do.",
                    "Nobody could tell what is asked, or when it has been done.",
                    "If the words are yours, begin with what is to be done, such as “Publish …”; if the report prints"
                            + " them, leave them.");
    }

    // "The council should:" says of all that stands below it what is asked.
    private static boolean isLedIn(Recommendation recommendation, Report report) {
        return report.recommendationGroups().stream()
                .anyMatch(group -> recommendation.group().equals(Optional.of(group.key()))
                        && group.leadIn().isPresent());
    }

    private static String first(Map<String, ?> vocabulary) {
        return vocabulary.keySet().iterator().next();
    }
}
