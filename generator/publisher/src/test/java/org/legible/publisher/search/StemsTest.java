package org.legible.publisher.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of one word have one stem; where the library has none for a language, each form is its own. */
class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "en-GB, inspect inspected inspecting inspection inspections",
        "en-GB, policy policies",
        "en, exploit exploited exploitation",
        "fr, enquête enquêtes",
        "de, Kind Kinder",
        "nb-NO, barn barnet",
        "ga, bád mbád",
    })
    void formsHaveOneStem(String language, String forms) {
        Stems stems = new Stems(language);
        assertThat(Arrays.stream(forms.toLowerCase().split(" ")).map(stems::of).distinct())
                .as(forms)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"cy, plentyn plant", "en, universe unity", "xx, walk walked"})
    void othersHaveTheirOwn(String language, String words) {
        Stems stems = new Stems(language);
        assertThat(Arrays.stream(words.split(" ")).map(stems::of).distinct()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, the, true",
        "en-GB, well, false",
        "en-GB, missing, false",
        "fr, les, true",
        "cy, the, false",
        "ga, agus, true"
    })
    void knowsLittleWords(String language, String word, boolean isLittle) {
        assertThat(new Stems(language).isLittle(word)).isEqualTo(isLittle);
    }
}
