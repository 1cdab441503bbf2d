package org.legible.publisher.render;

import org.legible.publisher.words.Languages;

/** Says of an element in which language its words are, and so in which direction they run. */
final class LanguageMarks {

    private LanguageMarks() {}

    /** The attributes for a language, with a space before each. */
    static String of(String language) {
        return " lang=\"" + Html.escape(language) + "\" dir=\"" + Languages.direction(language) + "\"";
    }
}
