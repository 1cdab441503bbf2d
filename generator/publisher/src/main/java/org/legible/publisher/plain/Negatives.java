package org.legible.publisher.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is denied twice in one breath: "not uncommon", "did not get no help", "never without". */
final class Negatives {

    private static final Pattern NOT_UN = Pattern.compile(
            "(?:\\bnot|\\bnever|n't|\\bnor)"
                    + "(?: (?:very|always|at all|entirely|so|that|too|completely|a|an|altogether|wholly|usually|often))? (?<word>(?:un|in|im|ir|il|dis)\\p{L}+)\\b");
    private static final Set<String> DENIED = Set.of(
            ("unable unacceptable unaffected unaware uncertain unclear uncommon uncommonly undeserved uneasy unexpected"
                            + " unexpectedly unfair unfairly unfamiliar unfounded unfriendly unhappy unhealthy unheard unhelpful"
                            + " unimportant uninteresting unjust unjustified unkind unkindly unknown unlawful unlike unlikely"
                            + " unnecessary unpleasant unprepared unreasonable unreasonably unrelated unsafe unsatisfactory"
                            + " unsuccessful unsuitable unsure untrue unusual unusually unwelcome unwell unwilling unwise"
                            + " inaccurate inadequate inappropriate incapable incompatible incomplete inconsiderable inconsistent"
                            + " incorrect ineffective inefficient infrequent infrequently inconceivable insignificant insufficient"
                            + " impossible impractical improbable improper imperfect irrelevant irresponsible irregular illegal"
                            + " illogical dissatisfied dishonest disagreeable dissimilar disagree disapprove dislike")
                    .split(" "));

    // Between the two stands nothing that begins another clause.
    private static final String BETWEEN =
            "(?: (?!(?:and|or|but|that|who|which|because|if|when|so|than|as|while|until|though|to|say|"
                    + "said|no|not|only|just|one)\\b)\\p{L}+){0,4} ";
    private static final String NOT = "(?:not|never|cannot|\\p{L}+n't)";
    private static final String VERB_NOT =
            "(?:(?:do|does|did|is|are|was|were|has|have|had|can|could|should|would|will) not" + "|cannot|\\p{L}+n't)";
    private static final String NO = "no (?!one\\b|longer\\b|more\\b|matter\\b|doubt\\b|\\d)\\p{L}+";
    private static final String NOBODY = "(?:nobody|no one|nothing|none)";
    private static final String WHOM = "(?: (?:that|who|which))?(?: (?:i|you|we|they|he|she|it))?";
    private static final Pattern TWICE = Pattern.compile("\\b(?:" + NOT + BETWEEN
            + "(?:nobody|nothing|nowhere|never|no one|" + NO + ")|" + NOT + " without"
            // "Nobody left without it", "Nobody did nothing", "without no plan"
            + "|(?:" + NOBODY + "|" + NO + ")" + BETWEEN + "without|" + NOBODY + BETWEEN + "(?:nothing|never)|without "
            + NO
            // "Nothing that you cannot say", "no child who was not safe"
            + "|(?:" + NOBODY + WHOM + "|" + NO + " who) " + VERB_NOT
            // "It is not that nobody came", "They never said nothing", "You cannot come unless you are not ill"
            + "|" + NOT + "(?: \\p{L}+)? (?:that|say|said) (?:nobody|no one|nothing)|" + NOT
            + "(?: \\p{L}+){1,4} unless(?: \\p{L}+){1,2} " + NOT + ")\\b");

    private Negatives() {}

    /** The double negatives in a sentence. */
    static List<Wording> in(String sentence) {
        String folded = sentence.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s", " ");
        List<Wording> found = new ArrayList<>();
        Matcher notUn = NOT_UN.matcher(folded);
        while (notUn.find()) if (DENIED.contains(notUn.group("word"))) found.add(wording(sentence, notUn));
        Matcher twice = TWICE.matcher(folded);
        while (twice.find()) found.add(wording(sentence, twice));
        return List.copyOf(found);
    }

    private static Wording wording(String sentence, Matcher found) {
        return new Wording(
                Wording.Kind.DOUBLE_NEGATIVE, found.start(), sentence.substring(found.start(), found.end()), "");
    }
}
