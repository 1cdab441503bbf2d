package org.legible.formats.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.legible.formats.document.Typeface;

/**
 * The typefaces of every PDF. Atkinson Hyperlegible has the letters of Latin alphabets; DejaVu Sans stands in for what it lacks:
 * Greek, Cyrillic, Hebrew, Arabic and many signs.
 */
public final class PrintFonts {

    private static final String LATIN = "Atkinson";
    private static final String OTHER = "DejaVu";
    private static final List<CmapLookup> LETTERS =
            List.of(letters("atkinson-hyperlegible-400"), letters("dejavu-sans-400"));

    private PrintFonts() {}

    /** Has a PDF embed of them what it uses. */
    static void into(PdfRendererBuilder builder) {
        add(builder, "atkinson-hyperlegible-400", LATIN, 400, FontStyle.NORMAL);
        add(builder, "atkinson-hyperlegible-400-italic", LATIN, 400, FontStyle.ITALIC);
        add(builder, "atkinson-hyperlegible-700", LATIN, 700, FontStyle.NORMAL);
        add(builder, "atkinson-hyperlegible-700-italic", LATIN, 700, FontStyle.ITALIC);
        add(builder, "dejavu-sans-400", OTHER, 400, FontStyle.NORMAL);
        add(builder, "dejavu-sans-700", OTHER, 700, FontStyle.NORMAL);
    }

    /** True if a PDF can show this character. */
    public static boolean show(int character) {
        return character <= ' ' || LETTERS.stream().anyMatch(font -> font.getGlyphId(character) != 0);
    }

    private static CmapLookup letters(String name) {
        try (TrueTypeFont font = Typeface.read(name)) {
            return font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void add(PdfRendererBuilder builder, String name, String family, int weight, FontStyle style) {
        builder.useFont(() -> Typeface.bytes(name), family, weight, style, true);
    }
}
