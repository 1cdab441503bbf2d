package org.legible.publisher.picture;

import java.util.Optional;

/** Reads pictures. The kind of a picture is what its bytes say; a name that says another kind is an error of its own. */
public final class Pictures {

    /** The most bytes that the file of a picture may have. */
    public static final long MAX_BYTES = 10L << 20;

    private Pictures() {}

    /**
     * Reads a picture and takes its metadata out.
     *
     * @param name the file's name, as its author writes it
     * @param file its bytes
     */
    public static PictureResult read(String name, byte[] file) {
        try {
            if (file.length > MAX_BYTES) throw tooLarge();
            PictureKind kind = Signature.kindOf(file);
            checkName(name, kind);
            return picture(kind, file);
        } catch (Unusable wrong) {
            return wrong.refusal(name);
        }
    }

    /**
     * Reads a drawing that stands within a page, such as an icon of the theme.
     *
     * @return the drawing as markup, or the reason why it may not stand there
     */
    public static PictureResult readIcon(String name, byte[] file) {
        try {
            return new Svg(Svg.Use.WITHIN_A_PAGE).read(file);
        } catch (Unusable wrong) {
            return wrong.refusal(name);
        }
    }

    static Picture picture(PictureKind kind, byte[] file) throws Unusable {
        return switch (kind) {
            case PNG -> new Png(file).read();
            case JPEG -> new Jpeg(file).read();
            case WEBP -> new Webp(file).read();
            case GIF -> new Gif(file).read();
            case SVG -> new Svg(Svg.Use.ALONE).read(file);
        };
    }

    private static void checkName(String name, PictureKind kind) throws Unusable {
        Optional<PictureKind> promised = PictureKind.named(name);
        if (promised.equals(Optional.of(kind))) return;
        throw new Unusable(
                "is " + kind.words() + ", but its name does not end in ." + kind.ending() + ".",
                "Servers go by the name, so some readers would see a broken picture.",
                "Rename the file so that it ends in ." + kind.ending() + ", and write the new name here.");
    }

    private static Unusable tooLarge() {
        return new Unusable(
                "is larger than 10 MB.",
                "Readers on a phone would wait for minutes and pay for it.",
                "Save it smaller: 2,000 pixels across, and a photograph as JPEG, need less than 1 MB.");
    }
}
