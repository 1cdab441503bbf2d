package org.legible.formats.document;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters in the order in which they are drawn, from left to right, those of Arabic in the form that they have beside their
 * neighbours. Unicode has a character for each such form, whose name says which form of which letter it is.
 */
public final class VisualOrder {

    private static final Map<String, Character> FORMS = forms();

    private VisualOrder() {}

    /** A line of words as it is drawn. */
    static String of(String line) {
        Bidi runs = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (runs.isLeftToRight()) return line;
        Integer[] order = new Integer[runs.getRunCount()];
        byte[] levels = new byte[order.length];
        for (int run = 0; run < order.length; run++) {
            order[run] = run;
            levels[run] = (byte) runs.getRunLevel(run);
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        StringBuilder drawn = new StringBuilder(line.length());
        for (int run : order) {
            String words = line.substring(runs.getRunStart(run), runs.getRunLimit(run));
            drawn.append(runs.getRunLevel(run) % 2 == 0 ? words : reversed(shaped(words)));
        }
        return drawn.toString();
    }

    /** A run from right to left, its last letter first. */
    public static String reversed(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder drawn = new StringBuilder(text.length());
        int end = letters.length;
        while (end > 0) {
            // Marks stay after the letter that they stand on.
            int start = end - 1;
            while (start > 0 && isMark(letters[start])) start--;
            for (int i = start; i < end; i++)
                drawn.appendCodePoint(isMark(letters[i]) ? letters[i] : mirrored(letters[i]));
            end = start;
        }
        return drawn.toString();
    }

    /** A run of Arabic with each letter in its form. */
    public static String shaped(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean joinsBefore = joins(before(text, i), "INITIAL") && has(letter, "FINAL");
            boolean joinsAfter = has(letter, "INITIAL") && has(after(text, i), "FINAL");
            String form =
                    joinsBefore && joinsAfter ? "MEDIAL" : joinsBefore ? "FINAL" : joinsAfter ? "INITIAL" : "ISOLATED";
            shaped.append(FORMS.getOrDefault(form + letter, letter));
        }
        return shaped.toString();
    }

    private static boolean joins(char letter, String form) {
        return has(letter, form);
    }

    private static boolean has(char letter, String form) {
        return FORMS.containsKey(form + letter);
    }

    private static char before(String text, int at) {
        int i = at - 1;
        while (i >= 0 && isMark(text.charAt(i))) i--;
        return i < 0 ? ' ' : text.charAt(i);
    }

    private static char after(String text, int at) {
        int i = at + 1;
        while (i < text.length() && isMark(text.charAt(i))) i++;
        return i == text.length() ? ' ' : text.charAt(i);
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static int mirrored(int letter) {
        int at = "()[]{}<>«»".indexOf(letter);
        return at < 0 ? letter : "()[]{}<>«»".charAt(at ^ 1);
    }

    private static Map<String, Character> forms() {
        Map<String, Character> forms = new HashMap<>();
        for (char form = '\uFB50'; form <= '\uFEFC'; form++) {
            String name = Character.getName(form);
            String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            if (name == null || letter.length() != 1 || !name.endsWith(" FORM")) continue;
            String[] words = name.split(" ");
            forms.putIfAbsent(words[words.length - 2] + letter, form);
        }
        return Map.copyOf(forms);
    }
}
