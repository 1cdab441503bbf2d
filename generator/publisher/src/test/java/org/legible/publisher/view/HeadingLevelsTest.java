package org.legible.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingLevelsTest {

    @ParameterizedTest(name = "below level {0} comes {1}")
    @CsvSource({"0, 2", "1, 2", "2, 3", "5, 6", "6, 6"})
    void skipNoLevel(int above, int below) {
        assertThat(HeadingLevels.below(above)).isEqualTo(below);
    }

    @Test
    void sayTheSameHoweverTheyAreTyped() {
        assertThat(HeadingLevels.saySame("Children’s services", "children's Services "))
                .isTrue();
        assertThat(HeadingLevels.saySame("Children’s services", "Services")).isFalse();
    }
}
