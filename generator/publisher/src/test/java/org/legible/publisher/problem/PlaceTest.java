package org.legible.publisher.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest(name = "line {1}, column {2}")
    @CsvSource({
        "site.yaml, 0, 0, site.yaml",
        "site.yaml, 12, 0, site.yaml:12",
        "reports/x/report.yaml, 12, 5, reports/x/report.yaml:12:5"
    })
    void printsAsEditorsMakeItClickable(String file, int line, int column, String printed) {
        assertThat(new Place(file, line, column)).hasToString(printed);
    }

    @Test
    void aWholeFileHasNoLine() {
        assertThat(Place.of("site.yaml")).isEqualTo(new Place("site.yaml", 0, 0));
    }

    @Test
    void placesSortByFileThenLineThenColumn() {
        List<Place> sorted = List.of(
                Place.of("a"), new Place("a", 2, 9), new Place("a", 10, 1), new Place("a", 10, 2), Place.of("b"));

        assertThat(List.of(sorted.get(4), sorted.get(3), sorted.get(2), sorted.get(1), sorted.get(0)))
                .satisfies(mixed -> assertThat(mixed.stream().sorted()).isEqualTo(sorted));
    }
}
