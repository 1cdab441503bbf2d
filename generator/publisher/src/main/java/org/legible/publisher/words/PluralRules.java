package org.legible.publisher.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which form of a phrase a language uses for a count. The rules are CLDR's own file, {@code plurals.json}, read as
 * <a href="https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules">UTS #35, Language Plural Rules</a>
 * says: a condition is relations joined by {@code or} and {@code and}; a relation such as {@code n % 100 = 3..10,13} compares
 * an operand with values. A count is whole, so its operands {@code n} and {@code i} are the count, and those of decimals and
 * of powers ({@code v w f t c e}) are nought.
 *
 * @param conditions the condition of each form that the language has, in the order in which they are tried
 */
record PluralRules(Map<String, String> conditions) {

    /** Every form that any language has. */
    static final Set<String> FORMS = Set.of("zero", "one", "two", "few", "many", "other");

    /** The form that every language has, for what no rule names. */
    static final String OTHER = "other";

    private static final String PREFIX = "pluralRule-count-";
    private static final Pattern RELATION = Pattern.compile("([a-z])(?: % ([0-9]+))? (!?=) ([0-9.,]+)");

    /** A report makes hundreds of recommendations, and no rule for smaller counts is seen first above this. */
    private static final int MOST_COUNTED = 1_000;

    private static final JsonNode CLDR = read();

    /** The rules of a language, a BCP 47 tag; those of the language without its region where the region has none. */
    static PluralRules of(String language) {
        JsonNode found = Languages.widening(language)
                .map(CLDR::get)
                .filter(rules -> rules != null)
                .findFirst()
                .orElseGet(() -> CLDR.get("und"));
        Map<String, String> conditions = new LinkedHashMap<>();
        // What follows the first @ are samples.
        found.properties()
                .forEach(rule -> conditions.put(
                        rule.getKey().substring(PREFIX.length()),
                        rule.getValue().stringValue().replaceFirst("@.*", "").strip()));
        return new PluralRules(conditions);
    }

    /** The form for a count. */
    String form(long count) {
        return conditions.entrySet().stream()
                .filter(rule -> !rule.getKey().equals(OTHER) && holds(rule.getValue(), count))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }

    /** The forms that counts of things in reports ask for. What only millions ask for is not among them. */
    List<String> usual() {
        List<String> forms = new ArrayList<>();
        for (int count = 0; count <= MOST_COUNTED; count++) if (!forms.contains(form(count))) forms.add(form(count));
        return List.copyOf(forms);
    }

    /** A count that asks for this form, with the form's name, such as {@code 3 (few)}. */
    String sample(String form) {
        int count = 0;
        while (!form(count).equals(form)) count++;
        return count + " (" + form + ")";
    }

    private static boolean holds(String condition, long count) {
        for (String all : condition.split(" or "))
            if (List.of(all.split(" and ")).stream().allMatch(relation -> relates(relation, count))) return true;
        return false;
    }

    private static boolean relates(String relation, long count) {
        Matcher parts = RELATION.matcher(relation.strip());
        if (!parts.matches()) throw new IllegalStateException("No relation of plural rules: " + relation);
        long operand = "ni".contains(parts.group(1)) ? count : 0;
        if (parts.group(2) != null) operand %= Long.parseLong(parts.group(2));
        return isAmong(operand, parts.group(4)) == parts.group(3).equals("=");
    }

    private static boolean isAmong(long value, String ranges) {
        for (String range : ranges.split(",")) {
            String[] ends = range.split("\\.\\.");
            if (value >= Long.parseLong(ends[0]) && value <= Long.parseLong(ends[ends.length - 1])) return true;
        }
        return false;
    }

    private static JsonNode read() {
        try (InputStream file = PluralRules.class.getResourceAsStream("plurals.json")) {
            return new JsonMapper().readTree(file).at("/supplemental/plurals-type-cardinal");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
