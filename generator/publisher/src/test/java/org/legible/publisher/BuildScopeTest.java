package org.legible.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildScopeTest {

    @Test
    void aShardIsReadAsItIsWritten() {
        assertThat(BuildScope.Shard.parse(" 3/8 ")).contains(new BuildScope.Shard(3, 8));
        assertThat(new BuildScope.Shard(3, 8)).hasToString("shard 3 of 8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "0/8", "9/8", "3/0", "-1/8", "3/8/1", "a/b", "99999/99999", "1.5/2"})
    void whatIsNoneIsNotRead(String written) {
        assertThat(BuildScope.Shard.parse(written)).isEmpty();
    }

    @Test
    void everyThingBelongsToOneShard() {
        for (int place = 0; place < 20; place++) {
            int at = place;
            assertThat(IntStream.rangeClosed(1, 3)
                            .filter(number -> new BuildScope.Shard(number, 3).has(at))
                            .count())
                    .isEqualTo(1);
        }
    }
}
