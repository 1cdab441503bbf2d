package org.legible.publisher.render;

import java.util.Locale;
import java.util.Set;

/** Says of an element in which language its words are, and so in which direction they run. */
final class LanguageMarks {

    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb", "ps",
            "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> SCRIPTS_TO_LEFT = Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    private LanguageMarks() {}

    /** The attributes for a language, with a space before each. */
    static String of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean toLeft = locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : SCRIPTS_TO_LEFT.contains(locale.getScript());
        return " lang=\"" + Html.escape(language) + "\" dir=\"" + (toLeft ? "rtl" : "ltr") + "\"";
    }
}
