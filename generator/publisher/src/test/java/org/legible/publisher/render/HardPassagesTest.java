package org.legible.publisher.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HardPassagesTest {

    private final HardPassages passages = new HardPassages();

    @Test
    void aPassageEndsBeforeTheNextHeadingThatIsNotBelowItsOwn() {
        assertThat(passages.begin(3, "fire")).isEqualTo("page-after-fire");
        assertThat(passages.endBefore(4)).isEmpty();
        assertThat(passages.endBefore(3)).containsExactly("page-after-fire");
        assertThat(passages.endBefore(2)).isEmpty();
    }

    @Test
    void passagesWithinOneAnotherEndTogether() {
        passages.begin(2, "year");
        passages.begin(3, "fire");
        assertThat(passages.endBefore(2)).containsExactly("page-after-year", "page-after-fire");
    }

    @Test
    void twoNotesBelowOneHeadingHaveOneEnd() {
        passages.begin(2, "year");
        passages.begin(2, "year");
        assertThat(passages.endBefore(2)).containsExactly("page-after-year");
    }

    @Test
    void beforeAllHeadingsAPassageEndsAtTheFirst() {
        assertThat(passages.begin(0, "")).isEqualTo("page-after-beginning");
        assertThat(passages.endBefore(6)).containsExactly("page-after-beginning");
    }

    @Test
    void atTheEndOfTheTextAllEnd() {
        passages.begin(2, "year");
        assertThat(passages.endBefore(0)).containsExactly("page-after-year");
    }
}
