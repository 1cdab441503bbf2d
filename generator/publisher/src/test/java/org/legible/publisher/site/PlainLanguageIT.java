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

    @Test
    void wordsAreToldWithWhatToTypeInstead() {
        said("They helped.\nThey utilised all of it.")
                .warns(
                        SUMMARY + ":12: warning: “utilised” has a simpler word. [simpler-word]",
                        "Readers must stop at it, or do not know it.",
                        "Write “use”.");
        said("The plans were checked.")
                .warns(
                        SUMMARY + ":11: warning: “were checked” does not begin with who did it. [passive-voice]",
                        "Begin with who does it: “Managers checked the plans”, not “The plans were checked”.");
    }

    @Test
    void jargonIsToldUntilItIsExplained() {
        said("Stakeholders met. Stakeholders left.")
                .warns(
                        SUMMARY
                                + ":11: warning: “Stakeholders” is a word of those who do this work, and nothing here explains it. [jargon]");
        said("Stakeholders met. That means everybody who takes part.").builds();
        said("Stakeholders met.")
                .edit(
                        "glossary.yaml",
                        "- term:",
                        "- term: Stakeholder\n  variants: [stakeholders]\n  meaning: Somebody who takes part.\n- term:")
                .builds();
        said("The dossier came.")
                .edit("site.yaml", "privacy:", "plain-language: {jargon: dossier}\nprivacy:")
                .warns("“dossier” is a word of those who do this work, and nothing here explains it. [jargon]");
    }

    @Test
    void lettersAreToldUntilTheyAreWrittenInFull() {
        said("The QRT came.")
                .warns(SUMMARY + ":11: warning: “QRT” is written nowhere in full. [abbreviation-unexplained]");
        said("The quick response team (QRT) came. The QRT left.").builds();
    }

    @Test
    void plainWordsOfRecommendationsAreReadToo() {
        SiteTest.of("sites/invalid/base")
                .edit(
                        "reports/oakley-2025/report.yaml",
                        "    to: council",
                        "    plain: They met in order to talk.\n    to: council")
                .warns("“in order to” has a simpler word. [simpler-word]");
    }

    @Test
    void aSiteSaysWhatIsDoneAboutWording() {
        said("They utilised it.")
                .edit("site.yaml", "privacy:", "plain-language: {young-people: {wording: fail}}\nprivacy:")
                .failsWith(SUMMARY + ":11: error: “utilised” has a simpler word.");
        said("They utilised it.")
                .edit("site.yaml", "privacy:", "plain-language: {young-people: {wording: off}}\nprivacy:")
                .builds();
    }

    @Test
    void aTextThatAsksForTooMuchSchoolIsTold() {
        String hard = "Intermediate organisational considerations predominate everywhere. "
                .repeat(25)
                .strip();
        said(hard)
                .warns(
                        SUMMARY + ": warning: These words ask for ",
                        "Write shorter sentences, and simpler words for: considerations, organisational, intermediate, predominate.");
        said(hard)
                .edit("site.yaml", "privacy:", "plain-language: {young-people: {reading: off}}\nprivacy:")
                .builds();
    }

    @Test
    void wordsForAdultsAreReadWhereASiteAsks() {
        SiteTest digest = SiteTest.of("sites/invalid/base")
                .edit("reports/oakley-2025/report.yaml", "edition: full", "verdict: They utilised it.\nedition: full");
        digest.builds();
        digest.edit("site.yaml", "privacy:", "plain-language: {adults: {warn: 60}}\nprivacy:")
                .warns("reports/oakley-2025/report.yaml:7:10: warning: “utilised” has a simpler word. [simpler-word]");
    }

    private static SiteTest said(String words) {
        return SiteTest.of("sites/invalid/base").edit(SUMMARY, PLACE, PLACE + "\n" + words + "\n");
    }

    private static SiteTest site(int words) {
        return SiteTest.of("sites/invalid/base").edit(SUMMARY, PLACE, PLACE + "\n" + sentence(words) + "\n");
    }

    private static String sentence(int words) {
        return "Word" + " word".repeat(words - 1) + ".";
    }
}
