package org.legible.publisher.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each language counts as CLDR says: its own samples of whole numbers are the test. */
class PluralRulesTest {

    private static final Pattern WHOLE = Pattern.compile("@integer([^@]*)");
    private static final Pattern SAMPLE = Pattern.compile("(?<![0-9c.])([0-9]+)(?:~([0-9]+))?(?=[, ]|$)");

    @Test
    void everySampleOfEveryLanguageHasItsForm() throws IOException {
        int samples = 0;
        for (Map.Entry<String, JsonNode> language : cldr().properties()) {
            PluralRules rules = PluralRules.of(language.getKey());
            for (Map.Entry<String, JsonNode> rule : language.getValue().properties()) {
                String form = rule.getKey().replace("pluralRule-count-", "");
                // Decimals and compact numbers (1c6) are no counts.
                Matcher whole = WHOLE.matcher(rule.getValue().stringValue());
                if (!whole.find()) continue;
                for (Matcher sample = SAMPLE.matcher(whole.group(1)); sample.find(); samples++)
                    for (String end : new String[] {sample.group(1), sample.group(2)})
                        if (end != null)
                            assertThat(rules.form(Long.parseLong(end)))
                                    .as(language.getKey() + " " + end)
                                    .isEqualTo(form);
            }
        }
        assertThat(samples).isGreaterThan(2_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cy      | zero one two few other many
            ar      | zero one two few many other
            pl      | many one few
            fr      | one other
            zh-Hant | other
            en-GB   | other one
            pt-PT   | other one
            xx      | other
            """)
    void aLanguageUsesTheFormsThatItHas(String language, String forms) {
        assertThat(PluralRules.of(language).usual()).containsExactly(forms.split(" "));
    }

    private static JsonNode cldr() throws IOException {
        try (InputStream file = PluralRules.class.getResourceAsStream("plurals.json")) {
            return new JsonMapper().readTree(file).at("/supplemental/plurals-type-cardinal");
        }
    }
}
