package org.legible.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;
import org.legible.publisher.text.MarkdownReader;

/** Documents that nobody thought of: put together by dice, from pieces that mean something. None may fail, lose a word or be refused. */
class RandomImportTest {

    private static final int DOCUMENTS = Integer.getInteger("legible.random.documents", 150);
    private static final List<String> WORDS = List.of(
            "Recommendations",
            "Recommendation 3",
            "R4 light stops",
            "We recommend that the city acts",
            "Annex A",
            "Good",
            "1. one",
            "2. two words here",
            "3) three",
            "(a) letter",
            "ii. roman",
            "2.1 decimal",
            "2.2 decimal",
            "• bullet",
            "The council should:",
            "words (paragraph 2).",
            "Published: 14 May 2026",
            "*stars* _lines_",
            "a | b",
            "x\ty",
            "[link](there) [[summary]]",
            "{#id}",
            "<b>",
            "Table 1: caption",
            "Figure 2: caption",
            "A sentence that goes on for a while, as sentences in reports do.",
            "",
            "Services in Millbrook are good",
            "Contents",
            "1",
            "word¹",
            "#",
            "-",
            "`",
            "$x$",
            "“quoted”",
            "e\u00adnd",
            "\u200bx",
            "12.",
            "TBC");

    @TempDir
    private Path folder;

    @Test
    void documentsPutTogetherByDice() throws Exception {
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.writeString(
                content.resolve("scales.yaml"),
                "- {key: s-2013, framework: F, grades: [{key: good, title: Good, meaning: Well.}, {key: bad, title:"
                        + " Bad, meaning: Badly.}]}\n");
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Random dice = new Random(seed);
            StringBuilder said = new StringBuilder();
            Docx docx = docx(dice, said);
            ImportResult result = Importer.run(new ImportRequest(
                    docx.to(folder.resolve("x.docx")), content, Optional.of("x-" + seed), LocalDate.of(2026, 11, 30)));

            assertThat(WordCount.missing(said.toString(), WordCount.of(result)))
                    .as("words lost of document " + seed)
                    .isEmpty();
            assertThat(refused(result))
                    .as("refused of document " + seed + "\n"
                            + Files.readString(result.folder().resolve("report.md")))
                    .isEmpty();
        }
    }

    private static List<Problem> refused(ImportResult result) throws Exception {
        Matcher numbers = Pattern.compile("paragraph-numbers: (\\w+)")
                .matcher(Files.readString(result.folder().resolve("report.yaml")));
        assertThat(numbers.find()).isTrue();
        Problems problems = new Problems();
        new MarkdownReader()
                .read(
                        "x",
                        "report.md",
                        Files.readString(result.folder().resolve("report.md")),
                        Report.Numbering.valueOf(numbers.group(1).toUpperCase(java.util.Locale.ROOT)),
                        new HeadingIds(),
                        problems);
        return problems.sorted().stream().filter(Problem::isError).toList();
    }

    private static Docx docx(Random dice, StringBuilder said) {
        Docx docx = new Docx()
                .lists(
                        "1=decimal:%1.|lowerLetter:(%2)|lowerRoman:%3.",
                        "2=bullet:x|bullet:x", "3=decimal:%1.", "4=decimal:%1|decimal:%1.%2|decimal:%1.%2.%3")
                .styled("Title", "Review");
        said.append("Review ");
        int parts = 3 + dice.nextInt(25);
        for (int i = 0; i < parts; i++) {
            String words = WORDS.get(dice.nextInt(WORDS.size()));
            said.append(words.replace("\u200b", "")).append(' ');
            switch (dice.nextInt(9)) {
                case 0 -> docx.styled("Heading" + (1 + dice.nextInt(3)), words);
                case 1 -> docx.listed(1, dice.nextInt(3), words);
                case 2 -> docx.listed(2, dice.nextInt(2), words);
                case 3 -> docx.listed(3 + dice.nextInt(2), dice.nextInt(2), words);
                case 4 -> docx.bold(words);
                case 5 -> docx.styled(dice.nextBoolean() ? "Caption" : "Quote", words);
                case 6 -> {
                    docx.xml(Docx.table(
                            new String[] {cell(words), "B"},
                            new String[] {dice.nextBoolean() ? "" : "c", cell(words)}));
                    said.append(words.replace("\u200b", "")).append(" B ");
                }
                default -> docx.p(words);
            }
        }
        return docx;
    }

    // A cell that begins with < would be taken for XML by the packer.
    private static String cell(String words) {
        return words.startsWith("<") ? " " + words : words;
    }
}
