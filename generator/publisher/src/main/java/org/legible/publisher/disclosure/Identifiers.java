package org.legible.publisher.disclosure;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legible.publisher.disclosure.SeenText.Line;

/** Numbers, dates and addresses that belong to one person: each kind with the forms in which people write it. */
final class Identifiers {

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String ORDINAL =
            "(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth"
                    + "|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)";
    private static final String DAY = "(?:\\d{1,2} ?(?:st|nd|rd|th)?|(?:the )?" + ORDINAL + ")";
    private static final String YEAR =
            "(?:\\d{4}|'\\d{2}|two thousand(?: and)?(?: \\w+)?|twenty[- ]\\w+|nineteen[- ]\\w+(?:[- ]\\w+)?)";
    private static final String DATE =
            "(?:\\b\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:\\d{4}|\\d{2})\\b|\\b\\d{4}[-/.]\\d{2}[-/.]\\d{2}\\b"
                    + "|\\b\\d{1,2}[- ]" + MONTH + "[- ]\\d{2,4}\\b|\\b" + DAY + "(?: day)?(?: of)? ?" + MONTH
                    + "(?:,? " + YEAR + ")?|\\b"
                    + MONTH + " (?:the )?" + DAY + "(?!\\d)(?:,? " + YEAR + ")?|\\b" + MONTH + ",? (?:of )?" + YEAR
                    + ")";
    /** What announces a date of birth. */
    static final String BIRTH =
            "(?:date of birth|birth ?(?:day|date)|\\bd\\. ?o\\. ?b\\b\\.?|\\bdob\\b|\\bborn\\b|\\bb\\. ?(?=\\d))";

    private static final Predicate<Line> TELLS_BIRTH = Line.with("birth", "born", "dob", "d.o", "d. o", "b.");
    private static final String AREAS =
            "(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]"
                    + "|I[GMPV]|J[E]|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB"
                    + "|W[ACDFNRSV]?|YO|ZE)";
    private static final String INWARD = "[ABD-HJLNP-UW-Z]";
    private static final Predicate<Line> ENDS_POSTCODE =
            Line.figures(2).and(Line.like("\\d ?[abd-hjlnp-uw-z] ?[abd-hjlnp-uw-z](?![\\p{L}\\p{N}])"));
    private static final String ALONE = "(?<![\\p{L}\\p{N}_'/])";

    /**
     * A form.
     *
     * @param mayBeIn false for a line that cannot hold it
     * @param pattern it; its group is what to tell
     */
    private record Form(Leak.Kind kind, Predicate<Line> mayBeIn, Pattern pattern, Predicate<String> isOne) {

        Form(Leak.Kind kind, Predicate<Line> mayBeIn, String pattern) {
            this(kind, mayBeIn, pattern, words -> true);
        }

        Form(Leak.Kind kind, Predicate<Line> mayBeIn, String pattern, Predicate<String> isOne) {
            this(kind, mayBeIn, Pattern.compile(pattern), isOne);
        }

        Stream<Leak> in(SeenText text) {
            return text.find(pattern, mayBeIn)
                    .filter(match -> isOne.test(match.group(1)))
                    .filter(match -> kind == Leak.Kind.EMAIL || !text.isInAddress(match.start(1)))
                    .map(match -> Leak.masked(kind, match.start(1), match.group(1)));
        }
    }

    // The first form that takes a place keeps it: a telephone number may prove itself as an NHS number.
    private static final List<Form> FORMS = List.of(
            new Form(
                    Leak.Kind.EMAIL,
                    Line.with("@", "(at", "( at", "[at", "[ at", "{at", "{ at", "<at", "< at"),
                    "(?i)([\\p{L}\\p{N}.!#$%&+_-]+(?: ?@ ?| ?[\\[({<] ?at ?[\\])}>] ?)[\\p{L}\\p{N}-]+"
                            + "(?:(?:\\.| ?[\\[({<] ?dot ?[\\])}>] ?)[\\p{L}\\p{N}-]+)+)"),
            new Form(
                    Leak.Kind.EMAIL,
                    Line.with(" dot "),
                    "(?i)\\b([\\w.-]+ at [\\w-]+(?: dot [\\w-]+)* dot (?:com|org|net|uk|gov|info))\\b"),
            new Form(Leak.Kind.DATE_OF_BIRTH, TELLS_BIRTH, "(?i)" + BIRTH + "[^\\n|.;]{0,30}?(" + DATE + ")"),
            new Form(Leak.Kind.DATE_OF_BIRTH, TELLS_BIRTH, "(?i)(" + DATE + ")[^\\n|.;]{0,15}?(?:" + BIRTH + ")"),
            new Form(
                    Leak.Kind.DATE_OF_BIRTH,
                    Line.figures(2).and(Line.with("turned ", "turns ")),
                    "(?i)\\bturn(?:ed|s) (?:\\d{1,2}|\\w+teen|ten|eleven|twelve|twenty(?:[- ]\\w+)?|one|two|three|four|five|six|seven|eight|nine) (?:years old )?on ("
                            + DATE + ")"),
            // What is called so is one, even where a figure is wrong.
            new Form(
                    Leak.Kind.NHS_NUMBER,
                    Line.figures(10).and(Line.with("nhs n", "nhs #")),
                    "(?i)\\bNHS (?:number|no\\b\\.?|#)[:# ]{0,3}(?:(?:is|was) )?(\\d(?:[ -]?\\d){9})(?!\\d)"),
            new Form(
                    Leak.Kind.NHS_NUMBER,
                    Line.figures(10).and(Line.with("nhs ")),
                    "(?i)NHS (?:number|no\\.?|#)?[^\\n|.;\\d]{0,20}(\\d(?:[ -]?\\d){9})(?!\\d)",
                    NhsNumber::isOne),
            new Form(
                    Leak.Kind.TELEPHONE,
                    Line.figures(10),
                    "(?<![\\p{L}\\p{N}./_=@-])((?:(?:\\+|\\b00) ?44[ .-]?(?:\\(0\\))?[ .-]?|\\(?0)(?: ?7|[1235789])(?:\\)?[ ./-]{0,2}\\(?\\d){8,9})(?![\\p{N}])"),
            new Form(
                    Leak.Kind.TELEPHONE,
                    Line.figures(7),
                    ALONE + "(0(?:800|808|845|500)[ -]?\\d{3,4}(?:[ -]?\\d{2,3})?)(?![\\p{N}])"),
            new Form(
                    Leak.Kind.TELEPHONE,
                    Line.figures(7).and(Line.with("+")),
                    ALONE + "(\\+[1-9]\\d{0,2}(?:[ .()-]{0,2}\\d){6,12})(?![\\p{N}])"),
            new Form(
                    Leak.Kind.TELEPHONE,
                    Line.figures(5).and(Line.with("tel", "phone", "mob", "call", "ring", "text", "fax", "whatsapp")),
                    "(?i)\\b(?:tel|telephone|phone|mobile|mob|call|ring|text|fax|whatsapp)\\b(?:[ .:]|\\b(?:number|no|on|me|us|him|her|them|is|at)\\b){0,8}"
                            + "(\\(?\\d(?:[ .()-]{0,2}\\d){4,11})(?![\\p{N}]|[ ]?%|,\\d)",
                    words -> !words.matches("(?:19|20)\\d\\d[ .()-].*|\\d{1,2}[.-]\\d{1,2}[.-]\\d+")),
            new Form(
                    Leak.Kind.NHS_NUMBER,
                    Line.figures(10),
                    "(?<![\\p{L}\\p{N}.,/+=£-])(\\d{10}|\\d{3}[ .-]\\d{3}[ .-]\\d{4}|\\d(?: \\d){9}|\\d{3} \\d{3} \\d{2} \\d{2}|\\d{3}[ -]\\d{7}|\\d{6}[ -]\\d{4})(?![\\p{L}\\p{N}]|[.,/-]\\d)",
                    NhsNumber::isOne),
            new Form(
                    Leak.Kind.CASE_NUMBER,
                    Line.figures(1).and(Line.with(" number", " no", " ref", " id", "(ref", "(no")),
                    "(?i)\\b(?:case|client|patient|pupil|person|hospital|crime|record|file|mosaic|liquidlogic|ics|carefirst|social care|court|unit)"
                            + "(?:,? | ?\\()(?:file )?(?:number|no|ref(?:erence)?(?: number| no)?|id)\\b[.:# ]{0,3}(?:(?:is|was) )?[.:# ]{0,2}"
                            + "((?=[\\p{L}/._-]{0,12}\\d)(?!(?:19|20)\\d\\d\\b(?![/-]))[\\p{L}\\p{N}](?:[\\p{L}\\p{N}/._-]{2,24}| (?=\\d))+(?<![.-]))"),
            new Form(
                    Leak.Kind.CASE_NUMBER,
                    Line.with("our ref"),
                    "(?i)\\b(?:our|your) ref(?:erence)?\\b[.:# ]{1,3}((?=[^ \\n]{0,12}\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}/._-]{3,24}(?<![.-]))"),
            new Form(Leak.Kind.CASE_NUMBER, Line.figures(7), ALONE + "([A-Z]{2}\\d{2}[A-Z]\\d{5})(?![\\p{L}\\p{N}])"),
            new Form(
                    Leak.Kind.CASE_NUMBER,
                    Line.figures(6),
                    ALONE
                            + "((?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D])(?![\\p{L}\\p{N}])"),
            new Form(
                    Leak.Kind.CASE_NUMBER,
                    Line.with("upn", "unique pupil number"),
                    "(?i)\\b(?:UPN|unique pupil number)\\b[.:# ]{0,3}(?:(?:is|was) )?([A-Z]\\d{11}[\\dA-Z])\\b"),
            new Form(
                    Leak.Kind.POSTCODE,
                    ENDS_POSTCODE,
                    ALONE + "(" + AREAS + " ?\\d(?: ?[\\dA-HJKMNP-Z])?[ -]?\\d ?" + INWARD + " ?" + INWARD
                            + ")(?![\\p{L}\\p{N}])"),
            new Form(
                    Leak.Kind.POSTCODE,
                    ENDS_POSTCODE,
                    ALONE + "((?i:" + AREAS + ")\\d[\\da-hjkmnp-z]? ?\\d(?i:" + INWARD + INWARD
                            + "))(?![\\p{L}\\p{N}])",
                    words -> !words.matches(".*(?:st|nd|rd|th)")));

    private Identifiers() {}

    /** Those that a text holds, of each place the first form that takes it. */
    static List<Leak> in(SeenText text) {
        boolean[] taken = new boolean[text.words().length() + 1];
        return FORMS.stream()
                .flatMap(form -> form.in(text))
                .filter(leak -> !taken[leak.start()] && take(taken, leak))
                .toList();
    }

    /** The forms of dates, as they stand in a cell under the heading "Date of birth". */
    static boolean isDate(String words) {
        return words.matches("(?i)" + DATE);
    }

    private static boolean take(boolean[] taken, Leak leak) {
        for (int i = leak.start();
                i < Math.min(taken.length, leak.start() + leak.value().length());
                i++) taken[i] = true;
        return true;
    }
}
