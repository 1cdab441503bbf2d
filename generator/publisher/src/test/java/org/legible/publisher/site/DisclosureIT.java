package org.legible.publisher.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What could give somebody away is told wherever it stands, and can be accepted there with a reason. */
class DisclosureIT {

    private static final String REPORT = "reports/oakley-2025/report.yaml";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "glossary.yaml; meaning:; glossary.yaml:",
                "reports/oakley-2025/report.yaml; text:; reports/oakley-2025/report.yaml:",
                "reports/oakley-2025/summary.md; reason:; reports/oakley-2025/summary.md:"
            })
    void inFactsAsInTexts(String file, String key, String place) {
        SiteTest.of("sites/invalid/base")
                .edit(file, key, key + " Jamie (14) said so. And")
                .warns(place, "An age stands beside initials or a name: Ja…. [age-beside-name]");
    }

    @Test
    void inTheNamesOfFiles() {
        SiteTest.of("sites/invalid/base")
                .edit("reports/oakley-2025/report.md", "[a picture](#help)", "[a list](files/07700900123.txt)")
                .with("reports/oakley-2025/files/07700900123.txt", "Words.\n")
                .warns(
                        "reports/oakley-2025/files/07700900123.txt: warning: A telephone number that site.yaml does not name stands here: 07…. [telephone-number]");
    }

    @Test
    void inNamesOfFilesThatHaveNoCapitals() {
        SiteTest.of("sites/invalid/base")
                .edit("reports/oakley-2025/report.md", "[a picture](#help)", "[a list](files/jamie-smith-aged-9.txt)")
                .with("reports/oakley-2025/files/jamie-smith-aged-9.txt", "Words.\n")
                .warns(
                        "reports/oakley-2025/files/jamie-smith-aged-9.txt: warning: An age stands beside initials or a name: Ja…. [age-beside-name]");
    }

    @Test
    void whatTheSiteNamesIsPublic() {
        SiteTest.of("sites/invalid/base")
                .edit(
                        "reports/oakley-2025/report.md",
                        "Children are safe",
                        "Call 01632960003 or write to reports@example.org; children are safe")
                .builds();
    }

    @Test
    void smallIsWhatTheSiteCallsSmall() {
        SiteTest.of("sites/invalid/base")
                .edit("site.yaml", "privacy:", "disclosure: {small-count: 10}\nprivacy:")
                .edit("reports/oakley-2025/report.md", "Plans are old", "Seven boys left. Plans are old")
                .warns("small-count", "Write \"a few\" or \"fewer than 10\", or count a larger group.");
    }

    @Test
    void isAcceptedWithAReason() {
        SiteTest.of("sites/invalid/base")
                .edit("reports/oakley-2025/report.md", "Plans are old", "Three boys left. Plans are old")
                .edit(
                        REPORT,
                        "judgements:",
                        "accepted: [{what: small-count, at: paragraph-2, why: They agreed.}]\njudgements:")
                .builds();
    }
}
