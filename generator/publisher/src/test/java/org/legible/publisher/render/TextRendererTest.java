package org.legible.publisher.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.link.Connections;
import org.legible.publisher.link.LinkedFile;
import org.legible.publisher.link.LinkedPicture;
import org.legible.publisher.picture.Size;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Reports;
import org.legible.publisher.report.Text;
import org.legible.publisher.text.MarkdownReader;
import org.legible.publisher.text.ReportText;
import org.legible.publisher.words.Words;

/** Rendered as the web edition shows it; slots are shown as the name of their kind. */
class TextRendererTest {

    private static final LinkedPicture MAP = new LinkedPicture(
            "reports/kent/images/map.png",
            Addresses.image("kent", "map.png"),
            new Size(40, 30),
            Place.of("reports/kent/report.md"));

    private static final Map<String, LinkedFile> FILES = Map.of(
            "files/a.csv",
            new LinkedFile(
                    "reports/kent/files/a.csv",
                    Addresses.file("kent", "a.csv"),
                    "CSV",
                    4_200,
                    Place.of("reports/kent/report.md")));

    private static final FragmentWriter WRITER =
            new FragmentWriter(Addresses.report("kent"), Edition.WEB, "kent", Map.of(), FragmentWriterTest.PARTS);
    private static final String NUMBER =
            "<a class=\"paragraph-number\" tabindex=\"-1\" href=\"#paragraph-27\"><span class=\"visually-hidden\">Paragraph </span>27.</a> ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            a paragraph            | a & *b*                        | <p>a &amp; <em>b</em></p>
            strong and code        | **a** `<b>`                    | <p><strong>a</strong> <code>&lt;b&gt;</code></p>
            line ends              | a\\nb\\\\nc                    | <p>a~b<br>~c</p>
            a heading with its id  | ## A *b* {#x}                  | <h2 id="x">A <em>b</em></h2>
            a tight list           | - a\\n- b                      | <ul>~<li>a</li>~<li>b</li>~</ul>
            a loose list           | - a\\n\\n- b                   | <ul>~<li><p>a</p>~</li>~<li><p>b</p>~</li>~</ul>
            a list in a list       | - a\\n    - b                  | <ul>~<li>a<ul>~<li>b</li>~</ul>~</li>~</ul>
            a quotation            | > a                            | <blockquote>~<p>a</p>~</blockquote>
            typed text             | ~~~\\na < b\\n~~~              | <pre>a &lt; b~</pre>
            a break                | ---                            | <hr>
            a website              | [a](https://a.org/?b&c)        | <p><a href="https://a.org/?b&amp;c">a</a></p>
            a place                | [a](#paragraph-1)              | <p><a href="#paragraph-1">a</a></p>
            a picture              | ![A "map"](images/map.png)     | <p><img class="picture" src="images/map.png" width="40" height="30" alt="A &quot;map&quot;"></p>
            raised and lowered     | m^2^ H~2~O                     | <p>m<sup>2</sup> H<sub>2</sub>O</p>
            words in Welsh         | A [gair *da*]{lang=cy}.        | <p>A <span lang="cy" dir="ltr">gair <em>da</em></span>.</p>
            words in Arabic        | [نعم]{lang=ar}                 | <p><span lang="ar" dir="rtl">نعم</span></p>
            a block in Urdu        | {lang=ur}\\n- ہاں               | <div lang="ur" dir="rtl">~<ul>~<li>ہاں</li>~</ul>~</div>
            a figure               | ![A map](images/map.png "M 1") | <figure id="figure-1">~<img class="picture" src="images/map.png" width="40" height="30" alt="A map">~<figcaption>M 1</figcaption>~</figure>
            a decorative picture   | ![decorative](images/map.png)  | <p><img class="picture" src="images/map.png" width="40" height="30" alt=""></p>
            a box                  | > [!NOTE] First\\n> a           | <div class="box box-note">~<h2><span class="box-kind">Note:</span> First</h2>~<p>a</p>~</div>
            a box says its kind    | > [!CASE] Case 3\\n> a          | <div class="box box-case">~<h2>Case 3</h2>~<p>a</p>~</div>
            a box without a title  | > [!WARNING]\\n> a              | <div class="box box-warning">~<h2>Warning</h2>~<p>a</p>~</div>
            meanings               | A\\n: b\\n: c                    | <dl class="meanings">~<dt>A</dt>~<dd>b</dd>~<dd>c</dd>~</dl>
            a bare address         | at https://a.org/b.            | <p>at <a href="https://a.org/b">https://a.org/b</a>.</p>
            a file                 | [a](files/a.csv)               | <p><a href="files/a.csv">a (CSV, 4 KB)</a></p>
            a table is a slot      | ¦ a ¦\\n¦---¦\\n¦ b ¦       | {Table}
            a placement is a slot  | [[judgements]]                 | {Placed}
            an omission is a slot  | [[omitted paragraphs=2]]       | {Omitted}
            """)
    void blocksBecomeMarkup(String label, String markdown, String html) {
        assertThat(web(markdown.replace("\\n", "\n").replace('¦', '|')))
                .as(label)
                .isEqualTo(html);
    }

    @Test
    void aNumberIsTextAndALinkToItself() {
        assertThat(web("27. One\n\n    two\n"))
                .isEqualTo("<div class=\"paragraph\" id=\"paragraph-27\">~<p>" + NUMBER + "One</p>~<p>two</p>~</div>");
    }

    @Test
    void aNumberStandsAloneWhereNoWordsOpenTheParagraph() {
        assertThat(web("27. - a\n"))
                .isEqualTo("<div class=\"paragraph\" id=\"paragraph-27\">~<p>" + NUMBER
                        + "</p>~<ul>~<li>a</li>~</ul>~</div>");
    }

    @Test
    void aParagraphOfAnAnnexCarriesItsSequence() {
        assertThat(web("## B {#b sequence=annex-b}\n\n1. One\n"))
                .contains("id=\"annex-b-paragraph-1\"")
                .contains("href=\"#annex-b-paragraph-1\"");
    }

    @Test
    void aListKeepsItsFirstNumber() {
        assertThat(web("- x\n\n    3. a\n    4. b\n")).contains("<ol start=\"3\">");
        assertThat(web("- x\n\n    1. a\n")).contains("<ol>");
    }

    @Test
    void aListKeepsTheNumbersThatItsItemsCarry() {
        assertThat(web("- x\n\n    1. a\n    3. b\n    4. c\n"))
                .contains("<ol>~<li>a</li>~<li value=\"3\">b</li>~<li>c</li>");
        assertThat(web("- x\n\n    1. a\n    1. b\n")).contains("<ol>~<li>a</li>~<li>b</li>");
    }

    @Test
    void gradesStandRightUnderTheirHeading() {
        ReportText text = read("## Help\n\nWords.\n");
        RenderedText rendered = TextRenderer.render(
                "kent",
                text,
                media(Map.of()),
                paragraph -> List.of(),
                Map.of("help", List.of(new SlotContent.SectionGrade("services", "1"))));

        assertThat(html(rendered.body())).isEqualTo("<h2 id=\"help\">Help</h2>~{SectionGrade}<p>Words.</p>");
    }

    @Test
    void aParagraphEndsWithWhatRestsOnIt() {
        Recommendation recommendation = Reports.of(
                        "recommendations: [{id: '1', type: recommendation, text: a, to: lscb}]")
                .recommendations()
                .get(0);
        RenderedText rendered = TextRenderer.render(
                "kent",
                read("27. One\n28. Two\n"),
                media(Map.of()),
                paragraph -> paragraph.number().equals("27")
                        ? List.of(new Connections.RestsOn(recommendation, false))
                        : List.of(),
                Map.of());

        assertThat(html(rendered.body())).containsOnlyOnce("One</p>~{RestsOnThis}</div>");
    }

    @Test
    void notesKnowEveryPlaceThatRefersToThem() {
        RenderedText rendered =
                render("Start[^a].\n\n## Help\n\n27. One[^a] two[^b].\n\n[^a]: A *note*.\n\n[^b]: B.\n");

        assertThat(rendered.notes()).extracting(RenderedText.Note::number).containsExactly(1, 2);
        assertThat(rendered.notes().get(0).uses())
                .containsExactly(new RenderedText.Use(1, "", ""), new RenderedText.Use(2, "27", line(3).mark("Help")));
        assertThat(rendered.notes().get(1).uses()).containsExactly(new RenderedText.Use(1, "27", line(3).mark("Help")));
        assertThat(html(rendered.notes().get(0).text())).isEqualTo("<p>A <em>note</em>.</p>");
    }

    @Test
    void theContentsListEveryHeadingWithoutMarks() {
        assertThat(render("## Help[^a]\n\n### *More* {#m}\n\n[^a]: A.\n").contents())
                .containsExactly(
                        new RenderedText.Heading(2, "help", new Text("Help", line(1))),
                        new RenderedText.Heading(3, "m", new Text("More", line(3))));
    }

    @Test
    void whatItShowsIsTracedToItsLine() {
        Origins origins = new Origins(WRITER.inline(render("One.\n\n- Two.\n- Three\n  [four](https://example.org/).\n")
                .body()));

        assertThat(origins.at(origins.page().indexOf("One"))).contains(line(1));
        assertThat(origins.at(origins.page().indexOf("Two"))).contains(line(3));
        assertThat(origins.at(origins.page().indexOf("Three"))).contains(line(4));
        assertThat(origins.at(origins.page().indexOf("<a"))).contains(new Place("report.md", 5, 3));
    }

    private static Place line(int line) {
        return new Place("report.md", line, 0);
    }

    private static String web(String markdown) {
        return html(render(markdown).body());
    }

    private static TextMedia media(Map<String, LinkedPicture> pictures) {
        return new TextMedia(pictures, FILES, new TextWords(Words.ofTheme()));
    }

    private static RenderedText render(String markdown) {
        return TextRenderer.render(
                "kent", read(markdown), media(Map.of("images/map.png", MAP)), paragraph -> List.of(), Map.of());
    }

    private static ReportText read(String markdown) {
        return new MarkdownReader()
                .read("kent", "report.md", markdown, Report.Numbering.WHOLE, new HeadingIds(), new Problems());
    }

    private static String html(Fragment fragment) {
        StringBuilder html = new StringBuilder();
        for (BodyPart part : WRITER.body(
                fragment, slot -> BodyPart.html("{" + slot.getClass().getSimpleName() + "}"))) html.append(part.html());
        return new Origins(html.toString()).page().strip().replace('\n', '~');
    }
}
