package org.legible.publisher.view.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StairsViewTest {

    @Test
    void somebodyStandsOnTheStepThatWasReached() {
        StairsView best = StairsView.of(List.of(true, false, false, false));
        StairsView lowest = StairsView.of(List.of(false, false, false, true));

        assertThat(best.reached()).hasSize(4);
        assertThat(lowest.reached()).hasSize(1);
        assertThat(lowest.personX()).isEqualTo(6);
        assertThat(best.personX()).isEqualTo(6 + 3 * 21);
        assertThat(best.personY()).isLessThan(lowest.personY());
        assertThat(best.width()).isEqualTo(lowest.width());
    }

    @Test
    void aScaleOfOneGradeIsOneStep() {
        assertThat(StairsView.of(List.of(true)).reached()).hasSize(1);
    }
}
