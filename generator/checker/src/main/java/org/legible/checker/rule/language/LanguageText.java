package org.legible.checker.rule.language;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/** The texts of a page by the language that they are said to be in. */
public final class LanguageText {

    private static final int LONGEST = 4_000;

    /** A word or two may be a name. */
    private static final int LEAST_WORDS = 3;

    private LanguageText() {}

    /** The language that holds for an element's own text, without region, in small letters; "" where none is said. */
    public static String own(PageElement e) {
        for (PageElement up = e; up != null; up = up.parent())
            if (up.has("lang")) return LanguageTags.primary(up.attr("lang"));
        return "";
    }

    /** The text that takes its language from the html element. */
    static String inherited(Inspection page) {
        return gather(page, page.page().root());
    }

    /** The text that takes its language from an element. */
    static String of(Inspection page, PageElement e) {
        return gather(page, e);
    }

    /** What a text is surely in, other than its tag says, such as "in German" or "in Greek letters"; empty where that is not sure. */
    static Optional<String> contradiction(String text, String tag) {
        return otherLetters(text, tag)
                .map(f -> "in " + f.name() + " letters")
                .or(() ->
                        LanguageGuess.differs(Texts.spoken(text), tag).map(found -> "in " + LanguageGuess.name(found)));
    }

    /** The letters of a text, where nearly all of them are such as the language of a tag is not written in. */
    static Optional<WritingSystem.Foreign> otherLetters(String text, String tag) {
        return WritingSystem.foreign(text, WritingSystem.of(tag))
                .filter(f -> f.script() != UnicodeScript.LATIN && f.words() >= LEAST_WORDS && f.nearlyAll());
    }

    private static String gather(Inspection page, PageElement from) {
        StringBuilder text = new StringBuilder();
        for (int i = from.index(); i <= from.lastIndex() && text.length() < LONGEST; i++) {
            PageElement e = page.elements().get(i);
            if (e != from && e.has("lang")) {
                i = e.lastIndex();
                continue;
            }
            if (e.is("title", "script", "style", "code", "pre", "textarea") || e.svg()) continue;
            if (e.hasOwnText() && page.visible(e)) text.append(e.ownText()).append(". ");
            if (e.is("img") && page.exposed(e)) text.append(e.attr("alt")).append(". ");
        }
        return text.toString();
    }
}
