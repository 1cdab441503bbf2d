package org.legible.publisher.link;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one language refers to things in a report: patterns made from its words.
 *
 * @param language the language
 * @param numbers the numbers alone, for each kind
 * @param reference "paragraphs 27, 29 and 103"; the group that is named as the kind has the numbers
 * @param elsewhere what follows a number of another document: " of Schedule 2", " of the 2019 report"
 * @param elsewhereBefore what stands before one: "Schedule 2, "
 * @param within what names the annex in which a paragraph stands: " of Annex B", with its {@code annex}
 * @param captions what a caption or heading begins with that has a number: "Table 4"
 */
public record ReferenceWords(
        Locale language,
        Map<ReferenceKind, Pattern> numbers,
        Pattern reference,
        Pattern elsewhere,
        Pattern elsewhereBefore,
        Pattern within,
        Pattern captions) {

    private static final String NUMBER_HERE = "{number}";
    private static final String NOTHING = "(?!)";

    /** Where a word begins. In scripts without spaces one begins at any letter. */
    private static final String WORD = "(?:(?<![\\p{L}\\p{N}_])|(?=\\p{IsIdeographic}))";

    private static final List<ReferenceKind> CAPTIONED =
            List.of(ReferenceKind.TABLE, ReferenceKind.FIGURE, ReferenceKind.ANNEX);

    /** A number that a caption names. */
    record Named(ReferenceKind kind, String number) {}

    /**
     * The patterns of a language.
     *
     * @param language the language
     * @param words gives the phrase of each key below {@code reference} in the words file: several forms with {@code |}
     *     between; {@code {number}} is where the numbers stand. A form that begins with a small letter stands for a capital too
     */
    public static ReferenceWords of(Locale language, UnaryOperator<String> words) {
        String joinWords = anyOf(words.apply("and") + "|" + words.apply("or") + "|" + words.apply("to"));
        String joins = joinWords + "|-|–";
        String follows = "(?:%s)(?!\\p{L})|(?:%s)\\s*\\p{Nd}".formatted(anyOf(words.apply("follows")), joinWords);
        Map<ReferenceKind, String> numbers = new EnumMap<>(ReferenceKind.class);
        for (ReferenceKind kind : ReferenceKind.values()) {
            String ends = behindAny(words.apply(kind.word()));
            numbers.put(kind, kind.number(ends.isEmpty() ? follows : follows + "|" + ends));
        }
        String reference = Arrays.stream(ReferenceKind.values())
                .map(kind -> reference(kind, words.apply(kind.word()), numbers.get(kind), joins))
                .collect(Collectors.joining("|"));
        Map<ReferenceKind, Pattern> numbersAlone = new EnumMap<>(ReferenceKind.class);
        numbers.forEach((kind, number) -> numbersAlone.put(kind, Pattern.compile(number)));
        String captions = CAPTIONED.stream()
                .map(kind -> "(?:" + begins(words.apply(kind.word())) + ")(?<" + kind.name()
                        + ">[A-Z]\\b|\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,4}){0,3}[A-Za-z]?\\b)")
                .collect(Collectors.joining("|"));
        String of = "\\s+(?:" + anyOf(words.apply("of")) + ")\\s*";
        String within = of + "(?<annex>(?:" + begins(words.apply("annex")) + ")[A-Z0-9]{1,2})\\b";
        String parts = anyOf(words.apply("parts"));
        String laws = anyOf(words.apply("laws"));
        String documents = words.apply("documents");
        String law = "(?:\\p{Lu}[\\w'’]*,?\\s+(?:(?:\\p{Lu}[\\w'’]*,?|%s)\\s+){0,9})?(?:%s)"
                .formatted(anyOf(words.apply("joinsNames")), laws);
        String ofLaw = "(?:(?:%s)\\s*)?(?:%s|%s)(?!\\p{L})".formatted(anyOf(words.apply("the")), parts, law);
        String own = "(?!(?:%s)(?!\\p{L})(?!\\s+(?:%s)(?!\\p{L})))"
                .formatted(anyOf(words.apply("own")), anyOf(words.apply("ownUnless")));
        String ofDocument = own + "(?:[\\p{L}\\p{N}'’.-]+\\s+){1,5}?(?:" + anyOf(documents) + ")(?!\\p{L})";
        String before = "(?:%s|%s|%s)(?:\\s+[0-9]{1,4}[A-Z]?)?(?:,\\s*|\\s+\\()(?:(?:%s)\\s+)?$"
                .formatted(laws, parts, anyCase(words.apply("documentsBefore")), anyOf(words.apply("at")));
        return new ReferenceWords(
                language,
                Map.copyOf(numbersAlone),
                Pattern.compile(WORD + "(?:" + reference + ")"),
                Pattern.compile(of + "(?:" + ofLaw + "|" + ofDocument + ")"),
                Pattern.compile(before),
                Pattern.compile(within),
                Pattern.compile(captions));
    }

    /** What a caption or heading names, if it begins so. */
    Optional<Named> named(String caption) {
        Matcher begins = captions.matcher(caption);
        if (!begins.lookingAt()) return Optional.empty();
        return CAPTIONED.stream()
                .filter(kind -> begins.group(kind.name()) != null)
                .map(kind -> new Named(kind, begins.group(kind.name())))
                .findFirst();
    }

    private static String reference(ReferenceKind kind, String phrase, String number, String joins) {
        String numbers = "%1$s(?:\\s*(?:[,،、]\\s*(?:(?:%2$s)\\s*)?|(?:%2$s)\\s*)%1$s)*".formatted(number, joins);
        String before = forms(phrase)
                .map(form ->
                        before(form) + (behind(form).isEmpty() ? "" : "(?=" + numbers + "\\s*" + behind(form) + ")"))
                .collect(Collectors.joining("|"));
        String behind = behindAny(phrase);
        return "(?:" + before + ")(?<" + kind.name() + ">" + numbers + ")"
                + (behind.isEmpty() ? "" : "(?:\\s*(?:" + behind + "))?");
    }

    private static String behindAny(String phrase) {
        return forms(phrase)
                .map(ReferenceWords::behind)
                .filter(end -> !end.isEmpty())
                .collect(Collectors.joining("|"));
    }

    private static String begins(String phrase) {
        return WORD + forms(phrase).map(ReferenceWords::before).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** What stands before the numbers. Scripts without spaces have none around numbers either. */
    private static String before(String form) {
        int number = form.indexOf(NUMBER_HERE);
        String word = (number < 0 ? form : form.substring(0, number)).strip();
        int last = word.codePointBefore(word.length());
        return eitherCase(word) + (Character.isLetter(last) && !Character.isIdeographic(last) ? "\\s+" : "\\s*");
    }

    /** What the language writes behind the numbers, which must stand there too. */
    private static String behind(String form) {
        int number = form.indexOf(NUMBER_HERE);
        String behind =
                number < 0 ? "" : form.substring(number + NUMBER_HERE.length()).strip();
        return behind.isEmpty() ? "" : Pattern.quote(behind);
    }

    private static String eitherCase(String word) {
        int first = word.codePointAt(0);
        if (!Character.isLowerCase(first)) return Pattern.quote(word);
        return "[" + Character.toString(first) + Character.toString(Character.toUpperCase(first)) + "]"
                + Pattern.quote(word.substring(Character.charCount(first)));
    }

    private static String anyCase(String phrase) {
        return forms(phrase).map(ReferenceWords::eitherCase).collect(Collectors.joining("|"));
    }

    private static String anyOf(String phrase) {
        List<String> forms = forms(phrase).map(Pattern::quote).toList();
        return forms.isEmpty() ? NOTHING : String.join("|", forms);
    }

    private static Stream<String> forms(String phrase) {
        return Arrays.stream(phrase.split("\\|")).map(String::strip).filter(form -> !form.isEmpty());
    }
}
