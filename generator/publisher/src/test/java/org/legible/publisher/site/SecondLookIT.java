package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A site of another publisher: its own colours and logo, and a theme of a few files. */
class SecondLookIT {

    private static final String LOOK = "sites/second-look";
    private static final String REPORT = "reports/fernshire-2025/index.html";
    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = SiteTest.of(SmallSite.CONTENT)
                .over(SiteTest.RESOURCES.resolve(LOOK + "/content"))
                .edit("site.yaml", "theme-options:", """
                        theme-options:
                          logo: logo.svg
                          logo-alt: Fernshire County Council
                          brand: "#5a1030"
                          mark: "#a0341c\"""")
                .templates(SiteTest.RESOURCES.resolve(LOOK + "/templates"))
                .builds();
    }

    @Test
    void theLogoStandsInTheHeaderOfEveryPage() {
        for (String file : site.pages()) {
            Document page = site.page(file);
            assertThat(page.select("header .site-name img").attr("alt"))
                    .as(file)
                    .isEqualTo("Fernshire County Council");
            assertThat(page.select("header .tagline").text()).as(file).isEqualTo("What was found in our county");
        }
        assertThat(site.page(REPORT).select(".site-name img").attr("width")).isEqualTo("90");
    }

    @Test
    void theColoursAreThoseOfTheSiteInEveryScheme() {
        String sheet = asset("site", ".css");

        assertThat(sheet).contains(":root { --brand: #5a1030; --mark: #a0341c; --on-brand: #ffffff;");
        assertThat(sheet).contains("@media (prefers-color-scheme: dark) { :root { --brand: #");
        assertThat(sheet.indexOf("--brand: #5a1030")).isGreaterThan(sheet.indexOf("--brand: #0b3a40"));
        assertThat(asset("icon", ".svg")).contains("#5a1030");
    }

    @Test
    void everyPageNamesItsIconAndThePictureThatGoesWithLinksToIt() {
        Document page = site.page(REPORT);

        assertThat(page.select("link[rel=icon]").eachAttr("href"))
                .hasSize(2)
                .allMatch(icon -> icon.startsWith("../../assets/icon."));
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo(SmallSite.ADDRESS + "reports/fernshire-2025/card.png");
        assertThat(site.page("help/index.html")
                        .select("meta[property=og:image]")
                        .attr("content"))
                .isEqualTo(SmallSite.ADDRESS + "card.png");
        assertThat(page.select("meta[property=og:image:alt]").attr("content")).isNotEmpty();
        assertThat(site.bytes()).containsKeys("card.png", "reports/fernshire-2025/card.png");
    }

    @Test
    void aSiteThatChoosesNothingHasTheMarkOfTheThemeAndNoSheetOfItsOwn() {
        BuiltSite usual = SmallSite.built();

        assertThat(usual.page(REPORT).select(".site-name svg")).hasSize(1);
        assertThat(usual.page(REPORT).select(".site-name img")).isEmpty();
        assertThat(usual.bytes().values()).noneMatch(file -> file.contains("own colours, in each scheme"));
    }

    @Test
    void aSquareLogoIsTheIconTooAndOneThatSaysTheNameIsSilentBesideIt() {
        BuiltSite own = SiteTest.of("sites/invalid/base")
                .with(
                        "logo.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9\"/></svg>")
                .edit("site.yaml", "language: en-GB", """
                        language: en-GB
                        theme-options: {logo: logo.svg, logo-alt: reports about Oakley}""")
                .builds();

        assertThat(own.page("index.html").select(".site-name img").attr("alt")).isEmpty();
        Map<String, String> icons = own.bytes().entrySet().stream()
                .filter(file -> file.getKey().matches("assets/(icon|logo)\\..*\\.svg"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(icons).hasSize(2);
        assertThat(icons.values().stream().distinct()).hasSize(1);
    }

    private static String asset(String name, String ending) {
        return site.bytes().entrySet().stream()
                .filter(file -> file.getKey().startsWith("assets/" + name + ".")
                        && file.getKey().endsWith(ending))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
