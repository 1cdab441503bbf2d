package org.legible.publisher.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.theme.ThemeFiles;

/** A words file of one's own is laid over the theme's key by key, and each slip in it is told once, at its line. */
class WordsTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void aFileHoldsOnlyWhatDiffers() throws IOException {
        Words words = words("en-GB", "nav:\n  reports: Everything of ours\n");

        assertThat(problems.sorted()).isEmpty();
        assertThat(words.get("nav.reports")).isEqualTo("Everything of ours");
        assertThat(words.get("nav.help")).isEqualTo(Words.ofTheme().get("nav.help"));
        assertThat(words.get("panel.size.title")).isEqualTo(Words.ofTheme().get("panel.size.title"));
    }

    @ParameterizedTest
    @CsvSource({"''", "'# later\n\n'", "'{}'"})
    void aFileThatHoldsNothingYetChangesNothing(String text) throws IOException {
        assertThat(words("en-GB", text)).isEqualTo(Words.ofTheme());
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aPhraseMayBeANumberOrNothing() throws IOException {
        Words words = words("en-GB", "nav:\n  reports: 2026\n  feed: \"\"\n");

        assertThat(problems.sorted()).isEmpty();
        assertThat(words.get("nav.reports")).isEqualTo("2026");
        assertThat(words.get("nav.feed")).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            nav:~  reprots: Ours            | 2:3 | There is no phrase "nav.reprots".              | Did you mean "reports"?
            navv:~  reports: Ours           | 1:1 | There is no phrase "navv".                     | Did you mean "nav"?
            nav:~  zzzzz: Ours              | 2:3 | There is no phrase "nav.zzzzz".                | Take it out, or use one of: accessibility, feed,
            nav: Ours                       | 1:1 | "nav" is not one phrase: it stands over several. | Write one of these below it, indented:
            nav:                            | 1:1 | "nav" is not one phrase: it stands over several. | Write one of these below it, indented:
            nav:~  reports:                 | 2:3 | "nav.reports" has no words.                    | Write its phrase behind the colon,
            nav:~  reports: [Ours]          | 2:3 | "nav.reports" has no words.                    | Write its phrase behind the colon,
            nav:~  reports: {one: Ours}     | 2:3 | "nav.reports" has no words.                    | Write its phrase behind the colon,
            nav:~  reports: The {title}     | 2:12 | Nothing fills in {title} in the phrase "nav.reports". | Write the phrase without braces.
            layout:~  publishedBy: By {publsher} {publisher}  | 2:16 | Nothing fills in {publsher} in the phrase "layout.publishedBy". | Did you mean {publisher}?
            - Ours                          | 1:1 | This file does not hold keys with their phrases. | Write it as words/en-GB.yaml of the theme is written.
            nav: *other                     | 1:6 | The alias *other repeats content from elsewhere. | Write here what stands behind
            """)
    void aSlipIsOneErrorAtItsLine(String text, String at, String what, String fix) throws IOException {
        words("en-GB", text.replace('~', '\n'));

        assertThat(problems.sorted()).hasSize(1);
        Problem problem = problems.sorted().get(0);
        assertThat(problem.isError()).isTrue();
        assertThat(problem.place()).hasToString("templates/words/en-GB.yaml:" + at);
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.fix()).startsWith(fix);
    }

    @Test
    void aNameThatAPhraseLeavesOutIsTold() throws IOException {
        words("en-GB", "layout:\n  publishedBy: By us\nsummary: {}\n");

        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).isError()).isFalse();
        assertThat(problems.sorted().get(0).what())
                .isEqualTo("The phrase \"layout.publishedBy\" leaves out {publisher}.");
    }

    @Test
    void aTemplateOfOnesOwnMayAskForAPhraseOfOnesOwn() throws IOException {
        write("parts/contact.peb", "{{ words.ours.greeting }}");
        Words words = words("en-GB", "ours:\n  greeting: Good day\n");

        assertThat(problems.sorted()).isEmpty();
        assertThat(words.get("ours.greeting")).isEqualTo("Good day");
    }

    @Test
    void anotherEnglishNeedsOnlyWhatDiffers() throws IOException {
        Words words = words("en-US", "nav:\n  reports: Ours\n");

        assertThat(problems.sorted()).isEmpty();
        assertThat(words.get("nav.help")).isEqualTo(Words.ofTheme().get("nav.help"));
    }

    @Test
    void whatAnotherLanguageLacksStaysInEnglishAndIsMarkedAndToldOnce() throws IOException {
        Words words = words("nl", "nav:\n  reports: Rapporten\n");

        assertThat(words.get("nav.reports")).isEqualTo("Rapporten");
        assertThat(words.get("nav.help")).isEqualTo(ForeignText.of("en-GB", "Help", "nl"));
        assertThat(words.languageOf("nav.help")).isEqualTo("en-GB");
        assertThat(words.languageOf("nav.reports")).isEqualTo("nl");
        assertThat(problems.sorted()).hasSize(1);
        Problem problem = problems.sorted().get(0);
        assertThat(problem.place()).hasToString("templates/words/nl.yaml");
        assertThat(problem.isError()).isFalse();
        assertThat(problem.what())
                .startsWith("These phrases are not translated yet: layout.*, nav.youngPeople, ")
                .contains("panel.*")
                .doesNotContain("nav.reports");
        assertThat(problem.why())
                .isEqualTo(
                        "They stand on its pages in English (United Kingdom), marked as that. Not everybody who reads the "
                                + "one language reads the other.");
    }

    @Test
    void aWholeLanguageIsTakenAsItIs() throws IOException {
        Words words = words("nl", new ThemeFiles().text("words/en-GB.yaml"));

        assertThat(problems.sorted()).isEmpty();
        assertThat(words.tree()).isEqualTo(Words.ofTheme().tree());
    }

    @Test
    void aLanguageWithoutWordsHasThoseOfTheSiteAndNothingIsWrongWithThat() throws IOException {
        write("words/en-GB.yaml", "nav:\n  reports: Everything of ours\n");
        Place named = new Place("reports/x/report.yaml", 7, 1);
        Words words = new WordsByLanguage(theme("en-GB"), "en-GB", Map.of("nl", named), problems).in("nl");

        assertThat(words.get("nav.reports")).isEqualTo(ForeignText.of("en-GB", "Everything of ours", "nl"));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aSiteInALanguageWithoutWordsHasTheThemesEnglishAndIsTold() {
        Place named = new Place("site.yaml", 4, 1);
        Words words = new WordsByLanguage(new ThemeFiles(), "nl", Map.of("nl", named), problems).in("nl");

        assertThat(words.get("nav.help")).isEqualTo(ForeignText.of("en-GB", "Help", "nl"));
        assertThat(problems.sorted())
                .extracting(problem -> problem.place() + " " + problem.isError())
                .containsExactly("site.yaml:4:1 false");
        assertThat(problems.sorted().get(0).what()).isEqualTo("There are no words of the interface in Dutch.");
        assertThat(problems.sorted().get(0).fix()).startsWith("Write words/nl.yaml in your templates folder");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ireland: {commitment: a {publisher}, enforcement: b, enforcer: c, enforcerUrl: d} | ''
            ireland: {commitment: a {publisher}, enforcement: b} | "accessibility.nations.ireland" lacks enforcer, enforcerUrl.
            ireland: {commitment: a {publisher}, enforcement: b, enforcer: c, enforcerUrl: d, law: e} | There is no phrase "accessibility.nations.ireland.law".
            """)
    void aSiteMayAddTheLawOfANation(String nation, String what) throws IOException {
        String block = nation.replace(": {commitment", ":\n      commitment")
                .replaceFirst("}$", "")
                .replace(", ", "\n      ");
        Words words = words("en-GB", "accessibility:\n  nations:\n    " + block + "\n");

        assertThat(problems.sorted())
                .extracting(Problem::what)
                .containsExactly(what.isEmpty() ? new String[0] : new String[] {what});
        assertThat(words.keys("accessibility.nations")).contains("great-britain", "ireland");
    }

    @Test
    void aSiteInALanguageOfTheThemeIsToldWhatStaysEnglish() {
        Place named = new Place("site.yaml", 4, 1);
        Words words = new WordsByLanguage(new ThemeFiles(), "cy", Map.of("cy", named), problems).in("cy");

        assertThat(words.get("nav.help")).isEqualTo("Cymorth");
        assertThat(words.get("privacy.title")).isEqualTo(ForeignText.of("en-GB", "Privacy", "cy"));
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.isError()).isFalse())
                .satisfies(problem -> assertThat(problem.what())
                        .startsWith("Some words of the interface are not there in Welsh: ")
                        .contains("home.*", "privacy.*", "search.*")
                        .doesNotContain("nav.", "report.", "data.", "citation."));
    }

    @Test
    void aFileForALanguageServesItsRegionsUnderTheirOwn() throws IOException {
        write("words/fr.yaml", "nav:\n  reports: Rapports\n  help: Aide\n");
        write("words/fr-CA.yaml", "nav:\n  help: Soutien\n");
        ThemeFiles theme = new ThemeFiles(Optional.of(folder), List.of("en-GB", "fr", "fr-CA"), problems);
        Place place = Place.of("report.yaml");
        WordsByLanguage words = new WordsByLanguage(theme, "en-GB", Map.of("fr", place, "fr-CA", place), problems);

        assertThat(words.in("fr").get("nav.help")).isEqualTo("Aide");
        assertThat(words.in("fr-CA").get("nav.help")).isEqualTo("Soutien");
        assertThat(words.in("fr-CA").get("nav.reports")).isEqualTo("Rapports");
    }

    @Test
    void aPhraseCountsInTheFormsOfItsLanguage() throws IOException {
        Words words = words("cy", """
                authority:
                  reports:
                    zero: "{count} adroddiad"
                    one: 1 adroddiad
                    two: "{count} adroddiad"
                    few: "{count} adroddiad"
                    many: "{count} adroddiad"
                    other: "{count} o adroddiadau"
                """);

        assertThat(words.count("authority.reports", 2)).isEqualTo("2 adroddiad");
        assertThat(words.count("authority.reports", 11)).isEqualTo("11 o adroddiadau");
        assertThat(words.count("recommendation.count.finding", 1)).isEqualTo("1 canfyddiad");
        assertThat(words.count("authority.reports", 1234)).isEqualTo("1,234 o adroddiadau");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | one: a~few: b~other: c | error | There is no phrase "authority.reports.few".   | Take it out, or use one of: many, one, other.
            cy | one: a            | error   | "authority.reports" has no form "other".        | Write other: with the words for every count
            pl | one: a~other: b   | warning | "authority.reports" has no words for some counts: Polish has a form of its own for 0 (many), 2 (few). | Add many, few,
            """)
    void formsThatALanguageHasNotAndThoseThatItLacksAreTold(
            String language, String forms, String severity, String what, String fix) throws IOException {
        words(language, "authority:\n  reports:\n    " + forms.replace("~", "\n    ") + "\n");
        Problem problem = problems.sorted().stream()
                .filter(said -> !said.what().startsWith("These phrases"))
                .findFirst()
                .orElseThrow();

        assertThat(problem.isError()).isEqualTo(severity.equals("error"));
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.fix()).startsWith(fix);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            page/report.peb         | Did you mean "pages/report.peb"?
            page/reprot.peb         | Did you mean "pages/report.peb"?
            report.peb              | Did you mean "pages/report.peb"?
            Pages/Report.peb        | Did you mean "pages/report.peb"?
            pages/reprot.peb        | Did you mean "pages/report.peb"?
            pages/report.html       | Did you mean "pages/report.peb"?
            styles/10-bse.css       | Did you mean "styles/10-base.css"?
            styles/base.css         | Did you mean "styles/10-base.css"?
            styles/12-base.css      | Did you mean "styles/10-base.css"?
            style/10-base.css       | Did you mean "styles/10-base.css"?
            words/en-GB.yml         | Did you mean "words/en-GB.yaml"?
            words/en_GB.yaml        | Did you mean "words/en-GB.yaml"?
            words/english.yaml      | Did you mean "words/en-GB.yaml"?
            icons/setings.svg       | Did you mean "icons/settings.svg"?
            scripts/50-exits.js     | Did you mean "scripts/50-exit.js"?
            scripts/exit.js         | Did you mean "scripts/50-exit.js"?
            fonts/mine.woff2        | Give it the name of the file that it replaces, refer to it
            parts/mine.peb          | Give it the name of the file that it replaces, refer to it
            notes.txt               | Give it the name of the file that it replaces, refer to it
            styles/mine.css         | Give it the name of the file that it replaces, refer to it
            """)
    void aFileThatDoesNothingIsAnError(String name, String fix) throws IOException {
        write(name, "nothing");
        ThemeFiles theme = theme("en-GB");

        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).place()).hasToString("templates/" + name);
        assertThat(problems.sorted().get(0).isError()).isTrue();
        assertThat(problems.sorted().get(0).what())
                .isEqualTo("The theme has no file " + name + ", and none of your files refers to it.");
        assertThat(problems.sorted().get(0).fix()).startsWith(fix);
        assertThat(theme.has(name)).isFalse();
    }

    @Test
    void wordsInALanguageThatTheSiteHasNotAreTold() throws IOException {
        write("words/cy.yaml", "nav: {}");
        theme("en-GB");

        assertThat(problems.sorted()).extracting(Problem::isError).containsExactly(false);
        assertThat(problems.sorted().get(0).what())
                .isEqualTo(
                        "Nothing reads these words: neither the site nor a report is in this language, only in en-GB.");
    }

    @Test
    void whatAFileRefersToAndWhatSystemsLeaveIsNoSlip() throws IOException {
        write("styles/00-tokens.css", "@font-face { src: url(\"../fonts/mine.woff2\"); }");
        write("fonts/mine.woff2", "font");
        write("styles/95-mine.css", "h1 { color: red; }");
        write("pages/home.peb", "{% include \"parts/mine.peb\" %}{% include \"icons/mine.svg\" %}");
        write("parts/mine.peb", "mine");
        write("icons/mine.svg", "<svg/>");
        write("scripts/95-mine.js", "const a = 1;");
        for (String left : List.of(
                "README.md",
                "README",
                "LICENSE",
                ".gitkeep",
                ".git/config",
                "parts/table.peb~",
                "parts/.table.peb.swp",
                "Thumbs.db",
                "styles/~$10-base.css",
                "fonts/OFL-mine.bak",
                "pom.xml",
                "target/classes/x.peb")) write(left, "left");

        ThemeFiles theme = theme("en-GB");

        assertThat(problems.sorted()).isEmpty();
        assertThat(theme.has("parts/mine.peb")).isTrue();
        assertThat(theme.has("README.md")).isFalse();
    }

    @Test
    void linksThatLeadOutAreErrors() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("table.peb"), "secret");
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.createDirectories(templates.resolve("parts"));
        Files.createSymbolicLink(templates.resolve("parts/table.peb"), outside.resolve("table.peb"));
        Files.createSymbolicLink(templates.resolve("parts/notes.peb"), outside.resolve("nothing"));
        Files.createSymbolicLink(templates.resolve("pages"), outside);
        ThemeFiles theme = new ThemeFiles(Optional.of(templates), List.of("en-GB"), problems);

        assertThat(problems.sorted())
                .extracting(problem -> problem.place().file() + ": " + problem.what())
                .containsExactly(
                        "templates/pages: This is a link to somewhere else, or to nothing.",
                        "templates/parts/notes.peb: This is a link to somewhere else, or to nothing.",
                        "templates/parts/table.peb: This is a link to somewhere else, or to nothing.");
        assertThat(theme.text("parts/table.peb")).isEqualTo(new ThemeFiles().text("parts/table.peb"));
    }

    @Test
    void aFileThatIsNotUtf8IsAnErrorWhereItsFirstBadByteStands() throws IOException {
        Files.createDirectories(folder.resolve("parts"));
        Files.createDirectories(folder.resolve("words"));
        Files.write(folder.resolve("parts/table.peb"), "<p>\ncaf\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("words/en-GB.yaml"), "nav:\n  reports: All".getBytes(StandardCharsets.UTF_16LE));
        ThemeFiles theme = theme("en-GB");

        assertThat(problems.sorted())
                .extracting(problem -> problem.place() + ": " + problem.what())
                .containsExactly(
                        "templates/parts/table.peb:2:4: The file is not saved as UTF-8: what an old Windows encoding "
                                + "(Windows-1252) writes for \"\u00e9\" stands here.",
                        "templates/words/en-GB.yaml:1:1: The file is saved as UTF-16, which Windows calls Unicode, "
                                + "and not as UTF-8.");
        assertThat(theme.text("parts/table.peb")).isEqualTo(new ThemeFiles().text("parts/table.peb"));
    }

    @Test
    void aFileIsReadWhateverSystemSavedIt() throws IOException {
        write("parts/table.peb", "\uFEFFa\r\nb\rc\n");

        assertThat(theme("en-GB").text("parts/table.peb")).isEqualTo("a\nb\nc\n");
    }

    private Words words(String language, String text) throws IOException {
        write("words/" + language + ".yaml", text);
        return new WordsByLanguage(theme(language), language, Map.of(language, Place.of("site.yaml")), problems)
                .in(language);
    }

    private ThemeFiles theme(String language) {
        return new ThemeFiles(Optional.of(folder), List.of(language), problems);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
