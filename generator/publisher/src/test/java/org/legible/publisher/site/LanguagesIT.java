package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.PublishResult;
import org.legible.publisher.theme.ThemeFiles;

/**
 * A site in British English with reports in Welsh, French, Arabic, Polish and Chinese: each page is in the language of its
 * report, and each piece of it that is not says so.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguagesIT {

    private static final Path SITE = SiteTest.RESOURCES.resolve("sites/languages");
    private static final Pattern WORD = Pattern.compile("[\\p{L}’]{3,}");

    private BuiltSite site;

    @BeforeAll
    void build() {
        site = site().warns();
    }

    private static SiteTest site() {
        return SiteTest.of(SITE.resolve("content")).templates(SITE.resolve("templates"));
    }

    @Test
    void publishesWithoutAFailure() {
        PublishResult result = site.result();

        assertThat(SiteTest.findings(result)).isEmpty();
        assertThat(result.problems()).noneMatch(problem -> problem.isError());
        assertThat(result.problems())
                .noneMatch(problem -> problem.place().file().startsWith("reports/"));
    }

    @ParameterizedTest
    @CsvSource({
        "afon-2025, cy, ''",
        "riviere-2025, fr, ''",
        "nahr-2025, ar, rtl",
        "rzeka-2024, pl, ''",
        "he-2024, zh-Hans, ''"
    })
    void everyPageOfAReportIsInItsLanguageAndRunsItsWay(String report, String language, String direction) {
        List<String> pages = site.pages().stream()
                .filter(page -> page.startsWith("reports/" + report + "/"))
                .toList();

        assertThat(pages).hasSizeGreaterThan(2);
        for (String page : pages) {
            Element html = site.page(page).selectFirst("html");
            assertThat(html.attr("lang")).as(page).isEqualTo(language);
            assertThat(html.attr("dir")).as(page).isEqualTo(direction);
        }
    }

    @Test
    void everyWordIsInTheLanguageThatItSaysItIsIn() {
        Set<String> english = words(
                "content/site.yaml", "content/themes.yaml", "content/authorities.yaml", "content/addressees.yaml");
        english.addAll(wordsOf(new ThemeFiles().text("words/en-GB.yaml")));
        Map<String, Set<String>> known = Map.of(
                "en-GB", english,
                "cy", wordsOf("cy", "afon-2025"),
                "fr", wordsOf("fr", "riviere-2025"),
                "ar", wordsOf("ar", "nahr-2025"),
                "pl", wordsOf("pl", "rzeka-2024"),
                "zh-Hans", wordsOf("zh-Hans", "he-2024"));
        List<String> wrong = new ArrayList<>();
        int told = 0;
        for (String page : site.pages()) {
            for (TextNode text : textsOf(site.page(page))) {
                String language = closest(text, "lang");
                if (closest(text, "translate").equals("no")) continue;
                for (Map.Entry<String, Set<String>> other : known.entrySet())
                    for (String word : wordsOf(text.text()))
                        if (isOnlyIn(word, other.getKey(), known)) {
                            told++;
                            if (!language.equals(other.getKey()))
                                wrong.add(page + ": " + language + ": " + text.text());
                        }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(told).isGreaterThan(500);
    }

    @Test
    void whatRunsTheOtherWayIsTurned() {
        for (String page : site.pages())
            for (TextNode text : textsOf(site.page(page))) {
                boolean isArabic = text.text()
                        .codePoints()
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
                // The name of a format is Latin wherever it stands.
                boolean isLatin = text.text().matches("(?s).*[a-z]{3}.*");
                if (isArabic)
                    assertThat(closest(text, "dir")).as(page + ": " + text).isEqualTo("rtl");
                // An address is Latin wherever it stands.
                if (isLatin
                        && !text.text().contains("@")
                        && !closest(text, "translate").equals("no"))
                    assertThat(closest(text, "dir")).as(page + ": " + text).isNotEqualTo("rtl");
            }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            afon-2025    | #paragraph-1 | paragraff 1
            afon-2025    | #paragraph-2 | 2
            riviere-2025 | #paragraph-1 | paragraphe 1
            nahr-2025    | #paragraph-1 | الفقرة 1
            he-2024      | #paragraph-1 | 第1段
            """)
    void referencesLinkInTheWordsOfTheLanguage(String report, String href, String words) {
        assertThat(site.page("reports/" + report + "/index.html")
                        .select("p a[href=" + href + "]:not([class])")
                        .eachText())
                .contains(words);
    }

    @Test
    void aReferenceToAnAnnexIsLeftAloneInFrenchToo() {
        assertThat(site.page("reports/riviere-2025/index.html")
                        .select("#paragraph-3")
                        .text())
                .contains("le paragraphe 5 de l’annexe 2");
        assertThat(site.page("reports/riviere-2025/index.html")
                        .select("#paragraph-3 a")
                        .eachText())
                .doesNotContain("paragraphe 5");
    }

    @Test
    void datesListsAndNumbersAreThoseOfTheLanguage() {
        String french = site.page("reports/riviere-2025/index.html").text();

        assertThat(french)
                .contains("Publié 1 août 2025")
                .contains("Commission de la rivière et Office de l’eau")
                .contains("12\u202f345,5 kilogrammes");
        assertThat(site.page("recommendations/index.html").text())
                .contains("Commission de la rivière and Office de l’eau");
    }

    @ParameterizedTest
    @CsvSource({
        "afon-2025, Iaith, Cymraeg",
        "riviere-2025, Langue, français",
        "nahr-2025, اللغة, العربية",
        "rzeka-2024, Język, polski",
        "he-2024, 语言, 中文 (简体)"
    })
    void aReportThatIsNotInTheLanguageOfTheSiteNamesItsOwn(String report, String label, String name) {
        assertThat(site.page("reports/" + report + "/").select("main dl").eachText())
                .anyMatch(facts -> facts.contains(label + " " + name));
        assertThat(SmallSite.built().page("reports/fernshire-2025/").text()).doesNotContain("Language English");
    }

    @Test
    void anAxisIsInTheDigitsOfItsTable() {
        assertThat(site.page("reports/nahr-2025/").select(".chart-drawing text").eachText())
                .contains("600")
                .noneMatch(text -> text.matches(".*[٠-٩].*"));
    }

    @Test
    void theFeedTellsTheLanguageOfATitle() {
        assertThat(site.text("feed.xml"))
                .contains("<title xml:lang=\"cy\">Adolygiad yr afon 2025</title>")
                .contains("<title>Reports about rivers</title>");
    }

    /** The same content in one English and in two must say the same: languages are told and nothing else changes. */
    @Test
    void toTellLanguagesChangesNoWord() {
        BuiltSite one = SmallSite.built();
        SiteTest other =
                SiteTest.of("sites/golden/small/content").edit("site.yaml", "language: en-GB", "language: en-US");
        for (String report : Folders.folders(other.content().resolve("reports"))) {
            String file = "reports/" + report + "/report.yaml";
            boolean saysItself = Folders.read(other.content().resolve(file)).contains("\nlanguage:");
            if (!saysItself) other.edit(file, "\nedition:", "\nlanguage: en-GB\nedition:");
        }
        BuiltSite two = other.warns();

        assertThat(two.pages()).isEqualTo(one.pages());
        for (String page : one.pages())
            assertThat(two.page(page).text()).as(page).isEqualTo(one.page(page).text());
        assertThat(two.page("index.html").select("h3 > a > span[lang=en-GB]")).isNotEmpty();
    }

    private static boolean isOnlyIn(String word, String language, Map<String, Set<String>> known) {
        return known.entrySet().stream()
                .allMatch(words ->
                        words.getValue().contains(word) == words.getKey().equals(language));
    }

    /** The words of a report and of the interface in its language. */
    private static Set<String> wordsOf(String language, String report) {
        String folder = "content/reports/" + report + "/";
        Set<String> words = words(folder + "report.yaml", folder + "report.md");
        words.addAll(wordsOf(new ThemeFiles().text("words/" + language + ".yaml")));
        return words;
    }

    private static Set<String> words(String... files) {
        Set<String> words = new TreeSet<>();
        for (String file : files)
            // Keys of YAML are no words of the report.
            for (String line : Folders.read(SITE.resolve(file)).lines().toList())
                words.addAll(wordsOf(line.replaceAll("[a-z-]+:", " ").replaceAll("\\[\\[.*", "")));
        return words;
    }

    private static Set<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<TextNode> textsOf(Document page) {
        List<TextNode> texts = new ArrayList<>();
        page.body().nodeStream(TextNode.class).forEach(texts::add);
        texts.removeIf(TextNode::isBlank);
        return texts;
    }

    private static String closest(Node node, String attribute) {
        for (Node at = node; at != null; at = at.parent()) if (at.hasAttr(attribute)) return at.attr(attribute);
        return "";
    }
}
