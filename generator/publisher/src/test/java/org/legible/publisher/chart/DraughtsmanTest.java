package org.legible.publisher.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.legible.publisher.chart.ChartDrawing.Bar;
import org.legible.publisher.chart.ChartDrawing.Label;

class DraughtsmanTest {

    private static final Draughtsman FROM_LEFT = new Draughtsman(15, false, Locale.UK);
    private static final Draughtsman FROM_RIGHT = new Draughtsman(15, true, Locale.UK);

    @Test
    void barsAreAsLongAsTheirFigures() {
        ChartDrawing drawing = FROM_LEFT.draw(chart(Chart.Kind.BAR, List.of("A", "B"), series("Pupils", "50", "100")));

        assertThat(drawing.bars()).extracting(Bar::width).containsExactly("42.2%", "84.4%");
        assertThat(drawing.bars()).extracting(Bar::x).containsOnly("0%");
        assertThat(drawing.labels()).extracting(Label::words).containsExactly("A", "50", "B", "100");
    }

    @Test
    void aGapIsNoNought() {
        ChartDrawing drawing = FROM_LEFT.draw(chart(Chart.Kind.BAR, List.of("A", "B"), series("Pupils", "", "100")));

        assertThat(drawing.bars()).hasSize(1);
        assertThat(drawing.labels()).extracting(Label::words).containsExactly("A", "–", "B", "100");
    }

    @Test
    void figuresBelowNoughtGoTheOtherWay() {
        ChartDrawing drawing = FROM_LEFT.draw(chart(Chart.Kind.BAR, List.of("A", "B"), series("Change", "-50", "50")));

        Bar below = drawing.bars().get(0);
        Bar above = drawing.bars().get(1);
        assertThat(below.x()).isEqualTo("0%");
        assertThat(above.x()).isEqualTo(below.width());
        assertThat(below.width()).isEqualTo(above.width());
    }

    @Test
    void stackedBarsStandEndToEnd() {
        ChartDrawing drawing =
                FROM_LEFT.draw(chart(Chart.Kind.STACKED, List.of("A"), series("Boys", "30"), series("Girls", "70")));

        assertThat(drawing.bars())
                .containsExactly(new Bar(1, "0%", "3em", "30%", "1.3em"), new Bar(2, "30%", "3em", "70%", "1.3em"));
        assertThat(drawing.labels())
                .as("each says its figure, above its beginning")
                .containsExactly(
                        new Label("0%", "0.95em", "start", "A"),
                        new Label("0%", "2.45em", "start", "30"),
                        new Label("30%", "2.45em", "start", "70"));
    }

    @Test
    void figuresThatWouldRunIntoEachOtherAreLeftToTheTable() {
        ChartDrawing drawing =
                FROM_LEFT.draw(chart(Chart.Kind.STACKED, List.of("A"), series("Boys", "3"), series("Girls", "997")));

        assertThat(drawing.labels()).extracting(Label::words).containsExactly("A");
    }

    @Test
    void anAxisReachesAsFarAsThatOfAnotherChart() {
        Chart alone = chart(Chart.Kind.STACKED, List.of("A"), series("Boys", "30"));
        Chart beside = new Chart(
                alone.kind(),
                alone.categories(),
                alone.series(),
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(60)));

        assertThat(FROM_LEFT.draw(alone).bars().get(0).width()).isEqualTo("100%");
        assertThat(FROM_LEFT.draw(beside).bars().get(0).width()).isEqualTo("50%");
    }

    @Test
    void aLineIsBrokenWhereAFigureIsMissing() {
        ChartDrawing drawing = FROM_LEFT.draw(
                chart(Chart.Kind.LINE, List.of("2022", "2023", "2024", "2025"), series("Pupils", "1", "2", "", "4")));

        assertThat(drawing.points()).hasSize(3);
        assertThat(drawing.lines().stream().filter(line -> line.series() == 1)).hasSize(1);
    }

    @Test
    void noMoreCategoriesAreNamedThanASmallScreenHoldsSideBySide() {
        List<String> years = List.of("2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023");
        ChartDrawing drawing =
                FROM_LEFT.draw(chart(Chart.Kind.LINE, years, series("Pupils", "1", "2", "3", "4", "5", "6", "7", "8")));

        assertThat(drawing.labels())
                .filteredOn(label -> label.anchor().equals("middle"))
                .extracting(Label::words)
                .containsExactly("2016", "2018", "2020", "2022");
    }

    @Test
    void fromRightToLeftEverythingIsMirrored() {
        Chart chart = chart(Chart.Kind.BAR, List.of("A"), series("Pupils", "50"));

        assertThat(FROM_RIGHT.draw(chart).bars().get(0).x()).isEqualTo("11.73%");
        assertThat(FROM_RIGHT.draw(chart).labels().get(0).x()).isEqualTo("100%");
    }

    @Test
    void longWordsAreSpreadOverLines() {
        ChartDrawing drawing = FROM_LEFT.draw(
                chart(Chart.Kind.BAR, List.of("Children who waited longer than three weeks"), series("Number", "5")));

        assertThat(drawing.labels())
                .extracting(Label::words)
                .containsExactly("Children who waited", "longer than three weeks", "5");
        assertThat(drawing.bars().get(0).y()).isEqualTo("3em");
    }

    private static Chart chart(Chart.Kind kind, List<String> categories, Chart.Series... series) {
        return new Chart(kind, categories, List.of(series), Optional.empty(), Optional.empty());
    }

    private static Chart.Series series(String name, String... cells) {
        return new Chart.Series(
                name,
                Arrays.stream(cells)
                        .map(cell -> cell.isEmpty()
                                ? Optional.<Amount>empty()
                                : Optional.of(new Amount(new BigDecimal(cell), cell)))
                        .toList());
    }
}
