package org.legible.publisher.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListWordsTest {

    private final ListWords list = new ListWords(EnglishWords.get());

    @Test
    void readsAsAReaderSaysIt() {
        assertThat(list.of(List.of())).isEmpty();
        assertThat(list.of(List.of("a"))).isEqualTo("a");
        assertThat(list.of(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(list.of(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(list.anyOf(List.of("16", "20", "24"))).isEqualTo("16, 20 or 24");
    }
}
