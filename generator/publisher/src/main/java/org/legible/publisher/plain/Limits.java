package org.legible.publisher.plain;

import java.util.Optional;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Summary;

/**
 * How long the sentences of a summary may be, in words.
 *
 * @param warn the most that is good
 * @param fail the most that is published
 * @param average the most that is good on average
 */
record Limits(int warn, int fail, int average) {

    // Only a site that asks for it is stopped by a long sentence.
    private static final int NEVER = Integer.MAX_VALUE;
    private static final Limits YOUNG_PEOPLE = new Limits(20, NEVER, 14);
    private static final Limits CHILDREN = new Limits(12, NEVER, 10);
    private static final int YOUNGER = 10;

    /** Those of an audience, or of its ages where it states them, with what the site says of them. */
    static Limits of(Summary summary, Optional<Site.PlainLanguage> site) {
        boolean isYounger = summary.ages()
                .map(ages -> Integer.parseInt(ages.value().replaceFirst(".*-", "")) <= YOUNGER)
                .orElse(summary.isForChildren());
        Limits usual = isYounger ? CHILDREN : YOUNG_PEOPLE;
        return site.flatMap(all -> isYounger ? all.children() : all.youngPeople())
                .map(own -> new Limits(
                        own.warn().orElse(usual.warn),
                        own.fail().orElse(usual.fail),
                        own.average().orElse(usual.average)))
                .orElse(usual);
    }
}
