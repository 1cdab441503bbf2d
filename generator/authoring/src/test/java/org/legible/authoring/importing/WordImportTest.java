package org.legible.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legible.authoring.importing.Docx.paragraph;
import static org.legible.authoring.importing.Docx.picture;
import static org.legible.authoring.importing.Docx.run;
import static org.legible.authoring.importing.Docx.table;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Word's own habits become. */
class WordImportTest {

    @TempDir
    private Path folder;

    private final Docx docx = new Docx().styled("Title", "Review of night buses");
    private String text = "";
    private String facts = "";
    private String list = "";
    private ImportResult result;

    private void imported() throws Exception {
        Path content = folder.resolve("content");
        Files.createDirectories(content);
        result = Importer.run(new ImportRequest(
                docx.to(folder.resolve("buses.docx")), content, Optional.of("buses"), LocalDate.of(2026, 11, 30)));
        text = Files.readString(result.folder().resolve("report.md"));
        facts = Files.readString(result.folder().resolve("report.yaml"));
        list = Files.readString(result.list());
    }

    static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void numbersThatWordWritesAreThoseThatAReaderSaw() throws Exception {
        docx.lists("1=decimal:%1.|lowerLetter:(%2)|lowerRoman:(%3)", "2=bullet:x", "3=decimal:%1.")
                .styled("Heading1", "Buses")
                .listed(1, 0, "Night buses are late, and people wait for them in the cold.")
                .listed(1, 0, "Drivers know this, and have told their managers about it:")
                .listed(1, 1, "twice in writing;")
                .listed(1, 1, "once in a meeting:")
                .listed(1, 2, "in May")
                .listed(1, 2, "in June.")
                .listed(1, 0, "Managers say that it is the traffic, which we doubt.")
                .listed(2, 0, "a bullet")
                .styled("Heading1", "Trams")
                .listed(1, 0, "Trams are on time, on the whole, and people like them.");
        imported();

        assertThat(text)
                .contains("## Buses\n\n1. Night buses")
                .contains("2. Drivers know")
                .contains("\n   (a) twice in writing;\n")
                .contains("\n   (b) once in a meeting:\n")
                .contains("\n   (ii) in June.\n")
                .contains("\n3. Managers")
                .contains("\n   - a bullet\n")
                .contains("## Trams\n\n4. Trams");
        assertThat(facts).contains("paragraph-numbers: whole");
    }

    @Test
    void numbersAtTwoLevelsAreDecimals() throws Exception {
        docx.lists("1=decimal:%1|decimal:%1.%2")
                .xml(paragraph("<w:pStyle w:val=\"Heading1\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>", run("Buses")))
                .listed(1, 1, "Night buses are late.")
                .listed(1, 1, "Day buses are not.")
                .xml(paragraph("<w:pStyle w:val=\"Heading1\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>", run("Trams")))
                .listed(1, 1, "Trams are on time.")
                .listed(1, 1, "People like them.");
        imported();

        assertThat(text)
                .contains("## 1 Buses\n\n1.1 Night")
                .contains("\n1.2 Day")
                .contains("## 2 Trams\n\n2.1 Trams")
                .contains("\n2.2 People");
        assertThat(facts).contains("paragraph-numbers: decimal");
    }

    @Test
    void fakeListsAndFakeHeadingsAreWhatTheyLookLike() throws Exception {
        docx.bold("Why we looked")
                .p("1.\tPeople told us that night buses are late, and that nobody says so.")
                .p("2.\tWe waited at six stops, and wrote down when each bus came.")
                .p("")
                .p("•\tone at the station")
                .p("•\tone at the school")
                .bold("What we found")
                .p("3.\tHalf of the buses were late, by ten minutes on average.")
                .p("4.\tNobody said why, and no sign at the stops told people.");
        imported();

        assertThat(text)
                .contains("## Why we looked\n\n1. People")
                .contains("   - one at the station\n   - one at the school\n")
                .contains("## What we found\n\n3. Half");
        assertThat(list).contains("“Why we looked”. Done: A line in bold letters is a heading now");
    }

    @Test
    void headingsThatSkipALevelStandBelowTheOneAbove() throws Exception {
        docx.styled("Heading1", "One")
                .p("Words.")
                .styled("Heading3", "Deep")
                .p("Words.")
                .styled("Heading1", "Two")
                .p("Words.");
        imported();

        assertThat(text).contains("## One\n").contains("### Deep\n").contains("## Two\n");
        assertThat(list).contains("report.md:5 In the document: “Deep”. Done: The heading left out a level");
    }

    @Test
    void trackedChangesCountAsAcceptedAndAreTold() throws Exception {
        docx.xml(paragraph(
                        "",
                        run("Buses are ")
                                + "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>sometimes</w:delText></w:r></w:del>"
                                + "<w:ins w:id=\"2\" w:author=\"A\">" + run("often") + "</w:ins>" + run(" late.")))
                .xml("<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>" + run("This goes ") + "</w:p>")
                .p("on here.");
        imported();

        assertThat(text)
                .contains("Buses are often late.\n")
                .contains("This goes on here.")
                .doesNotContain("sometimes");
        assertThat(list)
                .contains("“sometimes”. Done: A tracked change deletes it.")
                .contains("1 tracked insertion");
    }

    @Test
    void commentsHiddenAndStruckWordsAreInTheListAlone() throws Exception {
        docx.part(
                        "c",
                        "comments",
                        "comments.xml",
                        "w:comments",
                        "<w:comment w:id=\"0\" w:author=\"Ann Lee\">" + paragraph("", run("Who says so?"))
                                + "</w:comment>")
                .xml(paragraph(
                        "",
                        run("Buses are late.") + "<w:r><w:commentReference w:id=\"0\"/></w:r>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden one</w:t></w:r>"
                                + "<w:r><w:rPr><w:rStyle w:val=\"Secret\"/></w:rPr><w:t>hidden two</w:t></w:r>"
                                + "<w:r><w:rPr><w:strike/></w:rPr><w:t>struck</w:t></w:r>"));
        imported();

        assertThat(text).isEqualTo("Buses are late.\n");
        assertThat(list)
                .contains("- report.md:1 In the document: “Who says so?”. Done: A comment by Ann Lee, which is not in"
                        + " the report. Decide: Does the text need to change because of it?")
                .contains("“hidden onehidden two”. Done: It was hidden")
                .contains("“struck”. Done: It was struck through");
    }

    @Test
    void textBoxesComeThroughOnceBehindTheirParagraph() throws Exception {
        String box = "<w:txbxContent>" + paragraph("", run("Words in a box.")) + "</w:txbxContent>";
        docx.xml(paragraph(
                        "",
                        run("Before.")
                                + "<w:r><mc:AlternateContent><mc:Choice"
                                + " Requires=\"wps\"><w:drawing><wp:anchor><wps:wsp><wps:txbx>"
                                + box
                                + "</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                                + box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"))
                .p("After.");
        imported();

        assertThat(text).isEqualTo("Before.\n\nWords in a box.\n\nAfter.\n");
        assertThat(list).contains("It stood in a text box.");
    }

    @Test
    void notesStandAtTheirMarks() throws Exception {
        docx.part(
                        "f",
                        "footnotes",
                        "footnotes.xml",
                        "w:footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"-1\"/><w:footnote w:id=\"1\">"
                                + paragraph("", "<w:r><w:footnoteRef/></w:r>" + run(" From the timetable."))
                                + "</w:footnote>")
                .part(
                        "e",
                        "endnotes",
                        "endnotes.xml",
                        "w:endnotes",
                        "<w:endnote w:id=\"1\">" + paragraph("", run("From a letter.")) + "</w:endnote>")
                .xml(paragraph(
                        "",
                        run("Ten buses") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + run(" were late")
                                + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>" + run(".")));
        imported();

        assertThat(text)
                .isEqualTo(
                        "Ten buses[^1] were late[^end-1].\n\n[^1]: From the timetable.\n\n[^end-1]: From a letter.\n");
    }

    @Test
    void tablesHaveHeadsCaptionsAndPartedCells() throws Exception {
        String span = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>";
        docx.styled("Caption", "Table 1: buses by month")
                .xml(table(
                        new String[] {"Line", "Month", "Late"},
                        new String[] {
                            "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + paragraph("", run("N1")), "May", "5 | 6"
                        },
                        new String[] {"<w:tcPr><w:vMerge/></w:tcPr><w:p/>", "June", "7"},
                        new String[] {"All", span + paragraph("", run("18"))}));
        imported();

        assertThat(text)
                .isEqualTo("| Line | Month | Late |\n"
                        + "| --- | --- | --- |\n"
                        + "| N1 | May | 5 \\| 6 |\n"
                        + "| N1 | June | 7 |\n"
                        + "| All | 18 | |\n"
                        + "[Table 1: buses by month]\n");
        assertThat(list)
                .contains("Cells of this table were merged.")
                .contains("Nothing says which row heads this table");
    }

    @Test
    void aTableThatOnlyLaysOutIsRunningText() throws Exception {
        docx.xml(table(new String[] {"Left words.", "Right words."}));
        imported();

        assertThat(text).isEqualTo("Left words.\n\nRight words.\n");
        assertThat(list).contains("a table that only puts things in their places");
    }

    @Test
    void picturesHaveTheirWordsOrSayThatTheyLackThem() throws Exception {
        docx.media("i1", "a.png", png())
                .xml(paragraph("", picture("i1", "descr=\"A full bus\"/>")))
                .styled("Caption", "Figure 1: a bus at night")
                .xml(paragraph("", picture("i1", "/>")))
                .xml(paragraph(
                        "",
                        picture("i1", "><a:extLst><a:ext><adec:decorative val=\"1\"/></a:ext></a:extLst></wp:docPr>")))
                .media("i2", "b.emf", new byte[] {1, 2, 3})
                .xml(paragraph("", picture("i2", "descr=\"A map\"/>")));
        imported();

        assertThat(text)
                .contains("![A full bus](images/picture-1.png \"Figure 1: a bus at night\")")
                .contains("![TBC: what picture 2 shows](images/picture-2.png)")
                .contains("![decorative](images/picture-3.png)");
        assertThat(list)
                .contains("Picture images/picture-2.png has no words")
                .contains("“A map”. Done: A picture that websites cannot show");
        assertThat(result.list().resolveSibling("picture-4.emf")).exists();
    }

    @Test
    void theNoteOfACaptionStandsInBrackets() throws Exception {
        String caption = run("A bus") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
        docx.part(
                        "f",
                        "footnotes",
                        "footnotes.xml",
                        "w:footnotes",
                        "<w:footnote w:id=\"1\">" + paragraph("", run("Drawn by a driver.")) + "</w:footnote>")
                .media("i1", "a.png", png())
                .xml(paragraph("", picture("i1", "descr=\"A full bus\"/>")))
                .xml(paragraph("<w:pStyle w:val=\"Caption\"/>", caption));
        imported();

        assertThat(text).isEqualTo("![A full bus](images/picture-1.png \"A bus \\[Drawn by a driver.\\]\")\n");
        assertThat(list).contains("“Drawn by a driver.”. Done: A note to the caption of a picture");
    }

    @Test
    void linksFieldsAndReferencesKeepTheirWords() throws Exception {
        docx.link("l", "hyperlink", "https://www.example.org/buses")
                .link("f", "hyperlink", "file:///C:/plans.doc")
                .xml(paragraph(
                        "",
                        "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>" + run("See ") + "<w:hyperlink r:id=\"l\">"
                                + run("the timetable") + "</w:hyperlink>"
                                + run(", ") + "<w:hyperlink r:id=\"f\">" + run("our plans") + "</w:hyperlink>"
                                + run(" and ")
                                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF x \\h"
                                + " </w:instrText></w:r><w:r><w:fldChar"
                                + " w:fldCharType=\"separate\"/></w:r>" + run("paragraph 2")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                                + run(".") + "<w:bookmarkEnd w:id=\"1\"/>"));
        imported();

        assertThat(text).isEqualTo("See [the timetable](https://www.example.org/buses), our plans and paragraph 2.\n");
        assertThat(list).contains("file:///C:/plans.doc");
    }

    @Test
    void contentsHeadersChartsAndEmbeddedFilesAreNamed() throws Exception {
        docx.part("h", "header", "header1.xml", "w:hdr", paragraph("", run("Not for circulation")))
                .part("k", "chart", "charts/chart1.xml", "c:chartSpace", "<c:v>Late buses</c:v>")
                .styled("TOC1", "Buses 3")
                .p("Words.")
                .xml(paragraph("", "<w:r><w:drawing><wp:inline><c:chart r:id=\"k\"/></wp:inline></w:drawing></w:r>"))
                .xml(paragraph("", "<w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r>"))
                .xml(
                        paragraph(
                                "",
                                "<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>"))
                .xml(paragraph("", "<m:oMath><m:nary><m:e><m:r><m:t>k</m:t></m:r></m:e></m:nary></m:oMath>"));
        imported();

        assertThat(text)
                .contains("TBC (a chart stood here)")
                .contains("x^2^")
                .contains("TBC (an equation)")
                .doesNotContain("Buses 3");
        assertThat(list)
                .contains("“Not for circulation”. Done: The header of the printed pages.")
                .contains("“Late buses”. Done: A chart")
                .contains("“Excel.Sheet.12”")
                .contains("“Buses 3”. Done: A list of contents")
                .contains("“k”. Done: An equation");
    }

    @Test
    void signsOfMarkdownAreSigns() throws Exception {
        String[] hard = {
            "# no heading",
            "- no item",
            "3 * 4 * 5 and snake_case _x_",
            "[x](y) and [[summary]]",
            "<b>bold</b> & &amp; 5 < 6",
            "a | b | c",
            "`code` and ~~struck~~ and ^up^ and H~2~O",
            "{#id} {{name}} ${x} $x$ :smile: ::",
            "\\begin{x} \\* C:\\temp",
            "> no quote",
            "+ no item",
            "Some words¹ with a raised figure",
            "{lang=cy}",
            "*[X]: no",
            "!!! note",
            "@fig1 [@doe] ==x== ++y++",
            "1\\. kept",
            "| x |",
            "=====",
            "---",
            "***",
            "```"
        };
        for (String line : hard) docx.p(line).p("Plain words between.");
        imported();

        for (String line : hard)
            assertThat(WordCount.missing(line, text)).as(line).isEmpty();
    }

    @Test
    void recommendationsAreFoundByHeadingsAndNumbers() throws Exception {
        docx.lists("1=decimal:%1.", "2=decimal:%1.")
                .styled("Heading1", "Findings")
                .listed(1, 0, "Night buses are late, and nobody says so to the people who wait.")
                .listed(1, 0, "Drivers know this, and have told their managers about it.")
                .listed(1, 0, "Stops are dark, so that people cannot read the timetable.")
                .listed(1, 0, "We recommend that the city lights every stop.")
                .styled("Heading1", "Recommendations")
                .p("We make these recommendations:")
                .listed(2, 0, "The company should say when a bus is late (paragraphs 1 and 2).")
                .listed(2, 0, "The city should light each stop:")
                .p("•\tnew lamps")
                .styled("Heading2", "Recommendation 7: Signs")
                .p("Put up signs.");
        imported();

        assertThat(facts)
                .contains("  - id: \"4\"\n"
                        + "    number: \"4\"\n"
                        + "    type: recommendation\n"
                        + "    text: We recommend that the city lights every stop.")
                .contains("  - id: \"1\"\n"
                        + "    type: recommendation\n"
                        + "    text: The company should say when a bus is late\n"
                        + "    cited-as: \"(paragraphs 1 and 2).\"\n"
                        + "    group: recommendations\n"
                        + "    paragraphs: [\"1\", \"2\"]")
                .contains("text: |\n      The city should light each stop:\n\n      - new lamps")
                .contains("  - id: \"7\"")
                .contains("**Signs**");
        assertThat(text)
                .contains("[[recommendation id=4]]")
                .contains("[[recommendations group=recommendations]]")
                .contains("[[recommendation id=7]]");
        assertThat(list).contains("“company”. Done: It seems to be asked to act");
    }

    @Test
    void aNumberedParagraphThatIsARecommendationKeepsBothNumbers() throws Exception {
        int number = 0;
        docx.styled("Heading1", "Findings");
        for (String words : new String[] {
            "Night buses are late.",
            "Recommendation 3: Light each stop.",
            "Recommendation 3.2 of 2019 was met.",
            "Drivers know."
        }) docx.p(++number + ".\t" + words);
        imported();

        assertThat(facts).contains("  - id: \"3\"\n    number: \"2\"\n").doesNotContain("3.2");
        assertThat(text).contains("3. Recommendation 3.2 of 2019 was met.");
    }

    @Test
    void aFolderThatIsThereIsLeftAlone() throws Exception {
        docx.p("Words.");
        imported();
        org.assertj.core.api.Assertions.assertThatThrownBy(this::imported)
                .hasMessageContaining("There is a folder ")
                .hasMessageContaining("--slug buses-new");
        assertThat(text).isEqualTo("Words.\n");
    }
}
