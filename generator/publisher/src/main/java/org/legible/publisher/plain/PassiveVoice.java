package org.legible.publisher.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is said in the passive: a form of "be" and a participle, in "was soon found" or "has not been checked". A participle
 * may also be an adjective ("she was worried", "a planned visit"); what may be one is left alone, for to be told of a passive
 * that is none is worse than not to be told of one.
 */
final class PassiveVoice {

    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?<be>(?:am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|they're|we're|you're))"
                    + "(?<between>(?: (?:not|also|always|never|often|still|now|then|soon|already|just|only|once|all|both|usually|"
                    + "sometimes|later|first|\\p{L}{2,}ly))*) (?<participle>\\p{L}+)(?<after>(?: |$|[^\\p{L}\\p{N} ]+ ?)\\p{L}*)");

    private static final Set<String> IRREGULAR = Set.of(
            "beaten",
            "bitten",
            "bought",
            "brought",
            "built",
            "caught",
            "chosen",
            "cut",
            "done",
            "drawn",
            "driven",
            "eaten",
            "fed",
            "forgiven",
            "forgotten",
            "fought",
            "found",
            "given",
            "heard",
            "held",
            "hidden",
            "kept",
            "laid",
            "led",
            "made",
            "met",
            "overseen",
            "overturned",
            "paid",
            "put",
            "rewritten",
            "run",
            "said",
            "seen",
            "sent",
            "shown",
            "sold",
            "spent",
            "spoken",
            "stolen",
            "struck",
            "sworn",
            "taken",
            "taught",
            "thrown",
            "told",
            "torn",
            "understood",
            "undertaken",
            "upheld",
            "withdrawn",
            "withheld",
            "written");

    // Adjectives, and verbs that say how somebody feels or that a word means something.
    private static final Set<String> ADJECTIVES =
            Set.of(("abandoned accustomed addicted advanced aged agreed alarmed allowed amazed annoyed armed ashamed"
                            + " associated attached aware balanced based bereaved biased bleed blessed bored bothered breed broken"
                            + " called chuffed closed committed complicated concerned conflicted confused connected continued"
                            + " convinced covered crowded cursed damned dated dedicated delighted depressed detailed determined"
                            + " devastated devoted disabled disappointed discouraged disgusted distressed divided divorced drained"
                            + " drenched dressed educated embarrassed employed engaged entitled equipped exceed excited exhausted"
                            + " experienced exposed faced fascinated feed filled finished focused focussed frightened frustrated"
                            + " gifted gutted headed heartened hooked horrified humiliated hundred impressed inclined included"
                            + " indeed injured inspired insured integrated intended interested intimidated intrigued involved"
                            + " irritated isolated known licensed limited linked located locked loved married mistaken mixed"
                            + " mortified motivated naked named need opposed outdated overjoyed overwhelmed packed petrified pleased"
                            + " pregnant prepared proceed proposed puzzled qualified reassured refreshed registered related relaxed"
                            + " relieved resigned retired rushed sacred satisfied scared seed separated settled shocked situated"
                            + " skilled soaked speed stained stressed succeed suited supposed surprised surrounded swamped talented"
                            + " terrified thrilled tired touched trained trapped traumatised troubled unchanged unconcerned"
                            + " undecided unemployed unexpected unlimited unqualified unrelated unsettled untrained unused unwanted"
                            + " upset used varied wicked worried wounded wretched")
                    .split(" "));

    // "It is made up of three parts": nobody makes it.
    private static final Set<String> OF_THINGS = Set.of("made up", "sold out");

    // How something stands, unless somebody did it: "the club was closed", but "was closed by the council".
    private static final Set<String> STATES =
            Set.of("abandoned", "broken", "closed", "divided", "finished", "locked", "separated", "trained");

    // Behind an adjective a noun may stand; behind a participle stand these, or the end.
    private static final Set<String> MAY_FOLLOW = Set.of(
            ("to by in on at for with from as and or but that when where if because so than about of into onto over out up down"
                            + " off away back after before during until till since while again more less too well together"
                            + " against between through under within without near here there then now today soon early"
                            + " late later once twice enough who what why how which whether the a an this these those their"
                            + " his her its our your my them him us me you they he she it we any some no every each all"
                            + " not only also by-and-by properly quickly carefully clearly regularly")
                    .split(" "));

    private PassiveVoice() {}

    /** The passives in a sentence. */
    static List<Wording> in(String sentence) {
        String folded = sentence.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s", " ");
        List<Wording> found = new ArrayList<>();
        Matcher passive = PASSIVE.matcher(folded);
        for (int from = 0; passive.find(from); from = passive.end("be")) {
            if (!isPassive(passive)) continue;
            int end = passive.end("participle");
            found.add(new Wording(Wording.Kind.PASSIVE, passive.start(), sentence.substring(passive.start(), end), ""));
        }
        return List.copyOf(found);
    }

    private static boolean isPassive(Matcher found) {
        if (isDone(found)) return true;
        String phrase = found.group("participle") + found.group("after");
        return isParticiple(found.group("participle"))
                && mayFollow(found.group("after"))
                && !OF_THINGS.contains(phrase);
    }

    private static boolean isDone(Matcher found) {
        boolean isBy = found.group("after").equals(" by");
        return STATES.contains(found.group("participle"))
                && (isBy || found.group("be").matches("being|been"));
    }

    private static boolean isParticiple(String word) {
        if (IRREGULAR.contains(word)) return true;
        return word.length() > 4 && word.endsWith("ed") && !ADJECTIVES.contains(word);
    }

    private static boolean mayFollow(String after) {
        String word = after.strip();
        return !after.startsWith(" ") || word.isEmpty() || MAY_FOLLOW.contains(word) || word.endsWith("ly");
    }
}
