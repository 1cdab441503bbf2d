package org.legible.publisher.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void aDistanceBelowFortyEightIsOneLetter() {
        Numbers numbers = new Numbers();
        for (int number : List.of(0, 1, 2, 50, 99)) numbers.add(number);
        assertThat(numbers).hasToString("000ln0");
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Integer> written = new ArrayList<>();
            Numbers numbers = new Numbers();
            int number = random.nextInt(3);
            for (int i = 0; i < 50; i++) {
                written.add(number);
                numbers.add(number);
                number += 1 + random.nextInt(1 << random.nextInt(24));
            }
            List<Integer> read = new ArrayList<>();
            Numbers.read(numbers.toString(), read::add);
            assertThat(read).isEqualTo(written);
            assertThat(numbers.count()).isEqualTo(written.size());
        }
    }

    @Test
    void theLastAgainIsNotWrittenTwiceAndNothingRunsBack() {
        Numbers numbers = new Numbers();
        numbers.add(4);
        numbers.add(4);
        assertThat(numbers.count()).isEqualTo(1);
        assertThatThrownBy(() -> numbers.add(3)).isInstanceOf(IllegalArgumentException.class);
    }
}
