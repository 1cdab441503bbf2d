package org.legible.publisher.words;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** The letters of Welsh that are written with two signs, each after the first of them, by CLDR; the JDK has no order for Welsh. */
    private static final String WELSH = Stream.of("c ch", "d dd", "f ff", "g ng", "l ll", "p ph", "r rh", "t th")
            .map(pair -> pair.split(" "))
            .map(pair -> "& %s < %s , %s , %s"
                    .formatted(
                            pair[0].toUpperCase(Locale.ROOT),
                            pair[1],
                            pair[1].substring(0, 1).toUpperCase(Locale.ROOT) + pair[1].substring(1),
                            pair[1].toUpperCase(Locale.ROOT)))
            .collect(Collectors.joining());

    private static final Set<String> TRADITIONAL_CHINESE = Set.of("HK", "MO", "TW");

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
        Collator letters = letters(language);
        letters.setStrength(Collator.IDENTICAL);
        return (one, other) -> Arrays.compare(one.split("[\\s-]+"), other.split("[\\s-]+"), letters);
    }

    private static Collator letters(String language) {
        Collator letters = Collator.getInstance(Locale.forLanguageTag(language));
        if (!primary(language).equals("cy") || !(letters instanceof RuleBasedCollator rules)) return letters;
        try {
            return new RuleBasedCollator(rules.getRules() + WELSH);
        } catch (ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
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

    /**
     * The tag and the wider ones that it falls under, narrowest first: {@code zh-Hant-TW}, {@code zh-Hant}, {@code zh}. Chinese
     * that names no script has the one of its region.
     */
    static Stream<String> widening(String language) {
        return Stream.concat(
                        Stream.of(language),
                        Stream.iterate(
                                withScript(language),
                                tag -> !tag.isEmpty(),
                                tag -> tag.substring(0, Math.max(0, tag.lastIndexOf('-')))))
                .distinct();
    }

    // By CLDR's likely subtags. Others write one language in two scripts too, but the theme has no words for both.
    private static String withScript(String language) {
        Locale locale = Locale.forLanguageTag(language);
        if (!locale.getLanguage().equals("zh") || !locale.getScript().isEmpty()) return language;
        String script = TRADITIONAL_CHINESE.contains(locale.getCountry()) ? "zh-Hant" : "zh-Hans";
        return locale.getCountry().isEmpty() ? script : script + "-" + locale.getCountry();
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
