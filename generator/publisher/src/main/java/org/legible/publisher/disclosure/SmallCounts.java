package org.legible.publisher.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small numbers of people in sentences: "three care leavers". */
final class SmallCounts {

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    /** People, as reports count them. */
    static final String PEOPLE =
            "(?:child|children|young (?:person|people)|young adults?|teenagers?|adolescents?|boys?|girls?|bab(?:y|ies)|infants?"
                    + "|toddlers?|siblings?|brothers?|sisters?|twins|pupils?|students?|learners?|care[- ]leavers?|mothers?|fathers?|parents?|carers?"
                    + "|famil(?:y|ies)|households?|patients?|residents?|victims?|survivors?|asylum[- ]seekers?|refugees?|apprentices|women|woman|men|man"
                    + "|people|persons?|individuals?|adults?|prisoners?|detainees?|service users?)";

    private static final String KINDS =
            "(?:(?:other|more|further|new|additional|local|looked[- ]after|young|younger|older|disabled|deaf|blind|autistic"
                    + "|pregnant|homeless|unaccompanied|asylum[- ]seeking|adopted|fostered|missing|trafficked|vulnerable|black|white|asian"
                    + "|traveller|roma|muslim|jewish|male|female|single|teenage|unborn|primary|secondary|privately|school[- ]age[d]?|different) ){0,3}";
    private static final String BEFORE =
            "(?i)(?:^|.*[\\s(])(?:out of|(?:one|two|three|\\d+) in|of every|of|every|each|or|to|than|at least|up to|least|over|under|any|between|about every|takes?|per|aged?|the age of|grade|level|stage|phase|year|key stage|group|area|section|part|table|figure|chapter|paragraph|no|number) ";
    private static final String NOT_BEHIND =
            "(?!['’]|s['’]|-| (?:homes?|centres?|teams?|services?|plans?|panels?|boards?|hospitals?|officers?|workers?|support|practitioners?"
                    + "|clubs?|groups?|hubs?|schools?|conferences?|protection|councils?|members?|visits?|representatives?|managers?|charit(?:y|ies)|forums?|helplines?|to (?:talk|speak|ask|contact|turn)|in (?:the|each|every) (?:team|office)|told|said|says|described|explained|commented|felt|wrote|asked|in every|in (?:two|three|four|five|ten|\\d)|out of)\\b)";

    private static final String OF_THE = " of (?:the|these|those) ";
    // What befalls one person: so many of them are as many people.
    private static final String EVENTS = " (?:(?:unexpected|further|child|infant) )?"
            + "(?:deaths?|suicides?|stillbirths?|overdoses?|pregnanc(?:y|ies)|rapes?|stabbings?)\\b(?! (?:is|are) (?:one )?too many)";

    // "Four parent groups": what is counted stands behind.
    private static final Pattern OF_A_KIND = Pattern.compile(
            "(?i)(?!one\\b|1\\b|.* of ).*\\b(?:child|person|adult|teenager|adolescent|boy|girl|baby|infant|toddler|sibling|brother"
                    + "|sister|pupil|student|learner|leaver|mother|father|parent|carer|family|household|patient|resident|victim"
                    + "|survivor|seeker|refugee|woman|man|individual|prisoner|detainee|user)");

    private final Pattern form;

    /** @param below the least number that is not small */
    SmallCounts(int below) {
        String numbers = IntStream.range(1, below)
                .mapToObj(n -> n <= WORDS.size() ? n + "|" + WORDS.get(n - 1) : "" + n)
                .collect(Collectors.joining("|"));
        form = Pattern.compile(
                "(?i)(?<![\\p{L}\\p{N}.,/:£$-])(?:" + numbers + ")(?:(?: | were | was | are | is an? | was an? )"
                        + KINDS + PEOPLE + "\\b|" + OF_THE + KINDS + PEOPLE + "\\b|" + EVENTS + ")" + NOT_BEHIND);
    }

    /** Those that a text holds. */
    List<Leak> in(SeenText text) {
        String words = text.words();
        return form.matcher(words)
                .results()
                .filter(match -> !OF_A_KIND.matcher(match.group()).matches())
                .filter(match -> !words.substring(Math.max(0, match.start() - 20), match.start())
                        .matches("(?s)" + BEFORE))
                .map(match -> leak(match))
                .toList();
    }

    /**
     * What a count is compared by: its number and its people, however they are written.
     *
     * @param count such as "Three young people" or "1 child"
     */
    static String plain(String count) {
        String[] words = count.strip().toLowerCase(Locale.ROOT).split(" ");
        int number = WORDS.indexOf(words[0]);
        return (number < 0 ? words[0] : "" + (number + 1)) + " "
                + words[words.length - 1].replaceFirst("(?:ren|s)$", "");
    }

    private static Leak leak(MatchResult match) {
        return Leak.open(Leak.Kind.SMALL_COUNT, match.start(), match.group());
    }
}
