package org.legible.authoring.importing.typed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.SourceText;
import org.legible.authoring.importing.source.UnusableSource;

/** Reads the text of a PDF, line by line, with the size of its letters; pictures and tables do not come through as such. */
public final class PdfReader {

    private static final int PAGES = 3_000;

    private PdfReader() {}

    /** Reads a PDF. */
    public static SourceText read(byte[] bytes) throws IOException, UnusableSource {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > PAGES)
                throw new UnusableSource(
                        "The PDF has more than " + PAGES + " pages. Split it, and bring in one part after the other.");
            List<List<TypedLine>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) pages.add(Lines.of(document, page));
            if (pages.stream().allMatch(page -> page.stream().allMatch(TypedLine::isBlank)))
                throw new UnusableSource(
                        "There is no text in this PDF, only pictures of pages. Ask for the document that it was made "
                                + "from, or have a program recognise its text first.");
            List<Doubt> doubts = new ArrayList<>();
            doubts.add(Doubt.decide(
                    "(the whole PDF)",
                    "A PDF does not say what is a heading, a list or a table: that was told by its look. Its pictures"
                            + " were not taken.",
                    "Is there a Word document of it? It comes through far better."));
            return TextReader.read(PageEdges.without(pages, doubts), doubts);
        } catch (InvalidPasswordException locked) {
            throw new UnusableSource("The PDF is locked with a password. Save it without one, and bring it in again.");
        } catch (IOException | RuntimeException broken) {
            throw new UnusableSource(
                    "The PDF is damaged, so it cannot be read. Save it again from the program that made it.");
        }
    }

    /** The lines of a page, a blank one where there is more space than between lines. */
    private static final class Lines extends PDFTextStripper {

        private static final float GAP = 1.6f;

        private final List<TypedLine> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private float bottom = -1;
        private float size;
        private boolean bold = true;

        static List<TypedLine> of(PDDocument document, int page) throws IOException {
            Lines lines = new Lines();
            lines.setSortByPosition(true);
            lines.setStartPage(page);
            lines.setEndPage(page);
            lines.getText(document);
            lines.end();
            return lines.lines;
        }

        @Override
        protected void writeString(String words, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            if (text.isEmpty()) {
                float y = first.getYDirAdj();
                boolean isApart = bottom >= 0 && y - bottom > first.getFontSizeInPt() * GAP;
                if (isApart) lines.add(TypedLine.of(""));
                bottom = y;
                size = first.getFontSizeInPt();
            }
            text.append(words);
            for (TextPosition position : positions)
                bold &= position.getFont().getName() != null
                        && position.getFont().getName().matches("(?i).*(?:bold|black|heavy|semibold).*");
        }

        @Override
        protected void writeWordSeparator() {
            text.append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            end();
        }

        private void end() {
            if (!text.isEmpty()) lines.add(new TypedLine(text.toString().stripTrailing(), Math.round(size * 2), bold));
            text.setLength(0);
            bold = true;
        }
    }
}
