package org.legible.publisher.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;

class GoneAddressesTest {

    private static final String HOME = "index.html";
    private static final String WEB = "reports/x/index.html#paragraph-1#paragraph-2";
    private static final String LARGE = "reports/x/large-print/index.html#paragraph-1#paragraph-2";

    @Test
    void whatStaysOrComesIsNotSpokenOf() {
        assertThat(said(List.of(HOME, WEB), List.of(HOME, WEB + "#paragraph-3", LARGE)))
                .isEmpty();
        assertThat(said(List.of(), List.of(WEB))).as("a first build").isEmpty();
    }

    @Test
    void aPlaceThatIsGoneIsNamedOnce() {
        assertThat(said(
                        List.of(WEB, LARGE),
                        List.of("reports/x/index.html#paragraph-1", "reports/x/large-print/index.html#paragraph-1")))
                .containsExactly(warning("reports/x", "/reports/x/#paragraph-2 was published before and is gone now."));
    }

    @Test
    void aPageThatIsGoneIsNamedAndWhatStoodInItIsNot() {
        assertThat(said(List.of(WEB, LARGE), List.of(WEB)))
                .containsExactly(warning("reports/x", "/reports/x/large-print/ was published before and is gone now."));
    }

    @Test
    void manyOfOneReportAreCounted() {
        assertThat(said(
                        List.of("reports/x/index.html#a#b#c#d#e#f", LARGE, "reports/x/images/map.png"),
                        List.of("reports/x/index.html")))
                .containsExactly(warning(
                        "reports/x",
                        "8 addresses were published before and are gone now: /reports/x/images/map.png, /reports/x/#a, "
                                + "/reports/x/#b, /reports/x/#c, /reports/x/#d and 3 more."));
    }

    @Test
    void aWholeReportIsOneWarning() {
        assertThat(said(List.of(HOME, WEB), List.of(HOME)))
                .containsExactly(
                        warning("reports/x", "The report at /reports/x/ was published before and is gone now."));
        assertThat(said(List.of(WEB, LARGE), List.of()))
                .containsExactly(warning(
                        "reports/x",
                        "The report at /reports/x/ was published before and is gone now, with one address below it."));
    }

    @Test
    void pagesOfNoReportAndTermsAreNamedButNoFilesForBrowsersAlone() {
        assertThat(said(
                        List.of("recommendations/themes/t/index.html", "assets/a.1.css", "glossary/index.html#term-a"),
                        List.of("assets/a.2.css", "glossary/index.html")))
                .containsExactly(
                        warning("glossary.yaml", "/glossary/#term-a was published before and is gone now."),
                        warning("reports", "/recommendations/themes/t/ was published before and is gone now."));
    }

    @Test
    void manyReportsEndInOneSentence() {
        List<String> old = IntStream.range(10, 40)
                .mapToObj(n -> "reports/r" + n + "/index.html")
                .toList();

        List<Problem> said = said(old, List.of());
        assertThat(said).hasSize(10);
        assertThat(said.get(0))
                .isEqualTo(
                        warning(
                                "reports",
                                "Addresses of 21 more reports were published before and are gone now: "
                                        + "/reports/r19/, /reports/r20/, /reports/r21/, /reports/r22/, /reports/r23/ and 16 more."));
    }

    private static List<Problem> said(List<String> old, List<String> now) {
        Problems problems = new Problems();
        new GoneAddresses(list(old.stream()), list(now.stream()), Ledger.NONE).tell(problems);
        return problems.sorted();
    }

    private static Manifest list(Stream<String> files) {
        SortedMap<String, SortedSet<String>> sorted = new TreeMap<>();
        files.map(file -> file.split("#"))
                .forEach(parts ->
                        sorted.put(parts[0], new TreeSet<>(Arrays.asList(parts).subList(1, parts.length))));
        return new Manifest(sorted);
    }

    private static Problem warning(String place, String what) {
        return Problem.warning(
                Place.of(place),
                what,
                "People who kept such an address would not find what they look for.",
                "If it was a slip, put it back; if it is meant, tell those who may have kept the address.");
    }
}
