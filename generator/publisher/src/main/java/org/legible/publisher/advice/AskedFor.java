package org.legible.publisher.advice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads in the words of a recommendation what is asked. English alone has such rules, and they say nothing where they are not
 * sure: a verb is only taken for the deed that is asked at the beginning, or behind a word that asks, such as “should”. So
 * “continue to” is found in “Continue to improve” and not in “Help children who continue to live at home”.
 */
final class AskedFor {

    /** Verbs after which nothing needs to be different. */
    private static final List<String> VERBS = List.of(
            "consider",
            "give (?:further |due |careful )?consideration to",
            "continue (?:to|with)",
            "explore",
            "look (?:in)?to",
            "look at",
            "seek to",
            "work towards?",
            "endeavour to",
            "strive to",
            "try to",
            "aim to",
            "think about",
            "reflect on",
            "be mindful of",
            "bear in mind",
            "keep under review");

    /** Words that leave the deed to whoever reads them, wherever they stand. */
    private static final List<String> PHRASES = List.of(
            "ensure (?:that )?appropriate",
            "ensure (?:that )?(?:due |full |proper )?consideration is given",
            "where(?:ver)? (?:possible|appropriate|practicable|feasible)",
            "if (?:possible|appropriate|practicable|feasible)",
            "(?:as far as|so far as) (?:possible|practicable)",
            "as appropriate");

    private static final String BEGINS =
            "(?:^|\\n\\s*(?:[-+]|\\d+[.)]|\\([a-z]+\\))\\s+|[.!?]\\s+(?=\\p{Lu}))(?:to\\s+)?";
    private static final String ASKS =
            "\\b(?:should|must|shall|ought to|needs? to|(?:is|are) asked to|recommends? that (?:[\\w’'-]+ ){1,8}?)\\s*";
    private static final String IN_WHAT_WAY = "(?:(?:also|now|further|jointly|\\w+ly)\\s+)*";
    private static final Pattern VAGUE_VERB = Pattern.compile(
            "(?:" + BEGINS + "|" + ASKS + ")" + IN_WHAT_WAY + "\\b(" + String.join("|", VERBS) + ")\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VAGUE_PHRASE =
            Pattern.compile("\\b(" + String.join("|", PHRASES) + ")\\b", Pattern.CASE_INSENSITIVE);

    /** What makes a deed of it, as in “consider the plan and agree it”. */
    private static final Pattern DEED_BEHIND = Pattern.compile(
            "^[^.;]*\\b(?:and|then|or) (?:to )?(?:\\w+ly )?"
                    + "(?:agree|approve|adopt|amend|decide|endorse|publish|report|respond|set|take|tell|write|make|build|strengthen)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKING = Pattern.compile(
            "\\b(?:should|must|shall|ought|needs?|required?|asked?|recommends?|recommended|urges?|will|have to|has to|is to|are to)\\b",
            Pattern.CASE_INSENSITIVE);

    // A text that names a thing and asks nothing: "Better links", "Achieving balance".
    private static final Pattern THING = Pattern.compile(
            "(?:more|better|greater|fewer|clearer|stronger|closer|faster"
                    + "|(?!bring|ring|sing|swing|during|following|pending|regarding|concerning)[a-z]+ing)\\s[^,:;\\n]*",
            Pattern.CASE_INSENSITIVE);

    private AskedFor() {}

    /** The first words that leave open what is to be done, as written; empty if there are none. */
    static Optional<String> vague(String markdown) {
        String text = words(markdown);
        Matcher verb = VAGUE_VERB.matcher(text);
        while (verb.find())
            if (!DEED_BEHIND.matcher(text.substring(verb.end())).find()) return Optional.of(verb.group(1));
        Matcher phrase = VAGUE_PHRASE.matcher(text);
        return phrase.find() ? Optional.of(phrase.group(1)) : Optional.empty();
    }

    /** True if the words name a thing, and no deed. */
    static boolean nothing(String markdown) {
        String text = words(markdown).strip();
        return THING.matcher(text).matches() && !ASKING.matcher(text).find();
    }

    private static String words(String markdown) {
        return markdown.replaceAll("[*_`]", "");
    }
}
