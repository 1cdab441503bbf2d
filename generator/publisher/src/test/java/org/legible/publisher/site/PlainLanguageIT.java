package org.legible.publisher.site;

import org.junit.jupiter.api.Test;

/** The sentences of a summary are as long as those who read it can follow. */
class PlainLanguageIT {

    private static final String SUMMARY = "reports/oakley-2025/summary.md";
    private static final String PLACE = "## What they found\n";

    @Test
    void aSentenceThatIsLongIsTold() {
        site(22).warns(
                        SUMMARY
                                + ":11: warning: The sentence that begins “Word word word word” has 22 words; 20 is good for these readers. [sentence-long]",
                        "Split it: one thing in each sentence.");
    }

    @Test
    void stopsPublicationWhereTheSiteSaysSo() {
        site(26).edit("site.yaml", "privacy:", "plain-language: {young-people: {fail: 25}}\nprivacy:")
                .failsWith(
                        SUMMARY
                                + ":11: error: The sentence that begins “Word word word word” has 26 words; 25 is the most for these readers.");
    }

    @Test
    void childrenHaveLimitsOfTheirOwn() {
        site(16).edit(SUMMARY, "version: short", "ages: 7-10\nversion: short")
                .warns("has 16 words; 12 is good for these readers.");
    }

    @Test
    void aSiteMayHaveOthers() {
        site(26).edit("site.yaml", "privacy:", "plain-language: {young-people: {warn: 30, fail: 40}}\nprivacy:")
                .builds();
    }

    @Test
    void whatOthersSaidStays() {
        SiteTest.of("sites/invalid/base")
                .edit(SUMMARY, PLACE, PLACE + "\n> " + sentence(30) + "\n")
                .builds();
    }

    @Test
    void theAverageIsToldToo() {
        String words = (sentence(15) + " ").repeat(5);
        SiteTest.of("sites/invalid/base")
                .edit(SUMMARY, PLACE, PLACE + "\n" + words.strip() + "\n")
                .warns(
                        SUMMARY
                                + ": warning: The sentences have 15 words on average; 14 is the most that these readers follow with ease. [sentences-long-on-average]");
    }

    private static SiteTest site(int words) {
        return SiteTest.of("sites/invalid/base").edit(SUMMARY, PLACE, PLACE + "\n" + sentence(words) + "\n");
    }

    private static String sentence(int words) {
        return "Word" + " word".repeat(words - 1) + ".";
    }
}
