package org.legible.publisher.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {

    @ParameterizedTest(name = "paragraph {0}")
    @CsvSource({"27, paragraph-27", "2.14, paragraph-2.14", "annex-b/1, annex-b-paragraph-1"})
    void aParagraphIsCitedByItsNumberAndSequence(String reference, String id) {
        assertThat(Anchors.paragraph(ParagraphRef.parse(reference))).isEqualTo(id);
    }

    @Test
    void everythingThatOthersCiteHasAnIdOfItsKind() {
        assertThat(Anchors.recommendation("imm-4")).isEqualTo("recommendation-imm-4");
        assertThat(Anchors.action("4.1")).isEqualTo("action-4.1");
        assertThat(Anchors.judgement("2.1")).isEqualTo("judgement-2.1");
        assertThat(Anchors.note(3)).isEqualTo("note-3");
        assertThat(Anchors.term("Looked-after child")).isEqualTo("term-looked-after-child");
    }
}
