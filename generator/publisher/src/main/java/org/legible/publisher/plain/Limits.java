package org.legible.publisher.plain;

import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.PlainLevels;
import org.legible.publisher.report.PlainLevels.Level;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Summary;

/**
 * What the readers of a text follow.
 *
 * @param warn the most words in a sentence that is good
 * @param fail the most that is published
 * @param average the most that is good on average
 * @param grades the most years of school, by each measure that fits the readers
 * @param known the words that they know
 * @param reading what is done about a text that asks for more
 * @param wording what is done about hard wordings
 */
record Limits(
        int warn,
        int fail,
        int average,
        Map<ReadingMeasure, Double> grades,
        WordList known,
        Level reading,
        Level wording) {

    // Only a site that asks for it is stopped by a long sentence.
    private static final int NEVER = Integer.MAX_VALUE;
    private static final WordList OF_TEN = WordList.read("dale-chall.txt");
    private static final WordList OF_EIGHT = WordList.read("spache.txt");
    private static final Limits USUAL_YOUNG_PEOPLE =
            usual(20, 14, Map.of(ReadingMeasure.FLESCH_KINCAID, 6.0, ReadingMeasure.DALE_CHALL, 6.9), OF_TEN);
    private static final Limits USUAL_CHILDREN =
            usual(12, 10, Map.of(ReadingMeasure.FLESCH_KINCAID, 4.0, ReadingMeasure.SPACHE, 4.0), OF_EIGHT);
    private static final Limits USUAL_ADULTS = usual(25, 20, Map.of(ReadingMeasure.FLESCH_KINCAID, 9.0), OF_TEN);
    private static final int YOUNGER = 10;

    private static Limits usual(int warn, int average, Map<ReadingMeasure, Double> grades, WordList known) {
        return new Limits(warn, NEVER, average, grades, known, Level.WARN, Level.WARN);
    }

    /** Those of the readers of a summary, by the ages that it states or else by its audience. */
    static Limits of(Summary summary, Optional<Site.PlainLanguage> site) {
        boolean isYounger = summary.ages()
                .map(ages -> Integer.parseInt(ages.value().replaceFirst(".*-", "")) <= YOUNGER)
                .orElse(summary.isForChildren());
        return isYounger ? USUAL_CHILDREN.with(site.flatMap(Site.PlainLanguage::children)) : youngPeople(site);
    }

    /** Those of young people. */
    static Limits youngPeople(Optional<Site.PlainLanguage> site) {
        return USUAL_YOUNG_PEOPLE.with(site.flatMap(Site.PlainLanguage::youngPeople));
    }

    /** Those of adults, for whom a site must ask. */
    static Optional<Limits> adults(Optional<Site.PlainLanguage> site) {
        return site.flatMap(Site.PlainLanguage::adults).map(own -> USUAL_ADULTS.with(Optional.of(own)));
    }

    private Limits with(Optional<PlainLevels> site) {
        return site.map(own -> new Limits(
                        own.warn().orElse(warn),
                        own.fail().orElse(fail),
                        own.average().orElse(average),
                        grades,
                        known,
                        own.reading().orElse(reading),
                        own.wording().orElse(wording)))
                .orElse(this);
    }
}
