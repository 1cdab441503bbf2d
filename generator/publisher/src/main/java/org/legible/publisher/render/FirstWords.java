package org.legible.publisher.render;

import java.util.ArrayList;
import java.util.List;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.PlainText;

/** The first words of a paragraph, to tell what it is about: emphasis and other languages stay, links and notes do not. */
final class FirstWords {

    private static final int MOST_WORDS = 14;

    private int left = MOST_WORDS;

    private FirstWords() {}

    /** The first words of this content; all of them where they are few. */
    static List<Inline> of(List<Inline> content) {
        return new FirstWords().cut(content);
    }

    /** True if the content goes on after its first words. */
    static boolean goesOn(List<Inline> content) {
        return PlainText.of(content).strip().split("\\s+").length > MOST_WORDS;
    }

    private List<Inline> cut(List<Inline> content) {
        List<Inline> first = new ArrayList<>();
        for (Inline inline : content) if (left > 0) first.addAll(cut(inline));
        return List.copyOf(first);
    }

    private List<Inline> cut(Inline inline) {
        if (inline instanceof Inline.Text text) return List.of(new Inline.Text(cut(text.text())));
        if (inline instanceof Inline.ShortForm form) return List.of(new Inline.Text(cut(form.letters())));
        if (inline instanceof Inline.Link link) return cut(link.content());
        if (inline instanceof Inline.Span part) return List.of(part.with(cut(part.content())));
        if (inline instanceof Inline.LineBreak) return List.of(new Inline.Text(" "));
        boolean isWords = inline instanceof Inline.Shifted || inline instanceof Inline.Code;
        return isWords ? List.of(inline) : List.of();
    }

    private String cut(String text) {
        int at = 0;
        while (at < text.length()) {
            boolean endsWord = !isSpace(text.charAt(at)) && (at + 1 == text.length() || isSpace(text.charAt(at + 1)));
            at++;
            if (endsWord && --left == 0) return text.substring(0, at).replaceFirst("[,;:.]+$", "");
        }
        return text;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character);
    }
}
