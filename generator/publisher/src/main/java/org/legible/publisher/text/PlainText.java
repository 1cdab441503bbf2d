package org.legible.publisher.text;

import java.util.List;

/** The words of running text, without marks of emphasis, notes and pictures. */
public final class PlainText {

    private PlainText() {}

    /** The words of this content. */
    public static String of(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) append(inline, words);
        return words.toString();
    }

    private static void append(Inline inline, StringBuilder words) {
        if (inline instanceof Inline.Text text) words.append(text.text());
        else if (inline instanceof Inline.Code code) words.append(code.text());
        else if (inline instanceof Inline.Shifted part) words.append(part.text());
        else if (inline instanceof Inline.ShortForm form) words.append(form.letters());
        else if (inline instanceof Inline.InLanguage part) part.content().forEach(inner -> append(inner, words));
        else if (inline instanceof Inline.LineBreak) words.append(' ');
        else if (inline instanceof Inline.Emphasis emphasis) emphasis.content().forEach(part -> append(part, words));
        else if (inline instanceof Inline.Strong strong) strong.content().forEach(part -> append(part, words));
        else if (inline instanceof Inline.Link link) link.content().forEach(part -> append(part, words));
    }
}
