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

    private static final TrueTypeFont FONT = Typeface.read("atkinson-hyperlegible-400");

    private Outlines() {}

    /** How wide words are in this size. */
    static double width(String words, double size) {
        return words.codePoints().mapToDouble(Outlines::advance).sum() * size;
    }

    /** The path of words that begin at this place, as SVG writes it. */
    static String of(String words, double x, double y, double size) {
        StringBuilder path = new StringBuilder();
        double at = x;
        for (int letter : words.codePoints().toArray()) {
            draw(letter, new AffineTransform(size / unitsPerEm(), 0, 0, -size / unitsPerEm(), at, y), path);
            at += advance(letter) * size;
        }
        return path.toString();
    }

    private static void draw(int letter, AffineTransform place, StringBuilder path) {
        GeneralPath outline = outline(letter);
        if (outline == null) return;
        double[] points = new double[6];
        for (PathIterator i = outline.getPathIterator(place); !i.isDone(); i.next()) {
            int kind = i.currentSegment(points);
            path.append("MLQCZ".charAt(kind));
            int count = new int[] {2, 2, 4, 6, 0}[kind];
            for (int point = 0; point < count; point++) path.append(String.format(Locale.ROOT, "%.2f ", points[point]));
        }
    }

    private static GeneralPath outline(int letter) {
        synchronized (FONT) {
            try {
                GlyphData glyph =
                        FONT.getGlyph().getGlyph(FONT.getUnicodeCmapLookup().getGlyphId(letter));
                return glyph == null ? null : glyph.getPath();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static double advance(int letter) {
        synchronized (FONT) {
            try {
                return (double) FONT.getAdvanceWidth(FONT.getUnicodeCmapLookup().getGlyphId(letter)) / unitsPerEm();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static int unitsPerEm() {
        synchronized (FONT) {
            try {
                return FONT.getUnitsPerEm();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
