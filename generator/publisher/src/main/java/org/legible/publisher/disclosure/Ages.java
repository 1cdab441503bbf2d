package org.legible.publisher.disclosure;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.disclosure.SeenText.Line;

/** Ages beside initials or a name. */
final class Ages {

    private static final String NUMBER =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ]\\w+)?)";
    private static final String NOW = "(?:now |then |only |just |both |each |nearly |almost )?";
    private static final String AGE = "(?:\\d{1,2}|" + NUMBER + ")(?![\\d%,.]\\d|\\d|%)";
    private static final String UNIT = "[ -](?:years?|months?|weeks?)";
    private static final String MARKED =
            "(?:Child|Boy|Girl|Baby|Mother|Father|Sibling|Parent|Young [Pp]erson|Adult|Mr|Ms|Mrs|Miss) "
                    + "[A-Z][A-Za-z]{0,15}\\d?\\b";
    private static final String INITIALS = "(?:[A-Z](?:\\. ?[A-Z]){0,2}\\.?|[A-Z]{2,3})(?![\\p{L}\\p{N}'])";
    private static final String NAME = "\\p{Lu}[\\p{L}'-]*\\p{Ll}(?: \\p{Lu}[\\p{L}'-]*\\p{Ll})?";
    private static final String WHEN = "(?:when|until|before|since) ";
    private static final String WHO = "(?<![\\p{L}\\p{N}_'-])(?<who>" + MARKED + "|" + INITIALS + "|" + NAME + ")";
    private static final Predicate<Line> HAS_NUMBER = Line.figures(1)
            .or(Line.with(
                    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
                    "een", "twenty"));
    private static final Predicate<Line> HAS_UNIT = HAS_NUMBER.and(Line.with("year", "month", "week"));
    // Capitals are many and ages are few: a line is first asked for what stands behind somebody.
    private static final List<Form> FORMS = List.of(
            new Form(
                    HAS_NUMBER.and(Line.with("age")).and(Line.like("aged? " + AGE)),
                    WHO + ",? ?\\(? ?(?:is |was |who (?:is|was) )?" + NOW + "aged? " + AGE),
            new Form(
                    HAS_UNIT,
                    WHO + ",? ?\\(? ?(?:is |was |who (?:is|was) )?(?:an? |now |then |only |just )?" + AGE + UNIT
                            + "(?:[ -]old|[ -]of[ -]age|\\))"),
            new Form(
                    HAS_NUMBER.and(Line.with(" (")),
                    WHO + " \\(" + AGE + "(?:" + UNIT + ")?(?: old)?(?:[,;/)]| (?:and|at)\\b)"),
            new Form(
                    HAS_NUMBER.and(Line.like(", " + AGE)),
                    WHO + ", " + AGE + "(?:,| (?:and|who|from|lives|lived|goes|said|told)\\b)"),
            new Form(
                    HAS_NUMBER.and(Line.like(" (?:is|was|turned|turns) " + NOW + AGE)),
                    WHO + "(?:,? who)? (?:is|was|turned|turns) " + NOW + AGE
                            + "(?=[,.;\\n]| (?:when|and|at|in|years|now|then)\\b)"),
            new Form(
                    HAS_UNIT,
                    AGE
                            + "[ -](?:years?|months?)[ -]old,? (?:child,? |boy,? |girl,? |baby,? |twins?,? )?(?:called |named )?"
                            + WHO + "(?![\\p{L}\\p{N}])"),
            new Form(
                    HAS_NUMBER.and(Line.like("(?:boy|girl|child|baby|teenager|mother|father) of " + AGE)),
                    "(?:boy|girl|child|baby|teenager|mother|father) of " + AGE + ",? (?:called |named )?" + WHO
                            + "(?![\\p{L}\\p{N}])"),
            new Form(
                    HAS_NUMBER.and(Line.like(WHEN + ".* (?:is|was|turned) " + NOW + AGE)),
                    "\\b(?i:" + WHEN + ")" + NAME + " (?:is|was|turned) " + NOW + AGE
                            + "(?=[,.;\\n]| (?:and|he|she|they|her|his|their)\\b)"));
    private static final Pattern SOMEBODY = Pattern.compile(WHO);
    private static final Pattern MARKED_NAME = Pattern.compile(MARKED);
    private static final Pattern INITIALS_ALONE = Pattern.compile(INITIALS);
    // What is written in capitals and is nobody: an article, somebody speaking, a list's letter.
    private static final Pattern NOBODY =
            Pattern.compile("A|I|The|In|At|By|On|If|It|He|She|We|All|No|An|Is|As|Of|To|Or");
    // "Section E (12)"
    private static final Pattern PART = Pattern.compile(
            "(?i)\\b(?:section|part|annex|appendix|table|figure|group|schedule|class"
                    + "|grade|band|level|room|form|zone|block|set|team|option|column|row|type|stage|step|panel|plan) $");
    private static final int LONGEST_PART = 12;
    // "Nimue, who is nine": so is she, known or not.
    private static final Pattern WHO_IS = Pattern.compile("\\p{Ll},? who (?:is|was) ");
    private static final Pattern SURE = Pattern.compile("(?i:" + WHEN + ")");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,3}");

    private final GivenNames names;

    /** @param mayBeIn false for a line that cannot hold the form */
    private record Form(Predicate<Line> mayBeIn, Pattern pattern) {

        Form(Predicate<Line> mayBeIn, String pattern) {
            this(mayBeIn, Pattern.compile(pattern));
        }
    }

    Ages(GivenNames names) {
        this.names = names;
    }

    /** Those that a text holds. */
    List<Leak> in(SeenText text) {
        String words = text.words();
        return FORMS.stream()
                .flatMap(form -> text.find(form.pattern(), form.mayBeIn()))
                .filter(match -> isSomebody(match, words))
                .map(match -> Leak.masked(Leak.Kind.AGE, match.start(), match.group()))
                .toList();
    }

    private boolean isSomebody(MatchResult match, String words) {
        if (PART.matcher(words.substring(Math.max(0, match.start() - LONGEST_PART), match.start()))
                .find()) return false;
        // "When Nimue was nine": any name is somebody's, and one that is known was found before.
        if (SURE.matcher(match.group()).lookingAt()) return !names.hasOneOf(match.group());
        Matcher found = SOMEBODY.matcher(match.group());
        while (found.find()) {
            String name = found.group("who");
            if (NOBODY.matcher(name).matches()) continue;
            if (MARKED_NAME.matcher(name).matches() || names.hasOneOf(name)) return true;
            // Capitals that stand elsewhere without an age are those of an organisation or a thing.
            if (CAPITALS.matcher(name).matches()) return occurs(name, words) == 1;
            if (INITIALS_ALONE.matcher(name).matches()) return true;
        }
        return WHO_IS.matcher(match.group()).find();
    }

    private static long occurs(String name, String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + name + "(?![\\p{L}\\p{N}])")
                .matcher(words)
                .results()
                .count();
    }
}
