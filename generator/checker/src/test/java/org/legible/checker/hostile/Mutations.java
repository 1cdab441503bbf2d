package org.legible.checker.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils texts as transfers, editors and attackers do; the same seed spoils alike. */
final class Mutations {

    private static final Pattern TAG = Pattern.compile("<[^>]{0,300}>");
    private static final Pattern ATTRIBUTE = Pattern.compile("[\\w:-]+=(\"[^\"]{0,200}\"|'[^']{0,200}'|[^\\s>]{1,60})");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z-]{2,20}");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "2147483648", "99999999999999999999", "1e309", "NaN", "", "0.0000001", "65535");
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "\"",
            "'",
            "=",
            "&#",
            "&#x0;",
            "<!--",
            "-->",
            "<![CDATA[",
            "</",
            "/>",
            "<svg>",
            "<math>",
            "<table>",
            "<template shadowrootmode=open>",
            "<select>",
            "<plaintext>",
            "<frameset>",
            "\0",
            "\ud800",
            "\u202e",
            "\ufeff",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ";",
            ":",
            "\\",
            "/*",
            "*/",
            "@media",
            "@import",
            "!important",
            "var(--a)",
            "calc(",
            "url(",
            "::before",
            ":has(",
            ":is(",
            ":nth-child(",
            "%",
            "#",
            "role=",
            "aria-owns=",
            "aria-labelledby=",
            "style=",
            "lang=",
            "href=",
            "srcdoc=");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** One text of the list, spoilt in one to four ways. */
    String spoil(List<String> texts) {
        String text = pick(texts);
        for (int i = random.nextInt(4); i >= 0; i--) text = once(text, texts);
        return text;
    }

    private String once(String text, List<String> texts) {
        if (text.isEmpty()) return pick(PIECES);
        return switch (random.nextInt(9)) {
            case 0 -> flip(text);
            case 1 -> text.substring(0, random.nextInt(text.length()));
            case 2 -> text.substring(random.nextInt(text.length()));
            case 3 -> shuffle(text, TAG);
            case 4 -> shuffle(text, random.nextBoolean() ? ATTRIBUTE : WORD);
            case 5 -> replace(text, NUMBER, pick(NUMBERS));
            case 6 -> insert(text, pick(PIECES));
            case 7 -> insert(text, pick(texts));
            default -> repeat(text);
        };
    }

    private String flip(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(8); i > 0; i--) bytes[random.nextInt(bytes.length)] ^= 1 << random.nextInt(8);
        return new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    private String shuffle(String text, Pattern parts) {
        List<String> found = new ArrayList<>(
                parts.matcher(text).results().map(MatchResult::group).toList());
        Collections.shuffle(found, random);
        return parts.matcher(text).replaceAll(match -> Matcher.quoteReplacement(found.remove(0)));
    }

    private String replace(String text, Pattern part, String by) {
        return part.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(random.nextInt(3) == 0 ? by : match.group()));
    }

    private String insert(String text, String piece) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + piece + text.substring(at);
    }

    private String repeat(String text) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(40));
        return insert(text, text.substring(from, to).repeat(1 + random.nextInt(60)));
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
