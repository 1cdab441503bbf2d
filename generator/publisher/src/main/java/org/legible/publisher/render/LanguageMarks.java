package org.legible.publisher.render;

import java.util.Locale;
import java.util.Set;

/** Says of an element in which language its words are, and so in which direction they run. */
public final class LanguageMarks {

    /** Languages that run from right to left where their tag names no script, by CLDR's likely subtags. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arc", "arq", "ars", "ary", "arz", "azb", "bal", "bgn", "bqi", "brh", "ckb", "dv", "fa", "glk", "he",
            "iw", "ji", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr", "trw",
            "ug", "ur", "yi");

    private static final Set<String> SCRIPTS_TO_LEFT = Set.of(
            "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Syre", "Syrj", "Syrn",
            "Thaa", "Yezi");

    private LanguageMarks() {}

    /** The attributes for a language, with a space before each. */
    static String of(String language) {
        return " lang=\"" + Html.escape(language) + "\" dir=\"" + direction(language) + "\"";
    }

    /** True if the language runs from right to left. */
    public static boolean isRightToLeft(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(language.replaceFirst("-.*", ""))
                : SCRIPTS_TO_LEFT.contains(locale.getScript());
    }

    /** The direction of the language as HTML writes it. */
    public static String direction(String language) {
        return isRightToLeft(language) ? "rtl" : "ltr";
    }
}
