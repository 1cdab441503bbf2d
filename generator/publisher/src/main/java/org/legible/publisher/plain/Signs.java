package org.legible.publisher.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds signs and letters that stand for words: "&amp;" for "and", and abbreviations. */
final class Signs {

    private static final Pattern AMPERSAND = Pattern.compile("(?<before>\\p{L}[\\p{L}’'-]*) & (?<after>\\p{L}+)");

    // Capitals between other words; a sentence in capitals has none.
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.@_-])(?<letters>\\p{Lu}[\\p{Lu}&]{1,5})(?:s|['’]s)?(?![\\p{L}\\p{N}@_/]|[-.]\\p{L})");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}[ ,]+\\p{Lu}{2,}");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    // Those that are better known than what they stand for, and small words that somebody writes in capitals.
    private static final Set<String> KNOWN = Set.of(
            "A&E", "AD", "AM", "BBC", "BC", "CD", "DNA", "DVD", "EU", "GCSE", "GP", "HIV", "ID", "IT", "ITV", "MP",
            "NHS", "OK", "PC", "PDF", "PE", "PM", "SMS", "TV", "UK", "UN", "US", "USA", "BSL", "SOS", "VIP", "DIY",
            "CCTV", "PIN", "FAQ", "WC", "UNICEF", "NASA", "NATO", "AIDS", "ISBN", "URL", "USB", "GB", "DJ", "HM", "PS",
            "BST");

    private Signs() {}

    /** Signs for "and", but in names. */
    static List<Wording> ampersands(String sentence) {
        List<Wording> found = new ArrayList<>();
        Matcher sign = AMPERSAND.matcher(sentence);
        while (sign.find()) {
            boolean isName = Character.isUpperCase(sign.group("before").charAt(0))
                    && Character.isUpperCase(sign.group("after").charAt(0));
            if (!isName) found.add(new Wording(Wording.Kind.AMPERSAND, sign.start(), sign.group(), ""));
        }
        return List.copyOf(found);
    }

    /** Letters that stand for words. */
    static List<Wording> abbreviations(String sentence) {
        if (SHOUTED.matcher(sentence).find()) return List.of();
        List<Wording> found = new ArrayList<>();
        Matcher capitals = CAPITALS.matcher(sentence);
        while (capitals.find()) {
            String letters = capitals.group("letters");
            if (!KNOWN.contains(letters) && !ROMAN.matcher(letters).matches())
                found.add(new Wording(Wording.Kind.ABBREVIATION, capitals.start(), letters, ""));
        }
        return List.copyOf(found);
    }
}
