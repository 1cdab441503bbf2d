package org.legible.publisher.problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the bytes of a file into text. Files must be UTF-8, with or without a byte-order mark and with line ends of any kind;
 * what else they are is recognised, so that the author hears what to change and where.
 */
public final class TextBytes {

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;
    private static final String UNREACHED = "Nothing in it can reach a reader.";
    private static final String AS_UTF8 =
            "Open it in the program that made it, choose Save as, and choose the encoding UTF-8.";

    private static final Map<String, String> OTHER_KINDS = Map.of(
            "PK\u0003\u0004", "a Word or LibreOffice document, or a packed file",
            "\u00D0\u00CF\u0011\u00E0", "a document of an older Word",
            "{\\rtf", "a document in Rich Text Format",
            "%PDF", "a PDF file",
            "\u0089PNG", "a picture",
            "\u00FF\u00D8\u00FF", "a picture",
            "GIF8", "a picture");

    private TextBytes() {}

    /**
     * The text with {@code \n} at line ends and no byte-order mark.
     *
     * @param file the path from the content folder, for the problem
     * @return the text, or empty if the bytes are none; then {@code problems} says why
     */
    public static Optional<String> read(String file, byte[] bytes, Problems problems) {
        Optional<String> kind = otherKind(bytes);
        if (kind.isPresent()) {
            problems.error(
                    Place.of(file),
                    "This is no text but " + kind.get() + ".",
                    UNREACHED,
                    "Copy the words out of it into a plain text file of this name, saved as UTF-8.");
            return Optional.empty();
        }
        Optional<String> wide = wide(bytes);
        if (wide.isPresent()) {
            problems.error(
                    new Place(file, 1, 1),
                    "The file is saved as " + wide.get() + ", which Windows calls Unicode, and not as UTF-8.",
                    UNREACHED,
                    AS_UTF8);
            return Optional.empty();
        }
        return decode(file, bytes, problems);
    }

    private static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(from, to, true);
        String text = normalised(to.flip().toString());
        if (!result.isError()) return Optional.of(text);
        int lineStart = text.lastIndexOf('\n') + 1;
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        problems.error(
                new Place(file, line, text.codePointCount(lineStart, text.length()) + 1),
                "The file is not saved as UTF-8: " + letter(bytes[from.position()]) + " here.",
                UNREACHED,
                AS_UTF8);
        return Optional.empty();
    }

    private static String letter(byte first) {
        String old = new String(new byte[] {first}, OLD_WINDOWS);
        boolean isLetter = old.codePointAt(0) != 0xFFFD && old.codePointAt(0) >= 0xA0;
        return isLetter
                ? "what an old Windows encoding (Windows-1252) writes for \"" + old + "\" stands"
                : String.format("a byte that is no letter (%02X) stands", first & 0xFF);
    }

    private static Optional<String> otherKind(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return OTHER_KINDS.entrySet().stream()
                .filter(kind -> start.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    // A text of Latin letters in two bytes each has a nought in every pair, whether or not a mark begins it.
    private static Optional<String> wide(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) return Optional.of("UTF-32");
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) return Optional.of("UTF-16");
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int[] noughts = new int[2];
        for (int i = 0; i < 2 * pairs; i++) if (bytes[i] == 0) noughts[i % 2]++;
        boolean isWide =
                pairs > 1 && (noughts[0] > pairs / 2 && noughts[1] == 0 || noughts[1] > pairs / 2 && noughts[0] == 0);
        return isWide ? Optional.of("UTF-16") : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) if ((bytes[i] & 0xFF) != start[i]) return false;
        return true;
    }

    private static String normalised(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark.replace("\r\n", "\n").replace('\r', '\n');
    }
}
