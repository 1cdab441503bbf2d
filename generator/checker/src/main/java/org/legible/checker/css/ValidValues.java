package org.legible.checker.css;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.legible.checker.css.UnitValue.Type;

/**
 * Whether browsers take a value or drop the declaration (CSS Syntax Level 3, section 9). Of properties whose values are
 * written in too many ways to tell, every value is taken.
 */
final class ValidValues {

    private static final Set<String> READ = Set.of("calc", "min", "max", "clamp");
    private static final Set<String> OTHER_UNITS = WordLists.words("""
            cqw cqh cqi cqb cqmin cqmax cap ic rex rch ric rlh rcap svmin svmax lvmin lvmax dvmin dvmax svi svb lvi
            lvb dvi dvb""");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d+");
    private static final Pattern NAME =
            Pattern.compile("(?:--|-?(?:[a-z_]|[^\\x00-\\x7f]|\\\\.))(?:[\\w-]|[^\\x00-\\x7f]|\\\\.)*");
    private static final Set<String> GENERIC =
            Set.of("serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui");
    private static final Set<String> CASES = Set.of("capitalize", "uppercase", "lowercase");
    private static final Set<String> WIDTHS_OF_LETTERS = Set.of("full-width", "full-size-kana");

    /** CSS Text Level 4, section 3. */
    private static final Set<String> PARTS_OF_WHITE_SPACE = WordLists.words("""
            collapse preserve preserve-breaks preserve-spaces break-spaces wrap nowrap discard-before discard-after
            discard-inner""");

    /** Filter Effects Level 1, section 5. */
    private static final Set<String> FILTERS = WordLists.words("""
            blur( brightness( contrast( drop-shadow( grayscale( hue-rotate( invert( opacity( saturate( sepia( url(""");

    /**
     * Whether a browser takes the value.
     *
     * @param value in small letters, without variables
     */
    static boolean allow(Property property, String value) {
        if (Keywords.wide(value) || value.contains("env(") || value.contains(Uncertain.VALUE)) return true;
        Set<String> words = Keywords.of(property);
        if (words != null && words.contains(value)) return true;
        return switch (property) {
            case COLOR,
                    BACKGROUND_COLOR,
                    TEXT_FILL,
                    BORDER_TOP_COLOR,
                    BORDER_RIGHT_COLOR,
                    BORDER_BOTTOM_COLOR,
                    BORDER_LEFT_COLOR -> Colour.valid(value);
            case OUTLINE_COLOR -> Colour.valid(value) || value.equals("auto");
            case DISPLAY -> DisplayValue.of(value) != null;
            case OPACITY ->
                Length.number(value).isPresent()
                        || UnitValue.of(value, Type.PERCENTAGE).isPresent()
                        || unread(value);
            case FONT_SIZE -> FontSizes.looksLikeOne(value) || value.equals("math") || unread(value);
            case FONT_WEIGHT -> weight(value);
            case FONT_STYLE ->
                value.startsWith("oblique ") && angle(value.substring(8).strip());
            case LINE_HEIGHT ->
                size(value) || !value.startsWith("-") && Length.number(value).isPresent();
            case LETTER_SPACING, WORD_SPACING, TOP, RIGHT, BOTTOM, LEFT, VERTICAL_ALIGN -> length(value);
            case TEXT_INDENT -> indent(value);
            case WIDTH, HEIGHT, MIN_WIDTH, MIN_HEIGHT, MAX_WIDTH, MAX_HEIGHT, PADDING_TOP -> size(value);
            case PADDING -> {
                List<String> parts = ValueLists.splitSpaces(value);
                yield parts.size() <= 4 && parts.stream().allMatch(ValidValues::size);
            }
            case OUTLINE_WIDTH, BORDER_TOP_WIDTH, BORDER_RIGHT_WIDTH, BORDER_BOTTOM_WIDTH, BORDER_LEFT_WIDTH ->
                size(value) && !value.endsWith("%");
            case TEXT_TRANSFORM -> transform(value);
            case TEXT_DECORATION_LINE -> severalOf(words, value) && !value.contains("none") && !value.contains("error");
            case WHITE_SPACE -> severalOf(PARTS_OF_WHITE_SPACE, value);
            case TEXT_SHADOW -> each(value, shadow -> shadow(shadow, 3));
            case BOX_SHADOW -> each(value, shadow -> shadow(shadow, 4));
            case TEXT_OVERFLOW -> value.startsWith("\"") || value.startsWith("'");
            case LIST_STYLE_TYPE -> NAME.matcher(value).matches() || string(value);
            case BACKGROUND_IMAGE -> each(value, ValidValues::image);
            case BACKGROUND_CLIP -> each(value, words::contains);
            case CONTENT ->
                value.indexOf('(') > 0
                        || value.indexOf('"') >= 0
                        || value.indexOf('\'') >= 0
                        || severalOf(words, value) && value.contains("-quote");
            case CLIP_PATH -> value.indexOf('(') > 0 && value.endsWith(")");
            case FILTER, BACKDROP_FILTER ->
                ValueLists.splitSpaces(value).stream()
                        .allMatch(part ->
                                FILTERS.contains(part.substring(0, part.indexOf('(') + 1)) && part.endsWith(")"));
            case TRANSFORM -> value.indexOf('(') > 0 && value.endsWith(")") && !turnsByNoAngle(value);
            case ROTATE ->
                angle(value.replaceFirst("^(x|y|z) | (x|y|z)$", "")) || value.split(" ").length == 4 || unread(value);
            case ORDER, Z_INDEX -> wholeNumber(value);
            case COLUMN_COUNT -> wholeNumber(value) && !value.startsWith("-") && !value.matches("\\+?0+");
            case ANIMATION_NAME ->
                each(value, name -> NAME.matcher(name).matches() && name.indexOf(' ') < 0 || string(name));
            case ANIMATION_DURATION -> each(value, time -> time.equals("auto") || time(time));
            case COLOR_SCHEME ->
                value.matches("(?!only$)(only )?(?!.*\\b(normal|only) .)[a-z_-][\\w -]*")
                        && !value.matches("only .* only");
            case CURSOR -> words.contains(last(ValueLists.splitCommas(value)));
            case FONT_FAMILY -> each(value, ValidValues::family);
            default -> words == null;
        };
    }

    private static boolean each(String value, Predicate<String> allowed) {
        return ValueLists.splitCommas(value).stream().allMatch(allowed);
    }

    private static String last(List<String> parts) {
        return parts.get(parts.size() - 1);
    }

    /** Whether a value is made of words of a property, each once. */
    private static boolean severalOf(Set<String> words, String value) {
        List<String> parts = ValueLists.splitSpaces(value);
        return parts.stream().allMatch(words::contains)
                && parts.stream().distinct().count() == parts.size();
    }

    private static boolean transform(String value) {
        List<String> parts = ValueLists.splitSpaces(value);
        return parts.stream().allMatch(p -> CASES.contains(p) || WIDTHS_OF_LETTERS.contains(p))
                && parts.stream().filter(CASES::contains).count() <= 1
                && parts.stream().distinct().count() == parts.size();
    }

    private static boolean length(String value) {
        return Length.is(value) || unread(value);
    }

    /** A length that is not less than nothing. */
    private static boolean size(String value) {
        return Length.is(value) && !value.startsWith("-") || unread(value);
    }

    private static boolean indent(String value) {
        List<String> parts = ValueLists.splitSpaces(value);
        long lengths = parts.stream().filter(ValidValues::length).count();
        return lengths == 1
                && parts.stream().allMatch(p -> length(p) || p.equals("hanging") || p.equals("each-line"))
                && parts.stream().distinct().count() == parts.size();
    }

    private static boolean shadow(String value, int mostLengths) {
        int lengths = 0;
        int colours = 0;
        int inset = 0;
        for (String part : ValueLists.splitSpaces(value)) {
            // A colour is asked for first, for a function that is not read may be a length too.
            if (Colour.valid(part)) colours++;
            else if (length(part) && !part.endsWith("%")) lengths++;
            else if (part.equals("inset") && mostLengths == 4) inset++;
            else return false;
        }
        return lengths >= 2 && lengths <= mostLengths && colours <= 1 && inset <= 1;
    }

    private static boolean string(String value) {
        return value.startsWith("\"") || value.startsWith("'") || value.startsWith("symbols(");
    }

    private static boolean angle(String value) {
        return UnitValue.of(value, Type.ANGLE).isPresent() || value.startsWith("calc(");
    }

    private static boolean turnsByNoAngle(String value) {
        return value.matches(".*\\brotate[xyz]?\\(\\s*[+-]?0*\\.?0*[1-9][\\d.]*\\s*\\).*");
    }

    /** A family is a string, a function or names; a generic one stands alone. */
    private static boolean family(String value) {
        List<String> words = ValueLists.splitSpaces(value);
        if (words.isEmpty()) return false;
        if (string(words.get(0)) || words.get(0).indexOf('(') > 0 || GENERIC.contains(words.get(0)))
            return words.size() == 1;
        return words.stream().allMatch(word -> NAME.matcher(word).matches());
    }

    private static boolean image(String value) {
        return value.equals("none")
                || value.indexOf('(') > 0 && ValueLists.splitSpaces(value).size() == 1;
    }

    /** A time that is not less than nothing. */
    static boolean time(String value) {
        return UnitValue.of(value, Type.TIME).filter(time -> time.number() >= 0).isPresent()
                || value.startsWith("calc(");
    }

    private static boolean wholeNumber(String value) {
        return WHOLE_NUMBER.matcher(value).matches() || value.indexOf('(') > 0;
    }

    private static boolean weight(String value) {
        return UnitValue.of(value, Type.NUMBER)
                .map(weight -> weight.number() >= 1 && weight.number() <= 1000)
                .orElse(value.startsWith("calc("));
    }

    /** Whether a value is one that this reader does not work out, so that it may be a good one. */
    private static boolean unread(String value) {
        for (Token token : Tokenizer.tokens(value)) {
            boolean function = token.is(Token.Kind.FUNCTION) && !READ.contains(token.text());
            if (function || OTHER_UNITS.contains(token.unit())) return true;
        }
        return value.length() > Length.LONGEST;
    }
}
