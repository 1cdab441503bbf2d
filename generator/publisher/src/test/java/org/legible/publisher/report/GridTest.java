package org.legible.publisher.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void areasWithinAreasStandInTheOrderOfThePage() {
        Grid grid = grid(Optional.of("good"), area("1"), area("2", area("2.1", area("2.1.1")), area("2.2")), area("3"));

        assertThat(grid.allAreas())
                .extracting(area -> area.id().value())
                .containsExactly("1", "2", "2.1", "2.1.1", "2.2", "3");
    }

    @Test
    void theWordNoneIsNoGrade() {
        assertThat(grid(Optional.of("good")).overallGrade()).contains("good");
        assertThat(grid(Optional.of("none")).overallGrade()).isEmpty();
        assertThat(grid(Optional.empty()).overallGrade()).isEmpty();
    }

    private static Grid grid(Optional<String> overall, Grid.Area... areas) {
        return new Grid(
                Reports.text("services"),
                Reports.text("Services"),
                Reports.text("ofsted-2013"),
                overall.map(Reports::text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(areas));
    }

    private static Grid.Area area(String id, Grid.Area... within) {
        return new Grid.Area(
                Reports.text(id),
                Reports.text("Area " + id),
                Optional.empty(),
                Reports.text("good"),
                Optional.empty(),
                Optional.empty(),
                List.of(within));
    }
}
