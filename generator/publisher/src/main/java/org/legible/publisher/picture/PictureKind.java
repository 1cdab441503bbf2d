package org.legible.publisher.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of picture that every browser shows. */
public enum PictureKind {
    PNG("a PNG picture", "image/png", "png"),
    JPEG("a JPEG photograph", "image/jpeg", "jpg", "jpeg"),
    WEBP("a WebP picture", "image/webp", "webp"),
    GIF("a GIF picture", "image/gif", "gif"),
    SVG("an SVG drawing", "image/svg+xml", "svg");

    private final String words;
    private final String mediaType;
    private final List<String> endings;

    PictureKind(String words, String mediaType, String... endings) {
        this.words = words;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The kind as people call it, with its article. */
    String words() {
        return words;
    }

    /** The kind as protocols call it. */
    String mediaType() {
        return mediaType;
    }

    /** The usual ending of a file's name, without the dot. */
    String ending() {
        return endings.get(0);
    }

    /** The kind that the ending of a name promises, in small letters or capitals. */
    public static Optional<PictureKind> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }
}
