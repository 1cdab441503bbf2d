package org.legible.publisher.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a drawing, ready to be parsed. It is UTF-8, whatever else the file may claim, and its document type is gone
 * before any parser sees it: one without declarations of its own says nothing, one with them is refused.
 *
 * @param text the drawing with {@code \n} at line ends; each line is the author's
 */
record DrawingSource(String text) {

    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s([^?>]*)\\?>");
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern BEFORE = Pattern.compile("\\s+|<!--.*?-->|<\\?.*?\\?>", Pattern.DOTALL);
    private static final String DOCTYPE = "<!DOCTYPE";

    static DrawingSource of(byte[] file) throws Unusable {
        String text = decoded(file);
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        Matcher declaration = DECLARATION.matcher(text);
        if (declaration.lookingAt()) {
            checkEncoding(declaration.group(1), text);
            text = blanked(text, 0, declaration.end());
        }
        return new DrawingSource(withoutDoctype(text));
    }

    /** The line, of those from one to another, on which an attribute stands; the first if it is not found. */
    int lineOf(String attribute, int from, int to) {
        Pattern written = Pattern.compile("(?<![\\w.-])" + Pattern.quote(attribute) + "\\s*=");
        String[] lines = text.split("\n", -1);
        for (int line = from; line <= to && line <= lines.length; line++)
            if (written.matcher(lines[line - 1]).find()) return line;
        return from;
    }

    private static String decoded(byte[] file) throws Unusable {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            throw notUtf8();
        }
    }

    // Letters that are ASCII alone are the same in all of these.
    private static void checkEncoding(String declaration, String text) throws Unusable {
        Matcher encoding = ENCODING.matcher(declaration);
        if (!encoding.find() || encoding.group(1).matches("(?i)utf-?8")) return;
        boolean harmless = encoding.group(1).matches("(?i)us-ascii|ascii|iso-8859-1|iso-8859-15|windows-125[0-9]");
        if (!harmless || !text.chars().allMatch(letter -> letter < 128)) throw notUtf8();
    }

    private static String withoutDoctype(String text) throws Unusable {
        Matcher before = BEFORE.matcher(text);
        int start = 0;
        while (before.region(start, text.length()).lookingAt()) start = before.end();
        if (!text.startsWith(DOCTYPE, start)) return text;
        int end = endOfDoctype(text, start);
        if (end < text.length() && text.charAt(end) == '>') return blanked(text, start, end + 1);
        throw DrawingFault.at(
                line(text, start),
                "declares things of its own in its document type (<!DOCTYPE … [",
                "Such declarations can hide what a drawing does.",
                "In Illustrator, save it as SVG without \"Preserve Illustrator Editing Capabilities\"; or delete all from"
                        + " <!DOCTYPE to ]>.");
    }

    // Where it ends, or where declarations of its own begin.
    private static int endOfDoctype(String text, int start) {
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quote != 0) quote = letter == quote ? 0 : quote;
            else if (letter == '"' || letter == '\'') quote = letter;
            else if (letter == '>' || letter == '[') return i;
        }
        return text.length();
    }

    private static String blanked(String text, int from, int to) {
        return text.substring(0, from) + text.substring(from, to).replaceAll("[^\\n]", " ") + text.substring(to);
    }

    private static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }

    private static Unusable notUtf8() {
        return new Unusable(
                "is a drawing that is not saved as UTF-8.",
                "Readers would see wrong letters, or nothing.",
                "Save it again as plain SVG, with the encoding UTF-8.");
    }
}
