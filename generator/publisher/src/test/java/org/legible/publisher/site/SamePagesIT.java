package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.legible.publisher.PublishResult;
import org.legible.publisher.library.HeldBack;

/** What may differ between two builds without making a different site, and what a failed build leaves behind. */
class SamePagesIT {

    private static final String BASE = "sites/invalid/base";

    @Test
    void theSameContentAndClockGiveTheSameBytes() {
        BuiltSite again = SiteTest.of(SmallSite.CONTENT).onThreads(4).builds();

        assertSame(again.bytes(), SmallSite.built().bytes());
    }

    @Test
    void filesSavedOnWindowsGiveTheSameSite() {
        SiteTest windows = SiteTest.of(SmallSite.CONTENT);
        for (String file : Folders.files(windows.content()))
            if (!file.endsWith(".png") && !file.contains("/files/"))
                windows.with(
                        file,
                        "\uFEFF" + Folders.read(windows.content().resolve(file)).replace("\n", "\r\n"));

        assertSame(windows.builds().bytes(), SmallSite.built().bytes());
    }

    @Test
    void aFailedBuildLeavesTheLastGoodSiteAsItWas() {
        SiteTest site = SiteTest.of(BASE);
        SortedMap<String, String> good = site.builds().bytes();

        site.edit("reports/oakley-2025/report.yaml", "grade: weak", "grade: week")
                .failsWith("There is no grade of the scale two-words \"week\".");

        assertSame(Folders.bytes(site.website()), good);
        assertThat(Folders.folders(site.website().getParent()))
                .as("nothing half made is left beside it, but what builds keep for the next")
                .containsExactly(".website.legible-kept", "content", "website");
    }

    @Test
    void aFailedFirstBuildLeavesNothing() {
        SiteTest site = SiteTest.of(BASE).without("site.yaml").failsWith("site.yaml: error: The file is missing.");

        assertThat(site.website()).doesNotExist();
    }

    @Test
    void aBuildLeavesNothingOfTheSiteBefore() {
        SiteTest site = SiteTest.of(BASE);
        site.builds().hasPages("reports/oakley-2025/summary/");

        PublishResult result = site.without("reports/oakley-2025/summary.md").run();

        new BuiltSite(site.website(), result).hasNoPages("reports/oakley-2025/summary/");
        assertThat(SiteTest.problems(result))
                .as("but the addresses are not dropped without a word")
                .containsExactly("""
                        reports/oakley-2025: warning: 2 addresses were published before and are gone now: \
                        /reports/oakley-2025/summary/, /reports/oakley-2025/summary/large-print/.
                          Why: People who kept such an address would not find what they look for.
                          Fix: If it was a slip, put it back; if it is meant, tell those who may have kept the address.""");
    }

    @Test
    void theClockDecidesWhenAnEmbargoIsOver() {
        SiteTest site = SiteTest.of(BASE)
                .edit(
                        "reports/oakley-2025/report.yaml",
                        "status: published\n",
                        "status: published\nembargo: 2026-12-01T09:30Z\n");

        BuiltSite before = site.at("2026-12-01T09:29:59Z").builds().hasNoPages("reports/oakley-2025/");
        assertThat(before.result().heldBack())
                .containsExactly(new HeldBack("oakley-2025", Optional.of(OffsetDateTime.parse("2026-12-01T09:30Z"))));
        BuiltSite after = site.at("2026-12-01T09:30:00Z").builds().hasPages("reports/oakley-2025/");
        assertThat(after.result().heldBack()).isEmpty();
    }

    @Test
    void aSiteWhoseReportsAreAllHeldBackIsASite() {
        BuiltSite site = SiteTest.of(BASE)
                .edit("reports/oakley-2025/report.yaml", "status: published", "status: draft")
                .edit("reports/oakley-2020/report.yaml", "status: published", "status: draft")
                .builds()
                .hasPages("", "help/");

        assertThat(site.result().heldBack()).extracting(HeldBack::slug).containsExactly("oakley-2025", "oakley-2020");
    }

    @Test
    void aSiteThatNobodyTouchesGrowsOldAndStaysUp() {
        BuiltSite site = SiteTest.of(SmallSite.CONTENT)
                .at("2031-01-01T00:00:00Z")
                .warns("Nobody has checked", "Nobody has reviewed");

        assertThat(site.page("help/").text()).contains("1 November 2026");
        assertThat(site.page("accessibility/").text()).contains("reviewed");
    }

    @Test
    void aSiteBuiltForADayBeforeItsOwnWarns() {
        SiteTest.of(BASE).at("2001-01-01T00:00:00Z").warns("is still to come");
    }

    @Test
    void nothingTellsOfReportsThatReadersMayNotSeeYet() {
        BuiltSite site = SmallSite.built();

        site.bytes()
                .forEach((file, bytes) -> assertThat((file + "\n" + bytes).toLowerCase())
                        .as(file)
                        .doesNotContain("quillfeather", "thistledown", "embargoed-2026", "unfinished-2026"));
    }

    private static void assertSame(SortedMap<String, String> files, SortedMap<String, String> others) {
        assertThat(files.keySet()).isEqualTo(others.keySet());
        files.forEach((file, bytes) ->
                assertThat(bytes.equals(others.get(file))).as(file).isTrue());
    }
}
