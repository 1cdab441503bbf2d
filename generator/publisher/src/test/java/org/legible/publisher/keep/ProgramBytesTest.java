package org.legible.publisher.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramBytesTest {

    @Test
    void theThemeIsAPartOfTheProgramWhereverItStands() {
        assertThat(ProgramBytes.theme())
                .hasValueSatisfying(theme -> assertThat(theme).exists());
    }

    @Test
    void aPartOfALibraryThatIsKnownAddsNothing() {
        assertThat(ProgramBytes.of(List.of(new RecordBytes()))).isEqualTo(ProgramBytes.of(List.of()));
        assertThat(ProgramBytes.of(List.of(this))).isNotEqualTo(ProgramBytes.of(List.of()));
    }
}
