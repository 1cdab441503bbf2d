package org.legible.publisher.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.publisher.theme.ThemeFiles;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of the theme in other languages than English are whole: all that can stand on a page or in a file of a report. */
class ThemeLanguagesTest {

    /** The groups of phrases that stand on pages and in feeds of the site alone, which are in the language of the site. */
    private static final Set<String> OF_THE_SITE = Set.of(
            "home",
            "privacy",
            "accessibility",
            "youngPeople",
            "authority",
            "index",
            "register",
            "overTime",
            "madeAgain",
            "search",
            "filter",
            "notFound",
            "glossary");

    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "cy", "fr", "pl", "zh-Hans"})
    void everyPhraseOfAReportIsThereWithAllThatIsFilledIn(String language) {
        Map<String, Map<String, String>> english = phrases("en-GB");
        english.keySet().removeIf(key -> OF_THE_SITE.contains(key.replaceFirst("\\..*", "")));
        Map<String, Map<String, String>> phrases = phrases(language);
        List<String> forms =
                new ArrayList<>(PluralRules.of(language).conditions().keySet());
        forms.sort(null);

        assertThat(phrases.keySet()).isEqualTo(english.keySet());
        english.forEach((key, said) -> {
            Map<String, String> other = phrases.get(key);
            boolean counts = said.containsKey(PluralRules.OTHER);
            if (counts) assertThat(new TreeSet<>(other.keySet())).as(key).containsExactlyElementsOf(forms);
            String form = counts ? PluralRules.OTHER : "";
            assertThat(parameters(other.get(form))).as(key).isEqualTo(parameters(said.get(form)));
            assertThat(other.values()).as(key).noneMatch(String::isBlank);
        });
    }

    private static Set<String> parameters(String phrase) {
        return PARAMETER.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The forms of each phrase by its path; one that does not count has the form without a name. */
    private static Map<String, Map<String, String>> phrases(String language) {
        Map<String, Map<String, String>> phrases = new TreeMap<>();
        String file = new ThemeFiles().text("words/" + language + ".yaml");
        add(new YAMLMapper().readValue(file, new TypeReference<Map<String, Object>>() {}), "", phrases);
        return phrases;
    }

    private static void add(Map<String, Object> group, String path, Map<String, Map<String, String>> phrases) {
        group.forEach((key, value) -> {
            if (!(value instanceof Map<?, ?> below)) phrases.put(path + key, Map.of("", String.valueOf(value)));
            else if (!WordsFile.counts(below)) add(WordsFile.phrases(below), path + key + ".", phrases);
            else {
                Map<String, String> forms = new TreeMap<>();
                below.forEach((form, phrase) -> forms.put(String.valueOf(form), String.valueOf(phrase)));
                phrases.put(path + key, forms);
            }
        });
    }
}
