package org.legible.authoring.importing.shape;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.authoring.importing.shape.Vocabulary.Body;

/** Finds out to whom a recommendation is made. */
final class Addressees {

    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)(?:we recommend that )?(?:the )?(?<who>\\p{L}[^.:;]{2,70}?) (?:should|must|needs? to|ought to)\\b.*");

    private final List<Body> bodies;

    Addressees(List<Body> bodies) {
        this.bodies = bodies;
    }

    /** The key of the body whose name stands in a heading or a lead-in. */
    Optional<String> namedIn(String words) {
        String said = plain(words);
        return bodies.stream()
                .filter(body -> !body.title().isEmpty() && (" " + said + " ").contains(" " + plain(body.title()) + " "))
                .max(java.util.Comparator.comparing(body -> body.title().length()))
                .map(Body::key);
    }

    /** The key of the body that is to act by the words of a recommendation. */
    Optional<String> subjectOf(String words) {
        return subject(words)
                .flatMap(who -> bodies.stream()
                        .filter(body -> plain(body.title()).equals(plain(who)))
                        .findFirst()
                        .map(Body::key));
    }

    /** Whoever is to act by these words, known or not. */
    static Optional<String> subject(String words) {
        Matcher subject = SUBJECT.matcher(words);
        return subject.matches() ? Optional.of(subject.group("who")) : Optional.empty();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceAll("^the ", "");
    }
}
