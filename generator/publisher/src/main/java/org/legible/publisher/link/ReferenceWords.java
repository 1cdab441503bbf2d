package org.legible.publisher.link;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one language refers to paragraphs: patterns made from its words.
 *
 * @param reference "paragraphs 27, 29 and 103"; the group {@code numbers} has the numbers
 * @param elsewhere what follows a number of another document: " of Schedule 2"
 */
public record ReferenceWords(Pattern reference, Pattern elsewhere) {

    /** A number as reports print it. */
    static final String NUMBER = "\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,4})?[a-z]?(?![\\w%])";

    private static final String NUMBER_HERE = "{number}";
    private static final String NOTHING = "(?!)";

    /**
     * The patterns of a language.
     *
     * @param words gives the phrase of each key below {@code reference} in the words file: several forms with {@code |}
     *     between; {@code {number}} is where the numbers stand
     */
    public static ReferenceWords of(UnaryOperator<String> words) {
        String joins = anyOf(words.apply("and") + "|" + words.apply("or") + "|" + words.apply("to")) + "|-|–";
        String numbers = "%1$s(?:\\s*(?:[,،、]\\s*(?:(?:%2$s)\\s*)?|(?:%2$s)\\s*)%1$s)*".formatted(NUMBER, joins);
        String before = forms(words.apply("paragraph"))
                .map(form -> before(form, numbers))
                .collect(Collectors.joining("|"));
        String behind = forms(words.apply("paragraph"))
                .map(ReferenceWords::behind)
                .filter(end -> !end.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String law = "(?:\\p{Lu}[\\w'’]*,?\\s+(?:(?:\\p{Lu}[\\w'’]*,?|%s)\\s+){0,9})?(?:%s)"
                .formatted(anyOf(words.apply("joinsNames")), anyOf(words.apply("laws")));
        String elsewhere = "\\s+(?:%s)\\s*(?:(?:%s)\\s*)?(?:%s|%s)(?!\\p{L})"
                .formatted(anyOf(words.apply("of")), anyOf(words.apply("the")), anyOf(words.apply("parts")), law);
        return new ReferenceWords(
                Pattern.compile("(?:" + before + ")(?<numbers>" + numbers + ")"
                        + (behind.isEmpty() ? "" : "(?:\\s*(?:" + behind + "))?")),
                Pattern.compile(elsewhere));
    }

    /** What stands before the numbers. Where the language writes something behind them, it must stand there too. */
    private static String before(String form, String numbers) {
        int number = form.indexOf(NUMBER_HERE);
        String word = (number < 0 ? form : form.substring(0, number)).strip();
        String behind = behind(form);
        int first = word.codePointAt(0);
        String letter =
                Character.toString(Character.toUpperCase(first)) + Character.toString(Character.toLowerCase(first));
        String rest = word.substring(Character.charCount(first));
        // Scripts without spaces have none around numbers either.
        boolean isSpaced = !Character.isIdeographic(first);
        return (isSpaced ? "(?<![\\p{L}\\p{N}_])" : "")
                + "[" + letter + "]"
                + Pattern.quote(rest)
                + (isSpaced ? "\\s+" : "\\s*")
                + (behind.isEmpty() ? "" : "(?=" + numbers + "\\s*" + Pattern.quote(behind) + ")");
    }

    private static String behind(String form) {
        int number = form.indexOf(NUMBER_HERE);
        return number < 0 ? "" : form.substring(number + NUMBER_HERE.length()).strip();
    }

    private static String anyOf(String phrase) {
        List<String> forms = forms(phrase).map(Pattern::quote).toList();
        return forms.isEmpty() ? NOTHING : String.join("|", forms);
    }

    private static Stream<String> forms(String phrase) {
        return Arrays.stream(phrase.split("\\|")).map(String::strip).filter(form -> !form.isEmpty());
    }
}
