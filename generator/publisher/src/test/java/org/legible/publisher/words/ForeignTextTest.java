package org.legible.publisher.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.problem.Place;
import org.legible.publisher.render.Origins;

/** Text in another language than its page's says so, wherever on the page it stands. */
class ForeignTextTest {

    /** {@code [en:Help]} stands for Help, marked as English. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>[en:Help]</p>                        | <p><span lang="en">Help</span></p>
            <p>Dyma [en:help] i chi.</p>            | <p>Dyma <span lang="en">help</span> i chi.</p>
            <p>[en:About [cy:Llan], today]</p>      | <p><span lang="en">About</span> Llan, <span lang="en">today</span></p>
            <p>[en:See <a href="#x">this</a>.]</p>  | <p><span lang="en">See</span> <a href="#x"><span lang="en">this</span></a>.</p>
            <p>[cy:Llan]</p>                        | <p>Llan</p>
            <p>[en: – ]</p>                         | <p> – </p>
            <p>[ar:سلام]</p>                        | <p><span lang="ar" dir="rtl">سلام</span></p>
            <p>[en:Help] Cymraeg</p>                | <p><span lang="en">Help</span> Cymraeg</p>
            <nav aria-label="[en:Main]"><a>Adref</a></nav>  | <nav lang="en" aria-label="Main"><a><span lang="cy">Adref</span></a></nav>
            <nav aria-label="[en:Main]"><a>[en:Home]</a></nav><p>Llan</p> | <nav lang="en" aria-label="Main"><a>Home</a></nav><p>Llan</p>
            <nav aria-label="[cy:Prif]"><a>Adref</a></nav>  | <nav aria-label="Prif"><a>Adref</a></nav>
            <img alt="[en:A bus]"><p>Bws</p>        | <img lang="en" alt="A bus"><p>Bws</p>
            <a href="tel:[en:999]">[en:999]</a>     | <a href="tel:999">999</a>
            <title>[en:Large print] – Bws</title>   | <title>Large print – Bws</title>
            <title>[en:Large print]</title><p>Bws</p> | <title lang="en">Large print</title><p>Bws</p>
            <meta name="description" content="[en:About [cy:Llan].]"> | <meta lang="en" name="description" content="About Llan.">
            <script>{"a":"[en:b]"}</script>         | <script>{"a":"b"}</script>
            <p lang="en">[en:Help] a [cy:bws]</p>   | <p lang="en">Help a <span lang="cy">bws</span></p>
            <li>[en:One<li>Two]<p>Tri</p>           | <li><span lang="en">One</span><li><span lang="en">Two</span><p>Tri</p>
            <p>[en:The <i lang="fr">rivière</i> is long]</p> | <p><span lang="en">The</span> <i lang="fr">rivière</i> <span lang="en">is long</span></p>
            <svg><text>[en:Bus]</text></svg>        | <svg><text><tspan lang="en">Bus</tspan></text></svg>
            <p title="a > [en:b]">c</p>             | <p title="a > b">c</p>
            <!-- [en:b] --><p>c</p>                 | <!-- b --><p>c</p>
            """)
    void isMarkedInAPageOfHtml(String page, String written) {
        assertThat(writer("cy").html(marked(page))).isEqualTo(written);
    }

    @Test
    void turnsRoundWhereThePageRunsFromRightToLeft() {
        String marked = marked("<nav aria-label=\"[en:Main]\"><a>[en:Home]</a> <a>سلام</a> <a>[ur:اردو]</a></nav>");

        assertThat(writer("ar").html(marked))
                .isEqualTo("<nav lang=\"en\" aria-label=\"Main\"><a><span dir=\"ltr\">Home</span></a> "
                        + "<a><span lang=\"ar\">سلام</span></a> <a><span lang=\"ur\">اردو</span></a></nav>");
    }

    @Test
    void isMarkedInAFeedWhereAnElementIsForeignAsAWhole() {
        String marked = marked("<entry><title>[cy:Bws &amp; trên]</title><summary>About [cy:Llan]</summary></entry>");

        assertThat(writer("en-GB").xml(marked))
                .isEqualTo("<entry><title xml:lang=\"cy\">Bws &amp; trên</title><summary>About Llan</summary></entry>");
    }

    @Test
    void isWhatAuthorsWroteInTheLanguageOfItsFile() {
        String title = new Place("cy/report.yaml", 1, 1).mark("12 bws");
        String written =
                writer("en-GB").html("<title>" + title + "</title><p title=\"" + title + "\">Of " + title + ".</p>");

        assertThat(new Origins(written).page())
                .isEqualTo(
                        "<title lang=\"cy\">12 bws</title><p lang=\"cy\" title=\"12 bws\"><span lang=\"en-GB\">Of</span> "
                                + "12 bws.</p>");
    }

    @Test
    void isComparedWithTheLanguageOfAnElementWhateverMarksItHas() {
        String language = new Place("site.yaml", 4, 1).mark("cy");

        assertThat(new Origins(writer("cy").html("<html lang=\"" + language + "\"><p>Bws</p></html>")).page())
                .isEqualTo("<html lang=\"cy\"><p>Bws</p></html>");
    }

    @Test
    void isWhatAnAuthorSaysOfAPassage() {
        String passage = new Place("en/report.md", 3, 1).mark("<p>Mae hi’n oer.</p>");
        String marked =
                new Place("en/report.md", 2, 1).mark("<div lang=\"cy\">" + passage + "</div><p>It is cold.</p>");

        assertThat(new Origins(writer("en").html(marked)).page())
                .isEqualTo("<div lang=\"cy\"><p>Mae hi’n oer.</p></div><p>It is cold.</p>");
    }

    @Test
    void isTheSameBetweenMarksOfOrigin() {
        String content = new Place("cy/report.md", 1, 1).mark(marked("[en:12 buses]"));
        String written = writer("cy").html("<p title=\"" + content + "\">" + content + "</p>");

        assertThat(new Origins(written).page())
                .isEqualTo("<p title=\"12 buses\"><span lang=\"en\">12 buses</span></p>");
    }

    @Test
    void isNoPartOfAnId() {
        assertThat(HeadingIds.slug(marked("[en-GB:The grades]"))).isEqualTo("the-grades");
        assertThat(ForeignText.plain(marked("a [en:b [cy:c]]"))).isEqualTo("a b c");
    }

    @Test
    void isLeftUnmarkedInItsOwnPage() {
        assertThat(ForeignText.of("cy", "Bws", "cy")).isEqualTo("Bws");
        assertThat(ForeignText.of("cy", " ", "en")).isEqualTo(" ");
    }

    private LanguageWriter writer(String language) {
        return new LanguageWriter(language, file -> file.replaceFirst("/.*", ""));
    }

    private static String marked(String text) {
        String marked = text;
        // From the inside outwards.
        while (marked.matches("(?s).*\\[[a-z]{2}(-[A-Z]+)?:.*")) {
            int begin = marked.lastIndexOf('[');
            int end = marked.indexOf(']', begin);
            String[] parts = marked.substring(begin + 1, end).split(":", 2);
            marked = marked.substring(0, begin) + ForeignText.of(parts[0], parts[1], "") + marked.substring(end + 1);
        }
        return marked;
    }
}
