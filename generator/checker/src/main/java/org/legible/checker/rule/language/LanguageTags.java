package org.legible.checker.rule.language;

import java.util.Set;
import org.legible.checker.css.WordLists;
import org.legible.checker.page.Texts;

/** Language codes of BCP 47: the primary subtag must be in the IANA registry. */
final class LanguageTags {

    /** The primary language subtags of the IANA registry. */
    private static final Set<String> REGISTERED = WordLists.words(WordLists.text(LanguageTags.class, "languages.txt"));

    /** Whether the language that a tag begins with exists. */
    public static boolean valid(String tag) {
        String primary = primary(tag);
        boolean ours = primary.length() == 3 && primary.compareTo("qaa") >= 0 && primary.compareTo("qtz") <= 0;
        return ours || REGISTERED.contains(primary);
    }

    /** The language that a tag begins with, in small letters. */
    public static String primary(String tag) {
        int dash = tag.indexOf('-');
        return Texts.lower(dash < 0 ? tag : tag.substring(0, dash));
    }
}
