package org.legible.authoring.importing.shape;

import java.text.Normalizer;
import java.util.Locale;

/** Makes short names of words, for keys and addresses. */
public final class Names {

    private static final int LONGEST = 50;

    private Names() {}

    /** Small letters, figures and single hyphens, beginning with a letter; the other name if nothing is left. */
    public static String key(String words, String otherwise) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        if (plain.length() > LONGEST) plain = plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return plain.isEmpty() ? otherwise : plain;
    }
}
