package org.legible.authoring.importing.shape;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.authoring.importing.source.SourceBlock.Mark;
import org.legible.authoring.importing.source.SourceWords;

/** Reads numbers, letters and bullets that were typed before a paragraph. */
final class TypedMarkers {

    private static final Pattern TYPED = Pattern.compile("(?s)\\s*(?:"
            + "(?<bullet>[•●▪■◦‣∙·➢►▸▶◆❖⦁⁃○]|[–—-](?=[\\s\\u00a0])|o(?=\\t))"
            + "|(?<decimal>\\d{1,4}(?:\\.\\d{1,4}){1,3}[A-Z]?\\.?)(?=[\\s\\u00a0]+\\D)"
            + "|(?<whole>\\d{1,4}[A-Z]{0,2}[.)])(?=[\\s\\u00a0]+\\S|\\p{Lu})"
            + "|(?<bare>\\d{1,4}[A-Z]?)(?=\\t)"
            + "|(?<round>\\((?:\\d{1,3}|[a-z]{1,5})\\))"
            + "|(?<letter>[a-z][.)])(?=[\\s\\u00a0])"
            + ")[\\s\\u00a0]*(?=\\S)");

    private TypedMarkers() {}

    /** SourceWords with the mark that stands before them. */
    record Marked(Optional<Mark> mark, SourceWords words) {}

    /** Takes a typed mark from words. */
    static Marked of(SourceWords words) {
        String text = words.plain();
        Matcher typed = TYPED.matcher(text);
        if (!typed.lookingAt()) return new Marked(Optional.empty(), words);
        String mark = typed.group().strip().replace("\u00a0", "");
        return new Marked(Optional.of(new Mark(mark, typed.group("bullet") != null)), words.from(typed.end()));
    }

    /** The whole number that a mark is, such as {@code 12} or {@code 4A}; empty if it is none. */
    static Optional<String> whole(Mark mark) {
        Matcher number = Pattern.compile("\\(?(\\d{1,4}[A-Z]{0,2})[.):]?").matcher(mark.text());
        return !mark.isBullet() && number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** The decimal number that a mark is, such as {@code 2.14}; empty if it is none. */
    static Optional<String> decimal(Mark mark) {
        Matcher number =
                Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4}){1,3}[A-Z]?)[.):]?").matcher(mark.text());
        return !mark.isBullet() && number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }
}
