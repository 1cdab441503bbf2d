package org.legible.checker.rule;

import java.util.Locale;

/** A short name for a text: equal for equal texts, on every machine. */
final class TextHash {

    /** FNV-1a with 64 bits: no defence against malice is needed, only stability. */
    static String of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash ^= text.charAt(i);
            hash *= 0x100000001b3L;
        }
        return String.format(Locale.ROOT, "%016x", hash);
    }
}
