package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.legible.publisher.PublishResult;

/** What is for editors, or was never meant to be read, reaches no file of the website. */
class SafeContentIT {

    private static final String SITE = "site.yaml";

    @Test
    void notesOfEditorsAreNeverShownAndNotesForReadersAre() {
        BuiltSite site = SiteTest.of(SmallSite.CONTENT)
                .edit(SITE, "    note: You need not", "    checked-how: By an unsaid way\n    note: You need not")
                .builds();

        assertThat(site.bytes().values()).noneMatch(bytes -> bytes.contains("unsaid"));
        assertThat(site.page("help/").text()).contains("You need not give your name.");
    }

    @Test
    void wordsBesideANumberAreShownAndNeverDialled() {
        BuiltSite site = SiteTest.of(SmallSite.CONTENT)
                .edit(SITE, "    phone: 01632 960003", "    phone: +44 1632 960003\n    phone-note: then *option 2*")
                .edit(SITE, "  phone: 01632 960002", "  phone: 01632 960002\n  phone-note: ask for reports")
                .builds();

        assertThat(site.page("help/").select("a[href^=tel]").eachAttr("href"))
                .contains("tel:+441632960003", "tel:01632960002", "tel:999");
        assertThat(site.page("help/").text())
                .contains("Call +44 1632 960003, then option 2")
                .contains("(ask for reports)");
        assertThat(site.page("help/").select("em").eachText()).contains("option 2");
    }

    @Test
    void aBaseAddressNeedsNoLastSlash() {
        BuiltSite site = SiteTest.of(SmallSite.CONTENT)
                .edit(SITE, "https://example.org/fernshire/", "https://example.org/fern%20shire")
                .builds();

        assertThat(site.text("sitemap.xml")).contains("<loc>https://example.org/fern%20shire/reports/");
        assertThat(site.text("404.html")).contains("href=\"/fern%20shire/");
    }

    @Test
    void picturesOfAReportThatNobodyMaySeeYetAreNotToldOf() {
        SiteTest site = SiteTest.of(SmallSite.CONTENT).with("reports/embargoed-2026/images/later.png", "x");

        assertThat(SiteTest.problems(site.run())).noneMatch(problem -> problem.contains("later.png"));
    }

    @Test
    void whatSystemsAndEditorsLeaveBehindIsNotToldOf() {
        SiteTest.of(SmallSite.CONTENT)
                .with(".DS_Store", "x")
                .with("reports/.obsidian/state.json", "x")
                .with("reports/fernshire-2025/~$report.docx", "x")
                .with("reports/fernshire-2025/Thumbs.db", "x")
                .with("reports/fernshire-2025/images/desktop.ini", "x")
                .with("reports/fernshire-2025/README.md", "x")
                .builds();
    }

    @Test
    void everyFileOfWindowsIsReadAlike() {
        SiteTest site = SiteTest.of("sites/invalid/base");
        for (String file : new String[] {SITE, "reports/oakley-2025/report.yaml", "reports/oakley-2025/report.md"}) {
            String text = Folders.read(site.content().resolve(file));
            Folders.write(
                    site.content().resolve(file),
                    ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        }

        PublishResult result = site.run();

        assertThat(SiteTest.problems(result)).isEmpty();
        assertThat(result.published()).isTrue();
    }
}
