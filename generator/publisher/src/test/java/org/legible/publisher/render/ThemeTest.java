package org.legible.publisher.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.identity.Identity;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.theme.ThemeFiles;
import org.legible.publisher.words.Words;

/** The files of the theme, what a user's own folder changes in them, and what is said where it is wrong. */
class ThemeTest {

    /** A view in which everything may be absent. */
    private record Note(Optional<String> text, Optional<Note> by) {}

    @TempDir
    private Path overrides;

    private final Problems problems = new Problems();

    @Test
    void aFileOfTheSameNameOverridesOneOfOurs() throws IOException {
        override("parts/table.peb", "my table");
        ThemeFiles plain = new ThemeFiles();
        ThemeFiles theme = theme();

        assertThat(theme.text("parts/table.peb")).isEqualTo("my table");
        assertThat(theme.text("pages/report.peb")).isEqualTo(plain.text("pages/report.peb"));
        assertThat(theme.in("parts").toList()).isEqualTo(plain.in("parts").toList());
    }

    @Test
    void aFileOfAnotherNameIsAdded() throws IOException {
        override("parts/mine.peb", "mine");
        override("parts/table.peb", "{% include \"parts/mine.peb\" %}");

        assertThat(theme().has("parts/mine.peb")).isTrue();
        assertThat(theme().has("parts/none.peb")).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> theme().bytes("parts/none.peb"))
                .withMessage("The theme has no file parts/none.peb");
    }

    @Test
    void theFolderOfOverridesMayBeALink() throws IOException {
        override("mine/parts/table.peb", "my table");
        Path link = Files.createSymbolicLink(overrides.resolve("link"), overrides.resolve("mine"));

        assertThat(new ThemeFiles(Optional.of(link), List.of("en-GB"), problems).text("parts/table.peb"))
                .isEqualTo("my table");
    }

    @Test
    void theNameOfAnAssetHoldsItsHash() throws IOException {
        String before = new Assets(theme(), Identity.of(theme())).file("site.css");
        override("styles/99-mine.css", "h1 { color: red; }");
        Assets after = new Assets(theme(), Identity.of(theme()));

        assertThat(before).matches("assets/site\\.[0-9a-f]{10}\\.css");
        assertThat(after.file("site.css")).isNotEqualTo(before);
        assertThat(text(after, "site.css")).endsWith("h1 { color: red; }");
        assertThat(after.file("site.js"))
                .as("what did not change keeps its name")
                .isEqualTo(new Assets(theme(), Identity.of(theme())).file("site.js"));
    }

    @Test
    void readersFetchNoCommentsOfAStyleSheet() throws IOException {
        override("styles/99-mine.css", """
                /* Why. */
                .a/* no space */.b { content: "/* not one */"; } /* more
                   of it */
                /*! A licence. */
                .c { background: url(/*.png); } /* end */""");

        assertThat(text(new Assets(theme(), Identity.of(theme())), "site.css"))
                .doesNotContain("/* Why. */")
                .endsWith("""
                .a/* no space */.b { content: "/* not one */"; }

                /*! A licence. */
                .c { background: url(/*.png); }
                """);
    }

    @Test
    void readersFetchNoCommentsOfAScript() throws IOException {
        override("scripts/95-ours.js", """
                // Why.
                /** What it does, 2 * 2 times,
                 *  at length. */
                const one = "// not one"; // beside
                  /* within */
                /* before */ const two = "*/";
                //! A licence.
                /*! Another. */
                """);
        override("scripts/96-lines.js", "const text = `\n// a line of it\n`;\n");

        assertThat(text(new Assets(theme(), Identity.of(theme())), "site.js"))
                .contains("""
                "use strict";
                const one = "// not one"; // beside
                /* before */ const two = "*/";
                //! A licence.
                /*! Another. */
                });
                """)
                .contains("const text = `\n// a line of it\n`;\n")
                .doesNotContain("Why.", "2 * 2", "/* within");
    }

    @Test
    void styleSheetsNameFontsByTheirFinishedNames() {
        Assets assets = new Assets(theme(), Identity.of(theme()));

        assertThat(text(assets, "site.css"))
                .doesNotContain("../fonts/")
                .containsPattern("url\\(\"[a-z0-9-]+\\.[0-9a-f]{10}\\.woff2\"\\)");
    }

    @Test
    void pagesAskFirstForTheFontsOfLatinLettersAndOfAllLetters() throws IOException {
        assertThat(new Assets(theme(), Identity.of(theme())).firstFonts())
                .hasSize(2)
                .allMatch(font -> font.matches("assets/[a-z-]+-latin-(400|700)-normal\\.[0-9a-f]{10}\\.woff2"));

        override("fonts/mine.woff2", "font");
        override("styles/01-fonts.css", "@font-face { font-family: Mine; src: url(\"../fonts/mine.woff2\"); }");
        assertThat(new Assets(theme(), Identity.of(theme())).firstFonts())
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("assets/mine.");
    }

    @Test
    void scriptsAreJoinedInTheOrderOfTheirNamesEachWithNamesOfItsOwn() throws IOException {
        String before = new Assets(theme(), Identity.of(theme())).file("site.js");
        override("scripts/50-exit.js", "const mine = 1;\n");
        override("scripts/95-ours.js", "const mine = 2;\n");
        override("scripts/head/95-first.js", "var inTheHead = 3;\n");
        Assets assets = new Assets(theme(), Identity.of(theme()));

        assertThat(assets.file("site.js")).isNotEqualTo(before);
        assertThat(text(assets, "site.js"))
                .containsSubsequence(
                        "document.addEventListener(\"DOMContentLoaded\", run);",
                        "(() => {\n\"use strict\";\nconst mine = 1;\n});\n",
                        "(() => {\n\"use strict\";\nconst mine = 2;\n});\n")
                .doesNotContain("inTheHead", "import ", "export ");
        assertThat(text(assets, "head.js")).endsWith("(function () {\n\"use strict\";\nvar inTheHead = 3;\n})();\n");
    }

    @Test
    void theScriptThatHoldsUpTheFirstPaintIsSmall() {
        assertThat(text(new Assets(theme(), Identity.of(theme())), "head.js").length())
                .isLessThan(2_000);
    }

    @Test
    void phrasesAreFilledInAndCounted() {
        Words words = new Words(
                "en-GB",
                Map.of(
                        "date", Map.of("month", "{month} {year}"),
                        "pages", Map.of("one", "{count} page", "other", "{count} pages")));

        assertThat(words.get("date.month", Map.of("month", "May", "year", 2015)))
                .isEqualTo("May 2015");
        assertThat(words.count("pages", 1)).isEqualTo("1 page");
        assertThat(words.count("pages", 0)).isEqualTo("0 pages");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> words.get("date.day"))
                .withMessage("The words have no phrase date.day");
    }

    @Test
    void textIsEscapedUnlessItIsPreparedMarkup() throws Exception {
        override("pages/home.peb", "<p title=\"{{ a }}\">{{ a }}{{ a | raw }}</p>");

        String marked = new Templates(theme()).write("pages/home.peb", Map.of("a", "\"<b>&"));

        assertThat(new Origins(marked).page())
                .isEqualTo("<p title=\"&quot;&lt;b&gt;&amp;\">&quot;&lt;b&gt;&amp;\"<b>&</p>");
    }

    @Test
    void whatIsAbsentIsEmpty() throws Exception {
        override(
                "pages/home.peb",
                "{% for note in notes %}{% if note.text is empty %}none{% else %}{{ note.text }} {{ note.by.text }}{% endif %};{% endfor %}");
        Note named = new Note(Optional.of("Ann"), Optional.empty());

        assertThat(new Templates(theme())
                        .write(
                                "pages/home.peb",
                                Map.of(
                                        "notes",
                                        List.of(
                                                new Note(Optional.empty(), Optional.empty()),
                                                new Note(Optional.of("Said"), Optional.of(named))))))
                .isEqualTo("none;Said Ann;");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an unknown word      | <p>~{{ nobody }}                | pages/home.peb | 2
            a part that is none  | {% include "parts/none.peb" %}  | pages/home.peb | 0
            an open block        | {% for a in b %}                | pages/home.peb | 1
            a fault in a part    | {% include "parts/table.peb" %}     | parts/table.peb | 2
            a part in itself     | {% include "pages/home.peb" %}     | pages/home.peb | 0
            a division by nought | {{ 1 / 0 }}                     | pages/home.peb | 1
            an unknown value     | ~{{ note.txt }}                 | pages/home.peb | 2
            values as text       | ~{{ note }}                     | pages/home.peb | 0
            values as markup     | '~{{ note | raw }}'             | pages/home.peb | 2
            a list as text       | ~{{ b }}                        | pages/home.peb | 0
            a part of nothing    | ~{{ note.by.text }}             | pages/home.peb | 2
            a count without end  | ~{% for a in range(0, 999999999) %}a{% endfor %} | pages/home.peb | 2
            a page without end   | {% for a in range(1, 9999) %}{% for b in range(1, 9999) %}12345678{% endfor %}{% endfor %} | pages/home.peb | 0
            """)
    void aWrongTemplateSaysWhereAndWhat(String label, String template, String file, int line) throws IOException {
        override("pages/home.peb", template.replace('~', '\n'));
        override("parts/table.peb", "<p>\n{{ nobody }}");
        Templates templates = new Templates(theme());

        Templates.Failure failure = catchThrowableOfType(
                Templates.Failure.class,
                () -> templates.write(
                        "pages/home.peb",
                        Map.of("b", List.of(), "note", new Note(Optional.empty(), Optional.empty()))));

        Problem problem = failure.problem();
        assertThat(problem.place()).as(label).isEqualTo(new Place("templates/" + file, line, 0));
        assertThat(problem.what()).startsWith("The template cannot be used: ").endsWith(".");
        assertThat(problem.fix())
                .isEqualTo("Correct the template; if it is your own, compare it with the one that it overrides.");
    }

    private ThemeFiles theme() {
        return new ThemeFiles(Optional.of(overrides), List.of("en-GB"), problems);
    }

    private void override(String name, String text) throws IOException {
        Files.createDirectories(overrides.resolve(name).getParent());
        Files.writeString(overrides.resolve(name), text);
    }

    private static String text(Assets assets, String name) {
        return new String(assets.files().get(assets.file(name)), StandardCharsets.UTF_8);
    }
}
