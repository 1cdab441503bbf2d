package org.legible.authoring.importing.word;

import java.util.Map;
import java.util.Optional;

/** The signs of Word's picture fonts that have a letter of their own. */
final class FontSymbols {

    private static final Map<Integer, String> KNOWN = Map.ofEntries(
            Map.entry(0xF0B7, "•"),
            Map.entry(0xF0A7, "▪"),
            Map.entry(0xF06F, "○"),
            Map.entry(0xF0D8, "➢"),
            Map.entry(0xF0FC, "✓"),
            Map.entry(0xF0FB, "✗"),
            Map.entry(0xF0FE, "☒"),
            Map.entry(0xF0A8, "☐"),
            Map.entry(0xF0E0, "→"),
            Map.entry(0xF0AE, "→"),
            Map.entry(0xF0B0, "°"),
            Map.entry(0xF0B1, "±"),
            Map.entry(0xF0B4, "×"),
            Map.entry(0xF0A3, "≤"),
            Map.entry(0xF0B3, "≥"),
            Map.entry(0xF06D, "µ"));

    private FontSymbols() {}

    /** The letter of a sign, by its number in the font; empty if it has none. */
    static Optional<String> letter(int number) {
        int code = number < 0x100 ? number + 0xF000 : number;
        return Optional.ofNullable(KNOWN.get(code));
    }
}
