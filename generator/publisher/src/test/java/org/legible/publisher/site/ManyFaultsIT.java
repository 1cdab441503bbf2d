package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.legible.publisher.PublishResult;

/** One build tells all faults of a site: what is wrong with one report hides nothing of another, nor of the site's own pages. */
class ManyFaultsIT {

    private static final String FAULTY = "reports/oakley-2020/report.md";

    @Test
    void thePagesOfTheSiteAreCheckedWhileAReportIsFaulty() {
        PublishResult result = SiteTest.of("sites/invalid/base")
                .edit(FAULTY, "1. Plans are old.", "1. Plans are old. {{raw}}")
                .edit("site.yaml", "privacy:", "introductions:\n  home: Read [more](https://example.org/a).\nprivacy:")
                .run();

        assertThat(result.published()).isFalse();
        assertThat(SiteTest.problems(result)).singleElement().asString().startsWith(FAULTY);
        assertThat(SiteTest.findings(result))
                .anyMatch(finding -> finding.startsWith("index.html") && finding.contains("link-vague"));
    }

    @Test
    void aReportThatIsNotThereIsNotMissedByOthers() {
        PublishResult result = SiteTest.of("sites/invalid/base")
                .edit(FAULTY, "1. Plans are old.", "1. Plans are old. {{raw}}")
                .run();

        assertThat(SiteTest.problems(result)).singleElement().asString().startsWith(FAULTY);
        assertThat(SiteTest.findings(result)).noneMatch(finding -> finding.contains("error"));
        assertThat(result.checks().pages()).extracting(page -> page.file()).contains("index.html", "help/index.html");
    }
}
