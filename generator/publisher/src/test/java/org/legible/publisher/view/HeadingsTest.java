package org.legible.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    @ParameterizedTest(name = "below level {0} comes {1}")
    @CsvSource({"0, 2", "1, 2", "2, 3", "5, 6", "6, 6"})
    void skipNoLevel(int above, int below) {
        assertThat(Headings.below(above)).isEqualTo(below);
    }

    @Test
    void sayTheSameHoweverTheyAreTyped() {
        assertThat(Headings.saySame("Children’s services", "children's Services "))
                .isTrue();
        assertThat(Headings.saySame("Children’s services", "Services")).isFalse();
    }
}
