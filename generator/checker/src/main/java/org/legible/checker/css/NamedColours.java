package org.legible.checker.css;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The colour names of CSS, and the system colours of a browser with nothing set. */
final class NamedColours {

    private static final Map<String, Colour> LIGHT = new HashMap<>();
    private static final Map<String, Colour> DARK = new HashMap<>();

    static {
        for (String line : WordLists.lines(NamedColours.class, "colours.txt")) {
            String[] row = line.split(" ");
            LIGHT.put(row[0], colour(row[1]));
            DARK.put(row[0], colour(row[row.length - 1]));
        }
    }

    private static Colour colour(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return new Colour((rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0, 1);
    }

    static Optional<Colour> find(String name) {
        return Optional.ofNullable(LIGHT.get(name));
    }

    /** The colour in a dark scheme, which differs for system colours only. */
    static Optional<Colour> findDark(String name) {
        return Optional.ofNullable(DARK.get(name));
    }
}
