package org.legible.publisher.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/** Reads the names of languages in the marks of an author: {@code cy}, {@code fr-CA}, {@code zh-Hant}. */
final class LanguageNames {

    private static final Pattern TAG = Pattern.compile("\"?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4})\"?");
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    private static final int SHORT = 2;

    private LanguageNames() {}

    /** The language that a mark names; empty if there is none of that name, and then a problem says so. */
    static Optional<String> named(String written, Place place, Problems problems) {
        var tag = TAG.matcher(written.strip());
        if (tag.matches()) {
            String first = tag.group(1).split("-")[0].toLowerCase(Locale.ROOT);
            if (first.length() > SHORT || KNOWN.contains(first)) return Optional.of(tag.group(1));
        }
        problems.error(
                place,
                "\"" + written + "\" is the short name of no language.",
                "A screen reader would read the words as if they were in another language.",
                codeOf(written)
                        .map(code -> "Write {lang=" + code + "}.")
                        .orElse(
                                "Write its short name, such as {lang=cy} for Welsh, {lang=fr} for French or {lang=ar} for Arabic."));
        return Optional.empty();
    }

    // "Welsh" and "Cymraeg" name their language to people.
    private static Optional<String> codeOf(String written) {
        String name = written.strip().replace("\"", "");
        return KNOWN.stream()
                .sorted()
                .filter(code -> isNameOf(Locale.forLanguageTag(code), name))
                .findFirst();
    }

    private static boolean isNameOf(Locale language, String name) {
        return language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                || language.getDisplayLanguage(language).equalsIgnoreCase(name);
    }
}
