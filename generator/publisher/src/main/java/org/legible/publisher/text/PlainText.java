package org.legible.publisher.text;

import java.util.List;

/** The words of running text, without marks of emphasis, notes and pictures. */
public final class PlainText {

    private PlainText() {}

    /** The words of this content. */
    public static String of(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) words.append(inline.plain());
        return words.toString();
    }
}
