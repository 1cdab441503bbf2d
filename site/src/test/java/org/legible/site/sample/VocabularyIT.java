package org.legible.site.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Report;
import org.legible.site.OnlyOnTheSample;

/** The vocabularies of the sample content are those that the ledger proposes, and all of them are used. */
@OnlyOnTheSample
class VocabularyIT {

    private static final SampleContent CONTENT = SampleContent.read();

    @Test
    void themes() {
        Map<String, String> expected = new LinkedHashMap<>();
        Matcher row = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([^|]+) \\|").matcher(Ledger.text("facts/README.md"));
        while (row.find()) expected.put(row.group(1), row.group(2));
        assertThat(expected).hasSize(18);
        Map<String, String> actual = new LinkedHashMap<>();
        CONTENT.library()
                .vocabularies()
                .themes()
                .forEach((key, theme) -> actual.put(key, theme.plainTitle().value()));
        assertThat(actual).containsExactlyEntriesOf(expected);
    }

    @Test
    void everyThemeIsUsed() {
        Set<String> used = new TreeSet<>();
        for (String slug : Ledger.SLUGS) {
            Report report = CONTENT.report(slug);
            report.recommendations()
                    .forEach(recommendation -> recommendation.themes().forEach(theme -> used.add(theme.value())));
            report.actions().forEach(action -> action.themes().forEach(theme -> used.add(theme.value())));
        }
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        CONTENT.library().vocabularies().themes().keySet());
    }

    @Test
    void glossary() {
        String readme = Ledger.text("facts/README.md");
        String section = readme.substring(readme.indexOf("## Proposed glossary"));
        List<String> expected = new ArrayList<>();
        Matcher row = Pattern.compile("(?m)^\\| ([^|]+) \\| [^|]+ \\|$").matcher(section);
        while (row.find()) if (!row.group(1).equals("Term")) expected.add(row.group(1));
        assertThat(expected).hasSize(88);
        assertThat(CONTENT.library().vocabularies().glossary())
                .extracting(VocabularyIT::loose)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(VocabularyIT::loose).toList());
    }

    @Test
    void addresseesAndAuthoritiesAreUsed() {
        Set<String> addressees = new TreeSet<>();
        Set<String> authorities = new TreeSet<>();
        for (String slug : Ledger.SLUGS) {
            Report report = CONTENT.report(slug);
            report.authorities().forEach(authority -> authorities.add(authority.value()));
            report.recommendations()
                    .forEach(recommendation -> recommendation.to().forEach(to -> addressees.add(to.value())));
        }
        assertThat(addressees)
                .containsExactlyInAnyOrderElementsOf(
                        CONTENT.library().vocabularies().addressees().keySet());
        assertThat(authorities)
                .containsExactlyInAnyOrderElementsOf(
                        CONTENT.library().vocabularies().authorities().keySet());
    }

    private static String loose(GlossaryTerm term) {
        return loose(term.term().value());
    }

    // The ledger writes "Core group (CG)" where the content keeps the abbreviation under its own key.
    private static String loose(String term) {
        return term.replaceFirst(" \\([^)]*\\)$", "")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
