package org.legible.publisher.words;

import java.util.Locale;

/** The names of closed choices as keys: in the words file ({@code inProgress}) and in addresses ({@code in-progress}). */
public final class EnumWords {
    private EnumWords() {}

    /** The choice as a key of the words file. */
    public static String wordKey(Enum<?> choice) {
        return wordKey(addressKey(choice));
    }

    /** A key of a content file, such as {@code re-inspection}, as a key of the words file. */
    public static String wordKey(String addressKey) {
        StringBuilder key = new StringBuilder();
        for (String word : addressKey.split("-")) key.append(key.isEmpty() ? word : capitalised(word));
        return key.toString();
    }

    /** The choice as the content files and addresses write it. */
    public static String addressKey(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice as the end of a key, such as {@code InProgress} in {@code statusInProgress}. */
    public static String keyEnd(Enum<?> choice) {
        return capitalised(wordKey(choice));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
