package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What may differ between two builds without making a different site, and what a failed build leaves behind. */
class SamePagesTest {

    private static final String BASE = "sites/invalid/base";
    private static final String SMALL = "sites/golden/small/content";

    @Test
    void theSameContentAndClockGiveTheSameBytes() {
        BuiltSite one = SiteTest.of(SMALL).onThreads(1).builds();
        BuiltSite other = SiteTest.of(SMALL).onThreads(4).builds();

        assertSame(one.bytes(), other.bytes());
    }

    @Test
    void filesSavedOnWindowsGiveTheSameSite() {
        SiteTest windows = SiteTest.of(SMALL);
        for (String file : Folders.files(windows.content()))
            if (!file.endsWith(".png"))
                windows.with(
                        file,
                        "\uFEFF" + Folders.read(windows.content().resolve(file)).replace("\n", "\r\n"));

        assertSame(windows.builds().bytes(), SiteTest.of(SMALL).builds().bytes());
    }

    @Test
    void theOrderInWhichFilesWereMadeIsNothingToTheSite() {
        SiteTest other = SiteTest.of(BASE);
        String text = Folders.read(other.content().resolve("reports/oakley-2020/report.md"));
        other.without("reports/oakley-2020/report.md").with("reports/oakley-2020/report.md", text);

        assertSame(other.builds().bytes(), SiteTest.of(BASE).builds().bytes());
    }

    @Test
    void aFailedBuildLeavesTheLastGoodSiteAsItWas() {
        SiteTest site = SiteTest.of(BASE);
        SortedMap<String, String> good = site.builds().bytes();

        site.edit("reports/oakley-2025/report.yaml", "grade: weak", "grade: week")
                .failsWith("There is no grade of the scale two-words \"week\".");

        assertSame(Folders.bytes(site.website()), good);
        assertThat(Folders.folders(site.website().getParent()))
                .as("nothing half made is left beside it")
                .containsExactly("content", "website");
    }

    @Test
    void aFailedFirstBuildLeavesNothing() {
        SiteTest site = SiteTest.of(BASE).without("themes.yaml").failsWith("themes.yaml: error: The file is missing.");

        assertThat(site.website()).doesNotExist();
    }

    @Test
    void aBuildLeavesNothingOfTheSiteBefore() {
        SiteTest site = SiteTest.of(SMALL);
        site.builds();

        BuiltSite now = site.without("reports/mossdale-2021").builds();

        assertThat(now.files()).noneMatch(file -> file.startsWith("reports/mossdale-2021"));
    }

    @Test
    void theClockDecidesWhenAnEmbargoIsOver() {
        String page = "reports/embargoed-2026/";

        SiteTest.of(SMALL).at("2026-12-01T09:29:59Z").builds().hasNoPages(page);
        SiteTest.of(SMALL).at("2026-12-01T09:30:00Z").builds().hasPages(page);
    }

    @Test
    void nothingTellsOfReportsThatReadersMayNotSeeYet() {
        BuiltSite site = SiteTest.of(SMALL).builds();

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
