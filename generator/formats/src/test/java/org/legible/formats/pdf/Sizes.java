package org.legible.formats.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The sizes of the letters in a PDF. */
public final class Sizes {

    private Sizes() {}

    /** Every size in a file, in whole points. */
    public static SortedSet<Integer> of(Path file) throws IOException {
        SortedSet<Integer> sizes = new TreeSet<>();
        try (PDDocument pdf = Tags.open(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (!text.getUnicode().isBlank()) sizes.add(Math.round(text.getFontSizeInPt()));
                }
            }.getText(pdf);
        }
        return sizes;
    }
}
