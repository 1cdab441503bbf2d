package org.legible.publisher.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictMarksTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "two versions, a/<<<<<<< HEAD/b/=======/c/>>>>>>> main/d, TEXT BEGINNING TEXT MARK OTHER_VERSION MARK TEXT",
        "three versions, <<<<<<< a/b/||||||| c/d/=======/e/>>>>>>> f, BEGINNING TEXT MARK OTHER_VERSION MARK OTHER_VERSION MARK",
        "a line of equals signs, a/=======/b, TEXT TEXT TEXT",
        "a line of equals signs above, =======/<<<<<<< a/b, TEXT BEGINNING TEXT",
        "an end alone, a/>>>>>>> main/b, TEXT BEGINNING TEXT",
        "eight signs, a/<<<<<<<< b/c, TEXT TEXT TEXT"
    })
    void everyLineOfAConflictIsKnown(String label, String lines, String parts) {
        ConflictMarks marks = new ConflictMarks();

        assertThat(Stream.of(lines.split("/"))
                        .map(line -> marks.next(line).name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }
}
