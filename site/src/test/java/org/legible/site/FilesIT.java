package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.legible.formats.pdf.PdfUa;

/** The files of the website: every PDF on which tables are tables keeps PDF/UA-1. Large print is made by the same hand. */
class FilesIT {

    @Test
    void everyPdfPassesPdfUa() throws Exception {
        for (Path pdf : pdfs()) assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    private static List<Path> pdfs() throws Exception {
        try (Stream<Path> files = Files.walk(Website.FOLDER.resolve("reports"))) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .filter(file -> !file.toString().contains("-large-print"))
                    // What an author offers is as it is.
                    .filter(file -> file.getFileName()
                            .toString()
                            .startsWith(
                                    file.getParent().getParent().getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
