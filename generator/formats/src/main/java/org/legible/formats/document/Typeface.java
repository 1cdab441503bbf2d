package org.legible.formats.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typefaces that files embed. */
public final class Typeface {

    private Typeface() {}

    /** The bytes of one, by its name. */
    public static InputStream bytes(String name) {
        return Typeface.class.getResourceAsStream("/org/legible/formats/fonts/" + name + ".ttf");
    }

    /** One, read whole. */
    public static TrueTypeFont read(String name) {
        try (InputStream bytes = bytes(name)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
