package org.legible.publisher.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tag tells of a language. */
class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "ar, rtl",
        "ar-EG, rtl",
        "he, rtl",
        "ur, rtl",
        "fa-IR, rtl",
        "ckb, rtl",
        "pa-Arab, rtl",
        "yi, rtl",
        "en-GB, ltr",
        "cy, ltr",
        "zh-Hans, ltr",
        "ar-Latn, ltr",
        "ku, ltr"
    })
    void theDirectionFollowsFromTheLanguageAndItsScript(String language, String direction) {
        assertThat(Languages.direction(language)).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl    | mama, łata, lata, zebra, żaba, ćma, cel         | cel, ćma, lata, łata, mama, zebra, żaba
            en-GB | Careers, care order, care-plan, LADO, care       | care, care order, care-plan, Careers, LADO
            cy    | llais, chwaer, lwc, cyngor, Llan, dŵr, rhan, ddoe, rota | cyngor, chwaer, dŵr, ddoe, lwc, llais, Llan, rota, rhan
            ar    | تعليم, أسرة, مدرسة, بيت                       | أسرة, بيت, تعليم, مدرسة
            fr    | zéro, été, eau, école                             | eau, école, été, zéro
            """)
    void textsAreInTheOrderOfTheLanguage(String language, String texts, String sorted) {
        assertThat(Stream.of(texts.split(", "))
                        .sorted(Languages.order(language))
                        .toList())
                .isEqualTo(List.of(sorted.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr-CA      | fr-CA, fr
            zh-CN      | zh-CN, zh-Hans-CN, zh-Hans, zh
            zh-HK      | zh-HK, zh-Hant-HK, zh-Hant, zh
            zh-Hant-TW | zh-Hant-TW, zh-Hant, zh
            zh         | zh, zh-Hans
            """)
    void wordsAreLookedForInTheTagsThatALanguageFallsUnder(String language, String tags) {
        assertThat(Languages.widening(language)).containsExactly(tags.split(", "));
    }
}
