package org.legible.publisher.words;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is known of a language from its BCP 47 tag alone. */
public final class Languages {

    /** Languages that run from right to left where their tag names no script, by CLDR's likely subtags. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arc", "arq", "ars", "ary", "arz", "azb", "bal", "bgn", "bqi", "brh", "ckb", "dv", "fa", "glk", "he",
            "iw", "ji", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr", "trw",
            "ug", "ur", "yi");

    private static final Set<String> SCRIPTS_TO_LEFT = Set.of(
            "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Syre", "Syrj", "Syrn",
            "Thaa", "Yezi");

    private static final Pattern REGION = Pattern.compile("(-[A-Z]{2}|-[0-9]{3})?");

    private Languages() {}

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

    /** The order in which the language sorts texts, word by word. Texts that differ at all are never equal in it. */
    public static Comparator<String> order(String language) {
        Collator letters = Collator.getInstance(Locale.forLanguageTag(language));
        letters.setStrength(Collator.IDENTICAL);
        return (one, other) -> Arrays.compare(one.split("[\\s-]+"), other.split("[\\s-]+"), letters);
    }

    /** The language's English name, for messages, such as {@code Welsh}. */
    static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH);
    }

    /** The language's name in its own words, such as {@code Cymraeg}. */
    public static String ownName(String language) {
        Locale own = Locale.forLanguageTag(language);
        return own.getDisplayName(own);
    }

    /** True if the two are one language, perhaps of two regions. */
    public static boolean areAlike(String one, String other) {
        return primary(one).equals(primary(other));
    }

    /** True if one tag is the other without its region. */
    static boolean isWider(String wide, String narrow) {
        return narrow.startsWith(wide)
                && REGION.matcher(narrow.substring(wide.length())).matches();
    }

    /** The tag and the wider ones that it falls under, narrowest first: {@code zh-Hant-TW}, {@code zh-Hant}, {@code zh}. */
    static Stream<String> widening(String language) {
        return Stream.iterate(
                language, tag -> !tag.isEmpty(), tag -> tag.substring(0, Math.max(0, tag.lastIndexOf('-'))));
    }

    /** The same tags, widest first. */
    static List<String> narrowing(String language) {
        List<String> tags = new ArrayList<>(widening(language).toList());
        Collections.reverse(tags);
        return tags;
    }

    private static String primary(String language) {
        return language.replaceFirst("-.*", "");
    }
}
