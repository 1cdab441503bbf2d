package org.legible.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legible.authoring.importing.Docx.paragraph;
import static org.legible.authoring.importing.Docx.picture;
import static org.legible.authoring.importing.Docx.run;
import static org.legible.authoring.importing.Docx.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.Publisher;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.work.Progress;

/** What is brought in is built at once, without an error, and loses no word. */
class ImportedReportIT {

    private static final String SITE = """
        title: Reports about buses
        publisher: City Transport Board
        base-url: https://www.example.org/reports/
        language: en-GB
        formats: none
        contact: {name: The reports team, email: reports@example.org, form: https://www.example.org/contact}
        accessibility-statement: {prepared-on: 2026-11-21, last-reviewed-on: 2026-11-21, scope: every page}
        privacy: {host: GitHub Pages, cookies: none, analytics: none}
        """;

    @TempDir
    private Path folder;

    private ImportResult imported(Docx docx) throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), SITE);
        return Importer.run(new ImportRequest(
                docx.to(folder.resolve("buses.docx")), content, Optional.empty(), LocalDate.of(2026, 11, 30)));
    }

    private PublishResult built(ImportResult result) throws Exception {
        Path facts = result.folder().resolve("report.yaml");
        Files.writeString(facts, Files.readString(facts).replace("status: draft", "status: published"));
        return new Publisher()
                .publish(
                        PublishRequest.of(
                                folder.resolve("content"),
                                folder.resolve("website"),
                                Instant.parse("2026-12-01T00:00:00Z")),
                        Progress.SILENT);
    }

    private void assertBuilt(ImportResult result) throws Exception {
        PublishResult built = built(result);
        assertThat(built.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(built.checks().failed()).isZero();
        assertThat(built.published()).isTrue();
    }

    @Test
    void aDocumentWithEverythingInIt() throws Exception {
        Docx docx = new Docx()
                .lists("1=decimal:%1.|lowerLetter:(%2)", "2=bullet:x", "3=decimal:%1.")
                .part(
                        "c",
                        "comments",
                        "comments.xml",
                        "w:comments",
                        "<w:comment w:id=\"0\" w:author=\"Ann\">" + paragraph("", run("Whence this?")) + "</w:comment>")
                .part(
                        "f",
                        "footnotes",
                        "footnotes.xml",
                        "w:footnotes",
                        "<w:footnote w:id=\"1\">" + paragraph("", run("From the timetable of May.")) + "</w:footnote>"
                                + "<w:footnote w:id=\"2\">" + paragraph("", run("Said at a hearing."))
                                + "</w:footnote>")
                .part("h", "header", "header1.xml", "w:hdr", paragraph("", run("Confidential until launch")))
                .media("i1", "a.png", WordImportTest.png())
                .styled("Title", "Review of night buses & trams: “late again”")
                .p("Published: 14 May 2026")
                .styled("Heading1", "1. Buses")
                .listed(1, 0, "Night buses are late, and people wait for them in the cold.")
                .listed(1, 0, "Drivers know this, as paragraph 1 says, and told their managers:")
                .listed(1, 1, "twice in writing;")
                .listed(1, 1, "once in a meeting.")
                .listed(1, 0, "Managers say that it is the traffic; see Table 1 and Figure 1.")
                .listed(2, 0, "a bullet *with* stars_and_lines")
                .listed(2, 1, "an inner bullet")
                .xml(paragraph(
                        "",
                        run("Words after a list") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                                + run(" go on.")
                                + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:del"
                                + " w:id=\"9\"><w:r><w:delText>Gone words.</w:delText></w:r></w:del>"))
                .styled("Caption", "Table 1: buses by month")
                .xml(table(new String[] {"", "Month", "Late"}, new String[] {"N1", "May", "5"}, new String[] {
                    "", "June", "7"
                }))
                .xml(paragraph("", picture("i1", "/>")))
                .styled("Caption", "Figure 1: a bus [at] \"night\"")
                .styled("Quote", "We waited an hour.")
                .styled("Heading1", "Trams")
                .styled("Heading3", "Lines")
                .listed(1, 0, "Trams are on time, on the whole, and people like them a lot.")
                .xml(paragraph(
                        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>",
                        run("Line one") + "<w:r><w:br/></w:r>" + run("line two of it.")))
                .bold("In short")
                .p("1) not a paragraph")
                .p("2) nor this")
                .p("Names\tRoles\tYears")
                .p("Ann\tDriver\t4")
                .styled("Heading1", "Recommendations")
                .p("The city should:")
                .listed(3, 0, "light each stop (paragraph 3);")
                .listed(3, 0, "say when a bus is late.")
                .xml(paragraph(
                        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>",
                        run("tell people why") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
                .styled("Heading1", "Annex A: how we looked")
                .p("1. We waited at six stops, for three nights in May and three in June.")
                .p("2. We asked the people there what they knew, and wrote it down.");
        ImportResult result = imported(docx);

        assertThat(WordCount.missing(wordsOf(folder.resolve("buses.docx")), WordCount.of(result)))
                .isEmpty();
        assertBuilt(result);
    }

    @Test
    void signsThatMeanSomethingElsewhere() throws Exception {
        Docx docx = new Docx().styled("Title", "Report: #1 *of* {many}").styled("Heading1", "C# and <b> & `x` {#id}");
        String[] hard = {
            "# no heading",
            "- no item",
            "3 * 4 * 5, _x_",
            "[x](y), [[summary]], [1] word[2]",
            "<b>bold</b> &amp; 5 < 6",
            "a | b | c",
            "`code` ~~struck~~ ^up^ H~2~O",
            "{#id} {{name}} ${x} $x$ :smile: a:: b",
            "\\begin{x} \\*",
            "> no",
            "+ no",
            "Words¹ raised",
            "{lang=cy}",
            "*[X]: no",
            "!!! note",
            "@fig1 [@doe] ==x== ++y++",
            "| x |",
            "=====",
            "[^9] no note",
            "(a) no letter",
            "12) no number",
            "12. a number",
            "A. x",
            "..  dots",
            "s1. x",
            "%% x %%",
            "~ x",
            "'''x'''",
            "[x]: http://y",
            "http://a_b.example.org/_x_",
            "a@b.example.org"
        };
        for (String line : hard) docx.p(line).p("Plain words between.");
        docx.xml(table(new String[] {"A|B", "*C*", "`D`"}, new String[] {"# x", "- y", "12. z"}, new String[] {
            "[x]", "{#y}", "z <z>"
        }));
        ImportResult result = imported(docx);

        assertThat(WordCount.missing(String.join(" ", hard), WordCount.of(result)))
                .isEmpty();
        assertBuilt(result);
    }

    @Test
    void twentyParagraphsAndFiveRecommendations() throws Exception {
        Docx docx = new Docx()
                .styled("Title", "Inspection of the night buses")
                .p("Published: 14 May 2026")
                .lists("1=decimal:%1.");
        for (int i = 1; i <= 20; i++) {
            if (i % 5 == 1) docx.styled("Heading1", "Part " + "ABCD".charAt(i / 5));
            docx.listed(1, 0, "This is what was seen on night number " + i + ", at each of the stops.");
        }
        docx.styled("Heading1", "Recommendations");
        for (int i = 1; i <= 5; i++)
            docx.p("Recommendation " + i + ": Light stop number " + i + " (paragraph " + i + ").");
        ImportResult result = imported(docx);

        assertThat(result.cameThrough()).contains("20 numbered paragraphs", "5 recommendations");
        assertBuilt(result);
    }

    @Test
    void theTextOfFiveRealReports() throws Exception {
        Path seeds = Path.of(System.getProperty("legible.shared", "../../../shared"), "seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds), "no reports to bring in");
        Path content = Files.createDirectories(folder.resolve("content"));
        for (String vocabulary : List.of("scales.yaml", "addressees.yaml"))
            Files.copy(seeds.resolveSibling("full-reports").resolve(vocabulary), content.resolve(vocabulary));
        Files.writeString(content.resolve("site.yaml"), SITE);
        try (Stream<Path> all = Files.list(seeds)) {
            for (Path seed : all.sorted().toList()) {
                ImportResult result =
                        Importer.run(new ImportRequest(seed, content, Optional.empty(), LocalDate.of(2026, 11, 30)));
                Path facts = result.folder().resolve("report.yaml");
                Files.writeString(facts, Files.readString(facts).replace("status: draft", "status: published"));
            }
        }
        PublishResult built = new Publisher()
                .publish(
                        PublishRequest.of(content, folder.resolve("website"), Instant.parse("2026-12-01T00:00:00Z")),
                        Progress.SILENT);

        assertThat(built.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(built.published()).isTrue();
    }

    @Test
    void aDraftIsBuiltAsADraft() throws Exception {
        ImportResult result = imported(new Docx().styled("Title", "Inspection").p("Words."));
        Path other = Files.createDirectories(folder.resolve("content/reports/trams"));
        Files.writeString(
                other.resolve("report.yaml"),
                Files.readString(result.folder().resolve("report.yaml"))
                        .replace("short-title: Inspection", "short-title: Trams")
                        .replace("status: draft", "status: published"));
        Files.writeString(other.resolve("report.md"), "Words.\n");
        PublishResult built = new Publisher()
                .publish(
                        PublishRequest.of(
                                folder.resolve("content"),
                                folder.resolve("website"),
                                Instant.parse("2026-12-01T00:00:00Z")),
                        Progress.SILENT);

        assertThat(built.errors()).isZero();
        assertThat(built.published()).isTrue();
        assertThat(built.heldBack()).hasSize(1);
    }

    // All letters that Word keeps in the file, those that a reader sees and those that none does.
    private static String wordsOf(Path docx) throws Exception {
        StringBuilder words = new StringBuilder();
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (!entry.getName().matches("word/(?:document|comments|footnotes|header1)\\.xml")) continue;
                String xml =
                        new String(zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                Matcher run = Pattern.compile("<w:(?:t|delText)[^>]*>([^<]*)|(</w:p>|<w:br/>)")
                        .matcher(xml);
                while (run.find()) words.append(run.group(1) == null ? " " : run.group(1));
            }
        }
        return words.toString()
                .replace("&amp;", "&")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
    }
}
