package org.legible.publisher.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds signs and letters that stand for words: "&amp;" for "and", and abbreviations. */
final class Signs {

    private static final Pattern AMPERSAND = Pattern.compile(
            "(?<before>[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*) & (?<after>[\\p{L}\\p{N}]+)|(?<close>\\p{Ll}{2,}&\\p{Ll}{2,})(?![\\p{L};=])");

    // Capitals between other words; a sentence in capitals has none.
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.@_-])(?<letters>\\p{Lu}[\\p{Lu}&]{1,5})(?:s|['’]s)?(?![\\p{L}\\p{N}@_/]|[-.]\\p{L})");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}[ ,]+\\p{Lu}{2,}");
    private static final Pattern NAME_GOES_ON = Pattern.compile(" \\p{Lu}\\p{Ll}");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    // Those that are better known than what they stand for.
    private static final Set<String> KNOWN = Set.of(
            ("A&E AD ADHD AI AIDS AM ATM B&B BBC BC BMX BSL BST BTEC CCTV CD COVID CV DIY DJ DNA DVD EU FAQ FIFA GB"
                            + " GCSE GP H&M HIV HM ID IQ ISBN IT ITV IVF KFC LED LGBT LGBTQ M&S MOT MP NASA NATO NHS NSPCC OK"
                            + " PC PDF PE PIN PM PO PS Q&A QR R&B RIP RSPCA SMS SOS TV UCAS UEFA UK UN UNICEF URL US USA"
                            + " USB VIP VPN VR WC XL YMCA")
                    .split(" "));

    // Words that somebody says aloud: "you are NOT to blame".
    private static final Set<String> STRESSED = Set.of(
            ("ALL ALSO ALWAYS AM AND ANY ARE AT BE BEFORE BOTH BUT CAN CANNOT DID DO DOES EACH EVER EVERY FIRST FREE"
                            + " FROM GET GO HAD HAS HAVE HELP HERE HIS HOW IF IN IS LISTEN ME MUST MY NEVER NEW NO NOT"
                            + " NOTE NOW OFF ON ONE ONLY OR OUR OUT REALLY SAFE SHE SO STOP THAT THE THEIR THEM THEY THIS"
                            + " TO TOO UP VERY WAS WE WERE WHAT WHEN WHO WHY WILL WITH YES YOU YOUR")
                    .split(" "));

    private Signs() {}

    /** Signs for "and", but in names. */
    static List<Wording> ampersands(String sentence) {
        List<Wording> found = new ArrayList<>();
        Matcher sign = AMPERSAND.matcher(sentence);
        while (sign.find()) {
            boolean isName = sign.group("close") == null
                    && Character.isUpperCase(sign.group("before").charAt(0))
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
            boolean isWord = KNOWN.contains(letters) || STRESSED.contains(letters);
            if (!isWord && !ROMAN.matcher(letters).matches() && !isName(letters, sentence.substring(capitals.end())))
                found.add(new Wording(Wording.Kind.ABBREVIATION, capitals.start(), letters, ""));
        }
        return List.copyOf(found);
    }

    // A shop or a place: "the Y&S Centre".
    private static boolean isName(String letters, String after) {
        return letters.contains("&") && NAME_GOES_ON.matcher(after).lookingAt();
    }
}
