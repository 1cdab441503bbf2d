package org.legible.checker.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.Profile;

/** Pages that are long in one way: each is answered in a time that grows with the page and not with its square. */
class LargePagesIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    static Stream<Named<String>> pages() {
        return Stream.of(
                Named.of("30,000 radio buttons", "<input type=radio name=r>".repeat(30_000)),
                Named.of("30,000 ids", each(30_000, i -> "<p id=i" + i + ">x")),
                Named.of(
                        "2,000 header cells that name 150 others each",
                        "<table>" + each(2_000, i -> "<tr><th id=h" + i + " headers='" + ids(i, 150) + "'>a")),
                Named.of(
                        "2,000 header cells and 1,000 cells that name 300 of them",
                        "<table><tr>" + each(2_000, i -> "<th id=h" + i + ">a")
                                + each(1_000, i -> "<tr><td headers='" + ids(0, 300) + "'>x")),
                Named.of("20,000 rows with a header", "<table>" + "<tr><th>x<td>y".repeat(20_000)),
                Named.of("20,000 columns", "<table><tr>" + "<th>x".repeat(20_000) + "<tr>" + "<td>y".repeat(20_000)),
                Named.of("40,000 header cells", "<table>" + ("<tr>" + "<th>x".repeat(200)).repeat(200)),
                Named.of("100,000 cells of 1,000 columns each", "<table><tr>" + "<td colspan=1000>x".repeat(100_000)),
                Named.of("50,000 cells that reach to the end", "<table>" + "<tr><th rowspan=0>x".repeat(50_000)),
                Named.of("20,000 tables in each other", "<table><tr><td>".repeat(20_000) + "x"),
                Named.of("20,000 lists in each other", "<ul><li>".repeat(20_000) + "x"),
                Named.of("8,000 menus in each other", "<div role=menu><div role=menuitem tabindex=0>a".repeat(8_000)),
                Named.of(
                        "20,000 rules that each of 4,000 elements matches",
                        "<style>" + each(20_000, i -> "p{top:" + i + "px}") + "</style>"
                                + each(4_000, i -> "<p style='left:" + i + "px'>x")),
                Named.of(
                        "5,000 buttons with one long name",
                        "<p id=a>" + "x ".repeat(100_000) + "</p>"
                                + "<button aria-labelledby=a>x</button>".repeat(5_000)),
                Named.of(
                        "a chain of 20,000 that own each other",
                        each(20_000, i -> "<p id=o" + i + " aria-owns=o" + (i + 1) + ">x")),
                Named.of("20,000 landmarks", "<nav aria-label=a><a href=x>y</a></nav>".repeat(20_000)),
                Named.of("100,000 classes", "<p class='" + each(100_000, i -> "c" + i + " ") + "'>x"));
    }

    private static String each(int count, IntFunction<String> make) {
        return IntStream.range(0, count).mapToObj(make).collect(Collectors.joining());
    }

    private static String ids(int from, int count) {
        return each(count, i -> "h" + (from + i + 1) % 2_000 + " ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isAnswered(String html) {
        PageFindings found =
                assertTimeoutPreemptively(SOON, () -> Checker.with(Profile.ALL).check(html, "large.html"));

        assertThat(found).isNotNull();
    }

    @Test
    void whatIsTooLargeIsPutToAPersonAndNothingOfItIsSure() {
        PageFindings found =
                Checker.with(Profile.ALL).check("<table><tr><th>a" + "<td colspan=1000>x".repeat(200) + "</table>");

        assertThat(found.findings())
                .filteredOn(f -> f.message().contains("too large to tell"))
                .hasSize(2)
                .noneMatch(Finding::failed);
    }
}
