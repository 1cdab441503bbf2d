package org.legible.publisher.view.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.address.Edition;

class TableViewTest {

    @ParameterizedTest(name = "{0} columns of \"{1}\" in {2}: {3}, stacked on paper: {4}")
    @CsvSource({
        "3, Place, WEB, parts/table.peb, false",
        "6, Place, WEB, parts/table.peb, false",
        "6, Recommendations, WEB, parts/table.peb, true",
        "14, 2025, WEB, parts/table.peb, true",
        "8, 25, WEB, parts/table.peb, false",
        "2, A word or two after the other in every cell, WEB, parts/table.peb, false",
        "2, Place, LARGE_PRINT, parts/table-as-lists.peb, false",
        "14, 2025, LARGE_PRINT, parts/table-as-lists.peb, false",
        "6, 建议, WEB, parts/table.peb, false",
    })
    void isShownSoThatItFitsTheSheet(int columns, String cell, Edition edition, String template, boolean isStacked) {
        List<String> row = Collections.nCopies(columns, cell);
        TableView table = TableView.of("table-1", "Caption", List.of(row), List.of(row));

        assertThat(table.template(edition)).isEqualTo(template);
        assertThat(table.in(edition).isStacked()).isEqualTo(isStacked);
    }

    @Test
    void alignsColumnsOfNumbersAlone() {
        TableView table = TableView.of(
                "table-1",
                "Caption",
                List.of(List.of("Place", "Number", "Share", "Words")),
                List.of(List.of("A", "1,033", "9.5%", "12"), List.of("B", "<em>7</em>", "", "about 12")));

        assertThat(table.heads().get(0).cells())
                .extracting(TableView.HeadCell::isNumber)
                .containsExactly(false, true, true, false);
    }

    @Test
    void anEmptyCornerIsNoHeader() {
        TableView table = TableView.of("table-1", "Caption", List.of(List.of(" ", "2015")), List.of(List.of("A", "1")));

        assertThat(table.heads().get(0).cells().get(0).isEmpty()).isTrue();
        assertThat(table.rows().get(0).cells().get(0).isHeader()).isTrue();
        assertThat(table.rows().get(0).cells().get(1).heading()).isEqualTo("2015");
    }

    @Test
    void joinsTwoRowsOfHeaders() {
        TableView table = TableView.of(
                "table-1",
                "Caption",
                List.of(List.of("Year", "Boys", "", "All"), List.of("", "By bus", "On foot", "")),
                List.of(List.of("2025", "1", "2", "3")));

        assertThat(table.heads().get(0).cells())
                .extracting(TableView.HeadCell::html, TableView.HeadCell::columns, TableView.HeadCell::rows)
                .containsExactly(tuple("Year", 1, 2), tuple("Boys", 2, 1), tuple("All", 1, 2));
        assertThat(table.heads().get(1).cells())
                .extracting(TableView.HeadCell::html, TableView.HeadCell::isSpread)
                .containsExactly(tuple("By bus", false), tuple("On foot", false));
        assertThat(table.rows().get(0).cells())
                .extracting(TableView.Cell::heading)
                .containsExactly("Year", "Boys, By bus", "Boys, On foot", "All");
    }

    @Test
    void mayHaveHeadersOfRowsAlone() {
        TableView table = TableView.of("table-1", "Caption", List.of(), List.of(List.of("Place", "Millbrook")));

        assertThat(table.isHeaded()).isFalse();
        assertThat(table.rows().get(0).cells().get(0).isHeader()).isTrue();
    }
}
