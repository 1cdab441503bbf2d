package org.legible.publisher.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.AnchorRef;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.picture.Size;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Reports;
import org.legible.publisher.report.Summary;
import org.legible.publisher.text.MarkdownReader;
import org.legible.publisher.text.Shown;
import org.legible.publisher.words.EnglishWords;
import org.legible.publisher.yaml.Reading;

/** A report's text and facts together: what leads where, and what is said where it leads nowhere. */
class ReportLinkerTest {

    private static final String UNKEPT = "Readers who follow the link would not find what it promises.";
    private static final String RECOMMENDATION =
            "recommendations: [{id: '1', type: recommendation, text: Act., to: lscb";
    private static final Entry KENT = new Entry("kent", Reports.of(), List.of(), List.of(), Holes.NONE);

    private final Problems problems = new Problems();

    @TempDir
    private Path root;

    // All the pictures are there in every test, though most show none of them.
    private List<Problem> told() {
        return problems.sorted().stream()
                .filter(problem -> !problem.what().equals("No text shows this file."))
                .toList();
    }

    @BeforeEach
    void pictures() throws IOException {
        Files.createDirectories(root.resolve("reports/kent/images"));
        String plain = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>";
        Files.writeString(root.resolve("reports/kent/images/map.svg"), plain);
        Files.writeString(root.resolve("reports/kent/images/plain.svg"), plain);
        Files.writeString(root.resolve("reports/kent/images/active.svg"), plain.replace("/>", "><script/></svg>"));
    }

    @Test
    void theTextKnowsItsParagraphsPicturesAndLinks() throws IOException {
        LinkedReport linked = link(
                RECOMMENDATION + ", number: '2'}]",
                "1. See [this](#recommendation-1) and paragraph 2.\n\n"
                        + "3. ![A map](images/map.svg) ![A plan](images/plain.svg) [other](report:surrey#action-1)\n");

        assertThat(linked.anchors())
                .contains("paragraph-1", "paragraph-2", "paragraph-3", "recommendation-1", "recommendations");
        assertThat(linked.pictures()).containsOnlyKeys("images/map.svg", "images/plain.svg");
        assertThat(linked.pictures().get("images/map.svg"))
                .isEqualTo(new LinkedPicture(
                        "reports/kent/images/map.svg",
                        Addresses.image("kent", "map.svg"),
                        new Size(40, 30),
                        new Place("reports/kent/report.md", 3, 4)));
        assertThat(linked.outward())
                .containsExactly(new OutwardLink(
                        new AnchorRef("surrey", "action-1"), new Place("reports/kent/report.md", 3, 57)));
        assertThat(Shown.blocks(linked.text().blocks()).get(0))
                .isEqualTo("1(p See [this](kent#recommendation-1) and [paragraph 2](kent#paragraph-2).)");
        assertThat(told()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                text(
                        "a link to no paragraph",
                        "1. [a](#paragraph-2)",
                        1,
                        4,
                        "There is no \"#paragraph-2\" in the report kent.",
                        UNKEPT,
                        "Did you mean #paragraph-1?"),
                text(
                        "a link in a note to nothing",
                        "1. a[^n]\n\n[^n]: [b](#nowhere-at-all)",
                        3,
                        7,
                        "There is no \"#nowhere-at-all\" in the report kent.",
                        UNKEPT,
                        "Link to a paragraph, recommendation or heading that the report has."),
                text(
                        "a picture that is missing",
                        "1. ![a](images/mop.png)",
                        1,
                        4,
                        "There is no file reports/kent/images/mop.png.",
                        "Readers would see a broken picture.",
                        "Put the file there, or correct its name; capitals count."),
                text(
                        "a picture elsewhere",
                        "1. ![a](https://a.org/b.png)",
                        1,
                        4,
                        "The picture \"https://a.org/b.png\" cannot be used.",
                        "Readers would see a broken picture, or their browser would ask another site for it.",
                        "Put the picture into the report's images folder and write images/name.png; png, jpg, webp, gif and svg will do."),
                text(
                        "a picture out of the folder",
                        "1. ![a](images/../../b.png)",
                        1,
                        4,
                        "The picture \"images/../../b.png\" cannot be used.",
                        "Readers would see a broken picture, or their browser would ask another site for it.",
                        "Put the picture into the report's images folder and write images/name.png; png, jpg, webp, gif and svg will do."),
                text(
                        "a drawing that acts",
                        "1. ![a](images/active.svg)",
                        1,
                        4,
                        "The picture images/active.svg cannot be published: line 1 of the drawing holds <script>, which runs script.",
                        "It could act in a reader's browser without their knowledge.",
                        "Save it again as a plain SVG (in Inkscape: \"Plain SVG\" or \"Optimised SVG\"), or as a PNG."),
                fact(
                        "evidence that is none",
                        RECOMMENDATION + ", paragraphs: ['11']}]",
                        "There is no paragraph \"11\" in report.md.",
                        "Readers could not see what the recommendation rests on.",
                        "Did you mean \"1\"?"),
                fact(
                        "evidence far from any",
                        RECOMMENDATION + ", paragraphs: ['203']}]",
                        "There is no paragraph \"203\" in report.md.",
                        "Readers could not see what the recommendation rests on.",
                        "Correct the number, or add the paragraph to report.md."),
                fact(
                        "an editor's evidence",
                        RECOMMENDATION + ", editors-links: {paragraphs: ['203']}}]",
                        "There is no paragraph \"203\" in report.md.",
                        "Readers could not see what the recommendation rests on.",
                        "Correct the number, or add the paragraph to report.md."),
                fact(
                        "a grid's section",
                        "judgements: {key: a, title: A, scale: o, section: care}",
                        "There is no section \"care\" in report.md.",
                        "The facts could not be shown where they belong.",
                        "There is no heading yet: add one first."),
                fact(
                        "an area's section",
                        "judgements: {key: a, title: A, scale: o, areas: [{id: '1', title: B, grade: good, section: care}]}",
                        "There is no section \"care\" in report.md.",
                        "The facts could not be shown where they belong.",
                        "There is no heading yet: add one first."),
                fact(
                        "a figure's section",
                        "statistics: [{topic: a, value: 1, section: care}]",
                        "There is no section \"care\" in report.md.",
                        "The facts could not be shown where they belong.",
                        "There is no heading yet: add one first."),
                fact(
                        "an assessment's section",
                        "assessments: [{section: care, title: A}]",
                        "There is no section \"care\" in report.md.",
                        "The facts could not be shown where they belong.",
                        "There is no heading yet: add one first."),
                fact(
                        "a link of the facts",
                        "title-note: See [a](#paragraph-2).",
                        "There is no \"#paragraph-2\" in the report kent.",
                        UNKEPT,
                        "Did you mean #paragraph-1?"),
                fact(
                        "a link within emphasis",
                        "title-note: See **[a](#paragraph-2)**.",
                        "There is no \"#paragraph-2\" in the report kent.",
                        UNKEPT,
                        "Did you mean #paragraph-1?"),
                fact(
                        "HTML in the facts",
                        "title-note: See <b>",
                        "The HTML tag <b> stands in the text.",
                        "HTML cannot be checked or turned into large print, so some readers would lose what it holds.",
                        "Write **words** for strong emphasis."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultSaysWhereWhatWhyAndFix(
            String label, String facts, String markdown, Place place, String what, String why, String fix)
            throws IOException {
        link(facts, markdown);

        Problem problem = told().get(0);
        assertThat(told()).as(label).hasSize(1);
        assertThat(problem.isError()).isTrue();
        assertThat(List.of(problem.what(), problem.why(), problem.fix())).isEqualTo(List.of(what, why, fix));
        if (place.line() > 0) assertThat(problem.place()).isEqualTo(place);
        else assertThat(problem.place().file()).isEqualTo(place.file());
        assertThat(problem.place().line()).isPositive();
    }

    @Test
    void aReferenceOfTheFactsThatLeadsNowhereIsAWarning() throws IOException {
        link(RECOMMENDATION + ", cited-as: (paragraph 99)}]", "1. a");

        assertThat(told())
                .extracting(Problem::isError, Problem::what)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        false, "There is no paragraph 99 in this report to link to."));
    }

    @Test
    void whereAStatusWasSaidIsALinkToThatReport() throws IOException {
        LinkedReport linked = link(
                RECOMMENDATION + ", status: [{is: open, said-by: self, source: 'surrey#paragraph-7.5'}]}]", "1. a");

        assertThat(linked.outward().get(0).check(Map.of("surrey", Set.of("paragraph-7.4"))))
                .map(Problem::fix)
                .contains("Did you mean #paragraph-7.4?");
    }

    @Test
    void textThatWasRefusedIsNotAskedForItsParagraphs() throws IOException {
        write("report.yaml", Reports.yaml(RECOMMENDATION + ", paragraphs: ['1']}]"));
        write("report.md", ">".repeat(5_000) + " 1. a");
        Entry entry = new Entry(
                "kent", Reports.of(RECOMMENDATION + ", paragraphs: ['1']}]"), List.of(), List.of(), Holes.NONE);

        assertThat(linker().link(entry)).isEmpty();
        assertThat(told()).extracting(Problem::what).containsExactly("This quotation is nested more than 20 deep.");
    }

    @Test
    void aReportWithoutTextIsSaid() {
        assertThat(linker().link(KENT)).isEmpty();
        assertThat(told()).extracting(Problem::what).containsExactly("The file is missing.");
    }

    @Test
    void aSummaryKeepsItsLinesAndLinksTermsOfItsOwn() throws IOException {
        write("report.yaml", Reports.yaml());
        write("report.md", "1. A plan.\n");
        write("summary.md", "---\naudience: children\nversion: short\n---\n\n## About\n\nA plan. [a](#nowhere)\n");
        Summary said = new Summary(
                Optional.empty(),
                Optional.of(new Prose("They found a *plan*.", new Place("reports/kent/summary.md", 3, 8))),
                Optional.empty(),
                Optional.empty(),
                Summary.Audience.CHILDREN,
                Optional.empty(),
                Summary.Version.SHORT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());

        LinkedReport linked = linker().link(
                        new Entry("kent", Reports.of(), List.of(new SummaryFile("", said)), List.of(), Holes.NONE))
                .orElseThrow();

        assertThat(Shown.blocks(linked.summaries().get("").blocks()))
                .as("what it says first is the beginning of its text, and there a word is explained")
                .containsExactly(
                        "p They found a <em>[plan](term plan)</em>.", "h2#about About", "p A plan. [a](kent#nowhere)");
        assertThat(told()).extracting(Problem::place).containsExactly(new Place("reports/kent/summary.md", 8, 9));
    }

    private LinkedReport link(String facts, String markdown) throws IOException {
        write("report.yaml", Reports.yaml(facts));
        write("report.md", markdown);
        Reading<Report> read = Reports.read("reports/kent/report.yaml", facts);
        return linker().link(new Entry("kent", read.value(), List.of(), read.prose(), Holes.NONE))
                .orElseThrow();
    }

    private ReportLinker linker() {
        MarkdownReader markdown = new MarkdownReader();
        return new ReportLinker(
                new ContentFolder(root),
                new ProseReader(markdown, EnglishWords.references()),
                List.of(GlossaryTest.term("plan", "", true)),
                (report, block) -> block.name().toLowerCase(Locale.ROOT),
                entry -> EnglishWords.references(),
                problems);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(root.resolve("reports/kent").resolve(name), text);
    }

    private static Arguments text(
            String label, String markdown, int line, int column, String what, String why, String fix) {
        return arguments(label, "", markdown, new Place("reports/kent/report.md", line, column), what, why, fix);
    }

    private static Arguments fact(String label, String facts, String what, String why, String fix) {
        return arguments(label, facts, "1. a", Place.of("reports/kent/report.yaml"), what, why, fix);
    }
}
