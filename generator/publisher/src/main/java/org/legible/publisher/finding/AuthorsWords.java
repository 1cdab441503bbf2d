package org.legible.publisher.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.legible.checker.Finding;
import org.legible.checker.Source;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Key;
import org.legible.publisher.report.Text;
import org.legible.publisher.yaml.YamlReader;

/**
 * Says what the checker found to the person who can mend it: to the author in the author's words, with what to type; to whoever
 * keeps the theme in the rule's own. The table {@code authors-words.yaml} places every rule.
 */
public final class AuthorsWords {

    private static final String TABLE = "authors-words.yaml";

    private final String themeFix;
    private final Map<String, Saying> sayings;
    private final Map<String, Cause> causes = new HashMap<>();

    /** What can break a rule on a page of a site. */
    public enum Cause {
        /** What an author writes. */
        CONTENT,
        /** What an author might write, were it not refused when it is read; else a theme. */
        REFUSED,
        /** A theme alone. */
        THEME,
        /** Nothing: pages of a site are not asked. */
        NEVER
    }

    /** The table as it is written. */
    private record Table(
            @Key("What a theme is told first.") Text themeFix,
            @Key("Rules that content can break.") List<Saying> content,

            @Key("Rules that content could break, were it not refused.")
            List<Text> refused,

            @Key("Rules that only a theme can break.") List<Text> theme,
            @Key("Rules that find nothing in a site.") List<Text> never) {}

    private AuthorsWords(Table table) {
        themeFix = table.themeFix().value();
        sayings = table.content().stream()
                .collect(Collectors.toMap(saying -> saying.rule().value(), Function.identity()));
        place(table.content().stream().map(Saying::rule).toList(), Cause.CONTENT);
        place(table.refused(), Cause.REFUSED);
        place(table.theme(), Cause.THEME);
        place(table.never(), Cause.NEVER);
    }

    private void place(List<Text> rules, Cause cause) {
        for (Text rule : rules)
            if (causes.put(rule.value(), cause) != null)
                throw new IllegalStateException(rule + " stands twice in " + TABLE);
    }

    /** The words of this version. */
    public static AuthorsWords read() {
        Problems problems = new Problems();
        return new AuthorsWords(new YamlReader()
                .object(TABLE, text(), Table.class, problems)
                .whole()
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString())));
    }

    /** What can break a rule; empty for a rule that is not one of ours. */
    public Optional<Cause> cause(String rule) {
        return Optional.ofNullable(causes.get(rule));
    }

    /**
     * A finding told to whoever can mend it.
     *
     * @param content where the words stand that it is about; empty if nobody wrote any
     * @param template where the element stands that it is about
     */
    public Finding say(Finding finding, Optional<Place> content, Place template) {
        Optional<Saying> saying = Optional.ofNullable(sayings.get(finding.rule()));
        // Words that stand for a whole file are the program's, such as a heading that it adds.
        Optional<Place> written = content.filter(place -> place.line() > 0 && saying.isPresent());
        return written.map(place -> saying.get().say(finding, place.file()))
                .orElseGet(() -> toTheme(finding))
                .withSource(source(written.orElse(template)));
    }

    private Finding toTheme(Finding finding) {
        return finding.withWords(finding.message(), finding.affects(), finding.why(), themeFix + " " + finding.fix());
    }

    private static Source source(Place place) {
        return new Source(place.file(), place.line());
    }

    private static String text() {
        try (InputStream stream = AuthorsWords.class.getResourceAsStream(TABLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
