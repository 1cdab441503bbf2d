package org.legible.publisher.disclosure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ages beside initials or a name. */
final class Ages {

    private static final String NUMBER =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ]\\w+)?)";
    private static final String AGE = "(?:\\d{1,2}|" + NUMBER + ")(?![\\d%,.]\\d|\\d|%)";
    private static final String UNIT = "[ -](?:years?|months?|weeks?)";
    private static final String MARKED =
            "(?:Child|Boy|Girl|Baby|Mother|Father|Sibling|Parent|Young [Pp]erson|Adult|Mr|Ms|Mrs|Miss) "
                    + "[A-Z][A-Za-z]{0,15}\\d?\\b";
    private static final String INITIALS = "(?:[A-Z](?:\\. ?[A-Z]){0,2}\\.?|[A-Z]{2,3})(?![\\p{L}\\p{N}'])";
    private static final String NAME = "\\p{Lu}[\\p{Ll}'-]+(?: \\p{Lu}[\\p{Ll}'-]+)?";
    private static final String WHO = "(?<![\\p{L}\\p{N}_'-])(?<who>" + MARKED + "|" + INITIALS + "|" + NAME + ")";
    private static final List<Pattern> FORMS = Stream.of(
                    WHO + ",? ?\\(? ?(?:is |was |who (?:is|was) )?(?:now |then |only |just )?aged? " + AGE,
                    WHO + ",? ?\\(? ?(?:is |was |who (?:is|was) )?(?:an? |now |then |only |just )?" + AGE + UNIT
                            + "(?:[ -]old|[ -]of[ -]age|\\))",
                    WHO + " \\(" + AGE + "(?:" + UNIT + ")?(?: old)?(?:[,;/)]| (?:and|at)\\b)",
                    WHO + ", " + AGE + "(?:,| (?:and|who|from|lives|lived|goes|said|told)\\b)",
                    WHO + " (?:is|was|turned|turns) (?:now |then |only |just )?" + AGE
                            + "(?=[,.;\\n]| (?:when|and|at|in|years|now|then)\\b)",
                    AGE
                            + "[ -](?:years?|months?)[ -]old,? (?:child,? |boy,? |girl,? |baby,? |twins?,? )?(?:called |named )?"
                            + WHO + "(?![\\p{L}\\p{N}])")
            .map(Pattern::compile)
            .toList();
    // What is written in capitals and is nobody: an article, somebody speaking, a list's letter.
    private static final Pattern NOBODY =
            Pattern.compile("A|I|The|In|At|By|On|If|It|He|She|We|All|No|An|Is|As|Of|To|Or");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,3}");

    private final GivenNames names;

    Ages(GivenNames names) {
        this.names = names;
    }

    /** Those that a text holds. */
    List<Leak> in(SeenText text) {
        String words = text.words();
        return FORMS.stream()
                .flatMap(form -> form.matcher(words).results())
                .filter(match -> isSomebody(match, words))
                .map(match -> Leak.masked(Leak.Kind.AGE, match.start(), match.group()))
                .toList();
    }

    private boolean isSomebody(MatchResult match, String words) {
        Pattern who = Pattern.compile(WHO);
        var found = who.matcher(match.group());
        while (found.find()) {
            String name = found.group("who");
            if (NOBODY.matcher(name).matches()) continue;
            if (name.matches(MARKED) || names.hasOneOf(name)) return true;
            // Capitals that stand elsewhere without an age are those of an organisation or a thing.
            if (CAPITALS.matcher(name).matches()) return occurs(name, words) == 1;
            if (name.matches(INITIALS)) return true;
        }
        return false;
    }

    private static long occurs(String name, String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + name + "(?![\\p{L}\\p{N}])")
                .matcher(words)
                .results()
                .count();
    }
}
