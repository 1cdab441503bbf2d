package org.legible.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.authoring.importing.source.UnusableSource;

/** Files that are none of ours, or made to harm: each ends in a plain message, and nothing is written. */
class HostileImportTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @TempDir
    private Path folder;

    private void assertRefused(byte[] bytes, String name, String message) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        Path content = folder.resolve("content");

        assertThatThrownBy(() ->
                        Importer.run(new ImportRequest(file, content, Optional.of("x"), LocalDate.of(2026, 11, 30))))
                .isInstanceOf(UnusableSource.class)
                .hasMessageContaining(message);
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    private static byte[] docx(String document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
        return Docx.zip(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PK not really | The file is damaged, so it cannot be read.",
                "{\\rtf1 old} | This is a Rich Text file (.rtf).",
                "<html><body>page | This is a web page or an XML file",
                "%PDF-1.7 broken | The PDF is damaged, so it cannot be read.",
                "''| The file is empty."
            })
    void filesOfAnotherKind(String start, String message) throws Exception {
        assertRefused(start.getBytes(StandardCharsets.UTF_8), "report.docx", message);
    }

    @Test
    void oldAndLockedDocuments() throws Exception {
        byte[] old = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        assertRefused(old, "report.doc", "This is a document of Word 97 to 2003 (.doc)");

        Files.delete(folder.resolve("report.doc"));
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        assertRefused(old, "locked.docx", "The document is locked with a password.");
    }

    @Test
    void binaryAndBlankFiles() throws Exception {
        assertRefused(
                new byte[] {0, 1, 2, 3, 0, 5},
                "report.txt",
                "This is neither a Word document (.docx), nor plain text, nor a PDF.");
        Files.delete(folder.resolve("report.txt"));
        assertRefused(" \n \n".getBytes(StandardCharsets.UTF_8), "blank.txt", "There is no text in this file.");
    }

    @Test
    void aZipThatUnpacksForEver() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", new byte[101 << 20]);
        assertRefused(Docx.zip(parts), "bomb.docx", "The file unpacks to more than a report can hold");
    }

    @Test
    void entitiesThatGrow() throws Exception {
        assertRefused(
                docx("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document " + W
                        + "><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"),
                "laughs.docx",
                "The file holds definitions that Word never writes");
    }

    @Test
    void entitiesThatFetch() throws Exception {
        assertRefused(
                docx("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document " + W
                        + "><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"),
                "fetch.docx",
                "The file holds definitions that Word never writes");
    }

    @Test
    void fiftyMegabytesOfText() throws Exception {
        String paragraph = "<w:p><w:r><w:t>" + "Words and words and words. ".repeat(40) + "</w:t></w:r></w:p>";
        assertRefused(
                docx("<w:document " + W + "><w:body>" + paragraph.repeat(48_000) + "</w:body></w:document>"),
                "long.docx",
                "more than five million letters");
        Files.delete(folder.resolve("long.docx"));
        assertRefused(
                "Words and words.\n\n".repeat(2_900_000).getBytes(StandardCharsets.UTF_8),
                "long.txt",
                "more than five million letters");
    }

    @Test
    void partsWithinPartsWithoutEnd() throws Exception {
        assertRefused(
                docx("<w:document " + W + "><w:body>" + "<w:tbl><w:tr><w:tc>".repeat(5_000)
                        + "</w:tc></w:tr></w:tbl>".repeat(5_000) + "</w:body></w:document>"),
                "deep.docx",
                "parts within parts");
    }

    @Test
    void xmlThatBreaksOff() throws Exception {
        assertRefused(
                docx("<w:document " + W + "><w:body><w:p>"),
                "cut.docx",
                "The file is damaged: its part word/document.xml cannot be read.");
    }

    @Test
    void zipsOfOtherPrograms() throws Exception {
        assertRefused(
                Docx.zip(Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII))),
                "report.odt",
                "This is a document of LibreOffice or OpenOffice.");
        Files.delete(folder.resolve("report.odt"));
        assertRefused(
                Docx.zip(Map.of("a.txt", new byte[] {65})), "report.zip", "There is no Word document in this file");
    }

    @Test
    void namesThatLeadOutOfTheFileLeadNowhere() throws Exception {
        Files.write(folder.resolve("secret.png"), WordImportTest.png());
        Path file = new Docx()
                .styled("Title", "Review")
                .link("i", "image", "../../../secret.png")
                .raw("../escaped.txt", new byte[] {65})
                .xml(Docx.paragraph("", Docx.picture("i", "descr=\"A secret\"/>")))
                .p("Words.")
                .to(folder.resolve("out.docx"));
        ImportResult result = Importer.run(
                new ImportRequest(file, folder.resolve("content"), Optional.of("x"), LocalDate.of(2026, 11, 30)));

        assertThat(result.folder().resolve("images")).doesNotExist();
        assertThat(folder.resolve("escaped.txt")).doesNotExist();
        assertThat(folder.resolveSibling("escaped.txt")).doesNotExist();
        assertThat(Files.readString(result.list())).contains("A picture that is not in the document itself.");
    }

    @ParameterizedTest
    @CsvSource({"../x", "Buses", "a--b", "con", "''"})
    void namesThatCannotBePartOfAnAddress(String slug) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Words.");
        assertThatThrownBy(() -> Importer.run(new ImportRequest(
                        file, folder.resolve("content"), Optional.of(slug), LocalDate.of(2026, 11, 30))))
                .isInstanceOf(UnusableSource.class)
                .hasMessageContaining("Use small letters, figures and single hyphens");
        assertThat(folder.resolve("content")).doesNotExist();
    }

    @Test
    void foldersAndFilesThatAreNotThere() {
        assertThatThrownBy(() -> Importer.run(new ImportRequest(
                        folder, folder.resolve("content"), Optional.empty(), LocalDate.of(2026, 11, 30))))
                .hasMessageContaining("is a folder. Name one file.");
        assertThatThrownBy(() -> Importer.run(new ImportRequest(
                        folder.resolve("no.docx"),
                        folder.resolve("content"),
                        Optional.empty(),
                        LocalDate.of(2026, 11, 30))))
                .hasMessageContaining("There is no file ");
    }
}
