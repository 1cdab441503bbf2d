package org.legible.publisher.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.text.Shown;

/** Each language refers to paragraphs in words of its own. */
class ReferenceWordsTest {

    private static final Set<ParagraphRef> PARAGRAPHS =
            Stream.of("1", "2", "3", "7a", "2.14").map(ParagraphRef::parse).collect(Collectors.toSet());

    private static final Map<String, Map<String, String>> LANGUAGES = Map.of(
            "cy",
            words("paragraff {number} | paragraffau {number}", "a | ac", "neu", "i"),
            "fr",
            words("paragraphe {number} | paragraphes {number} | § {number}", "et", "ou", "à"),
            "ar",
            words("الفقرة {number} | الفقرات {number}", "و", "أو", "إلى"),
            "pl",
            words("ustęp {number} | ustępy {number}", "i | oraz", "lub", "do"),
            "zh",
            words("第{number}段", "和 | 及", "或", "至"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            cy | gweler paragraff 1.              | gweler [paragraff 1](x#paragraph-1).
            cy | Paragraffau 1, 2 a 3             | [Paragraffau 1](x#paragraph-1), [2](x#paragraph-2) a [3](x#paragraph-3)
            cy | paragraff 7a                     | [paragraff 7a](x#paragraph-7a)
            cy | paragraffiad 1                   | paragraffiad 1
            fr | les paragraphes 1 à 3            | les [paragraphes 1](x#paragraph-1) à [3](x#paragraph-3)
            fr | le paragraphe 2.14               | le [paragraphe 2.14](x#paragraph-2.14)
            fr | § 2 et 3                         | [§ 2](x#paragraph-2) et [3](x#paragraph-3)
            fr | le paragraphe 1 de l’annexe 2    | le paragraphe 1 de l’annexe 2
            fr | le paragraphe 1 de la loi        | le paragraphe 1 de la loi
            fr | le paragraphe 1 de la page       | le [paragraphe 1](x#paragraph-1) de la page
            ar | انظر الفقرة 1.                   | انظر [الفقرة 1](x#paragraph-1).
            ar | الفقرات 1 و2                     | [الفقرات 1](x#paragraph-1) و[2](x#paragraph-2)
            ar | الفقرات 1، 2 و 3                 | [الفقرات 1](x#paragraph-1)، [2](x#paragraph-2) و [3](x#paragraph-3)
            ar | الفقرة ٢                         | [الفقرة ٢](x#paragraph-2)
            pl | ustępy 1, 2 oraz 3               | [ustępy 1](x#paragraph-1), [2](x#paragraph-2) oraz [3](x#paragraph-3)
            zh | 见第1段。                         | 见[第1段](x#paragraph-1)。
            zh | 第1、2和3段                       | [第1](x#paragraph-1)、[2](x#paragraph-2)和[3段](x#paragraph-3)
            zh | 第 1 段                           | [第 1 段](x#paragraph-1)
            zh | 第1章                             | 第1章
            """)
    void referencesBecomeLinks(String language, String text, String linked) {
        ReferenceWords words = ReferenceWords.of(Locale.forLanguageTag(language), LANGUAGES.get(language)::get);

        assertThat(Shown.inlines(new References("x", new Citable(PARAGRAPHS, Map.of(), Set.of()), words)
                        .link(text, "", number -> {})))
                .isEqualTo(linked);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | la note 3 ci-dessus   | la [note 3](x#note-3) ci-dessus
            fr | la note 3 et 4        | la [note 3](x#note-3) et 4
            fr | On note 3 progrès     | On note 3 progrès
            fr | On note 3 above       | On note 3 above
            cy | note 3 uchod          | [note 3](x#note-3) uchod
            ar | note 3 أعلاه          | [note 3](x#note-3) أعلاه
            ar | note 3 و4             | [note 3](x#note-3) و4
            ar | note 3؛               | [note 3](x#note-3)؛
            pl | note 3 powyżej        | [note 3](x#note-3) powyżej
            zh | note 3以上。           | [note 3](x#note-3)以上。
            zh | note 3。               | [note 3](x#note-3)。
            zh | note 3%               | note 3%
            """)
    void aNoteIsToldFromAVerbByTheWordsOfTheLanguage(String language, String text, String linked) {
        ReferenceWords words = ReferenceWords.of(Locale.forLanguageTag(language), LANGUAGES.get(language)::get);
        Citable citable = new Citable(Set.of(), Map.of(ReferenceKind.NOTE, Map.of("3", "note-3")), Set.of());

        assertThat(Shown.inlines(new References("x", citable, words).link(text, "", number -> {})))
                .isEqualTo(linked);
    }

    private static Map<String, String> words(String paragraph, String and, String or, String to) {
        Map<String, String> words = new HashMap<>(Map.of("paragraph", paragraph, "and", and, "or", or, "to", to));
        words.putAll(Map.of("of", "de l’ | de", "the", "la", "parts", "annexe", "laws", "loi", "joinsNames", "et"));
        words.putAll(Map.of("recommendation", "recommandation {number}", "table", "Tableau {number}"));
        words.putAll(Map.of("figure", "Figure {number}", "annex", "Annexe {number}", "note", "note {number}"));
        words.putAll(Map.of("own", "ce rapport", "ownUnless", "de", "documents", "rapport"));
        words.putAll(Map.of("documentsBefore", "rapport", "at", "au"));
        words.put("follows", "ci-dessus | uchod | أعلاه | powyżej | 以上");
        return words;
    }
}
