package org.legible.publisher.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what a file is by its first bytes.
 *
 * @param opening how such a file begins, its bytes read as Latin-1
 * @param kind the kind of picture; empty if the file is none that browsers show
 * @param words what the file is, as its author may know it
 * @param fix what to do with such a file
 */
record Signature(Pattern opening, Optional<PictureKind> kind, String words, String fix) {

    private static final int LOOK_AT = 1024;
    private static final String SAVE =
            "Open it in a program for pictures and save it as PNG, or as JPEG if it is a photograph.";
    private static final String EXPORT = "Save the picture out of that file as PNG or SVG.";

    private static final List<Signature> KNOWN = List.of(
            picture("\\x89PNG", PictureKind.PNG),
            picture("\\xFF\\xD8", PictureKind.JPEG),
            picture("GIF8[79]a", PictureKind.GIF),
            picture("RIFF.{4}WEBP", PictureKind.WEBP),
            other("....ftyp(?:avif|avis)", "an AVIF picture, which older browsers do not show", SAVE),
            other("....ftyp(?:heic|heix|hevc|mif1|msf1|heim|heis)", "a HEIC photograph, as iPhones take them", SAVE),
            other("....ftyp|\\x1A\\x45\\xDF\\xA3|RIFF.{4}AVI ", "a film", "Save one picture of it as JPEG."),
            other("(?:II\\*\\x00|MM\\x00\\*)", "a TIFF picture", SAVE),
            other("BM.{12}", "a BMP picture", SAVE),
            other("\\x00\\x00[\\x01\\x02]\\x00", "an icon of Windows", SAVE),
            other("8BPS", "a Photoshop file", SAVE),
            other(
                    "(?:\\xFF\\x0A|\\x00\\x00\\x00\\x0CJXL )",
                    "a JPEG XL picture, which most browsers do not show",
                    SAVE),
            other("\\x00\\x00\\x00\\x0CjP  ", "a JPEG 2000 picture, which most browsers do not show", SAVE),
            other("%PDF", "a PDF file", EXPORT),
            other("%!PS|\\xC5\\xD0\\xD3\\xC6", "a PostScript file", EXPORT),
            other("\\xD7\\xCD\\xC6\\x9A|\\x01\\x00\\x00\\x00.{36} EMF", "a Windows metafile", EXPORT),
            other("PK\\x03\\x04", "a Word, Excel, PowerPoint or zip file", EXPORT),
            other("\\xD0\\xCF\\x11\\xE0", "an old Word, Excel or PowerPoint file", EXPORT),
            other("\\x1F\\x8B", "a packed file, perhaps a drawing saved as SVGZ", "Save the drawing as plain SVG."),
            other(
                    "version https://git-lfs",
                    "a pointer to a file that Git LFS keeps",
                    "Fetch the file itself with git lfs pull."));

    private static final Pattern DRAWING = Pattern.compile("(?s).*<(?:[A-Za-z][\\w.-]*:)?svg[\\s>/].*");
    private static final Pattern PAGE = Pattern.compile("(?is)\\s*(?:<!doctype html|<html).*");

    /** The kind of picture that a file holds. */
    static PictureKind kindOf(byte[] file) throws Unusable {
        String head = new String(file, 0, Math.min(file.length, LOOK_AT), ISO_8859_1);
        if (file.length == 0) throw none("is empty.", "Copy or upload the file again.");
        for (Signature known : KNOWN) {
            if (!known.opening.matcher(head).lookingAt()) continue;
            if (known.kind.isPresent()) return known.kind.get();
            throw none("is " + known.words + ".", known.fix);
        }
        if (PAGE.matcher(head).matches())
            throw none("is a web page and no picture.", "Open that page, and save the picture itself.");
        // Comments and a document type may stand before a drawing's first element.
        if (head.replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF]", "")
                        .stripLeading()
                        .startsWith("<")
                || DRAWING.matcher(head).matches()) return PictureKind.SVG;
        throw none("is no picture that browsers can show.", SAVE);
    }

    private static Unusable none(String what, String fix) {
        return new Unusable(what, "Readers would see a broken picture.", fix);
    }

    private static Signature picture(String opening, PictureKind kind) {
        return new Signature(Pattern.compile(opening, Pattern.DOTALL), Optional.of(kind), kind.words(), "");
    }

    private static Signature other(String opening, String words, String fix) {
        return new Signature(Pattern.compile(opening, Pattern.DOTALL), Optional.empty(), words, fix);
    }
}
