package org.legible.formats.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Words as the outlines of their letters. */
final class Outlines {

    private static final TrueTypeFont FIRST = Typeface.read("atkinson-hyperlegible-400");

    /** For the letters that the first lacks, as in the text of a PDF. */
    private static final TrueTypeFont SECOND = Typeface.read("dejavu-sans-400");

    private Outlines() {}

    /** How wide words are in this size. */
    static double width(String words, double size) {
        return words.codePoints().mapToDouble(Outlines::advance).sum() * size;
    }

    /** The path of words that begin at this place, in the order in which they are drawn, as SVG writes it. */
    static String of(String words, double x, double y, double size) {
        StringBuilder path = new StringBuilder();
        double at = x;
        for (int letter : words.codePoints().toArray()) {
            draw(letter, at, y, size, path);
            at += advance(letter) * size;
        }
        return path.toString();
    }

    private static synchronized void draw(int letter, double x, double y, double size, StringBuilder path) {
        try {
            TrueTypeFont font = font(letter);
            GlyphData glyph =
                    font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(letter));
            double scale = size / font.getUnitsPerEm();
            if (glyph != null) draw(glyph.getPath(), new AffineTransform(scale, 0, 0, -scale, x, y), path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void draw(GeneralPath outline, AffineTransform place, StringBuilder path) {
        double[] points = new double[6];
        for (PathIterator i = outline.getPathIterator(place); !i.isDone(); i.next()) {
            int kind = i.currentSegment(points);
            path.append("MLQCZ".charAt(kind));
            int count = new int[] {2, 2, 4, 6, 0}[kind];
            for (int point = 0; point < count; point++) path.append(String.format(Locale.ROOT, "%.2f ", points[point]));
        }
    }

    private static synchronized double advance(int letter) {
        try {
            TrueTypeFont font = font(letter);
            return (double) font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(letter)) / font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont font(int letter) throws IOException {
        boolean isInFirst = FIRST.getUnicodeCmapLookup().getGlyphId(letter) != 0;
        return isInFirst || SECOND.getUnicodeCmapLookup().getGlyphId(letter) == 0 ? FIRST : SECOND;
    }
}
