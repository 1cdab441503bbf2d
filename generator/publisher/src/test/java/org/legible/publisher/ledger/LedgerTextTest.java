package org.legible.publisher.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.legible.publisher.address.Address;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.yaml.YamlReader;

class LedgerTextTest {

    private static final String KEPT = """
            # Ours.
            - address: /help/
            - address: /reports/x/
              places:
                - paragraph-1 to 3  # as printed
                # The annex came later.
                - support
            # Moved in 2026.
            - {address: /reports/x/#paragraph-2, moved-to: /reports/x/#paragraph-3}
            """;

    @Test
    void aNewLedgerIsReadAsWhatItKeeps() {
        SortedMap<Address, SortedSet<String>> published =
                published("help/", "", "reports/x/", "paragraph-1 paragraph-2 paragraph-4 support");

        String text = LedgerText.of(published);

        assertThat(text).startsWith("# ").endsWith("""
                        - address: /help/
                        - address: /reports/x/
                          places:
                            - paragraph-1 to 2
                            - paragraph-4
                            - support
                        """);
        assertThat(LedgerText.lacking(ledger(text), published)).isEmpty();
    }

    @Test
    void aRunGrowsWhereItStandsAndCommentsStay() {
        assertThat(with(KEPT, "reports/x/", "paragraph-1 paragraph-2 paragraph-3 paragraph-4 paragraph-5 support"))
                .isEqualTo(KEPT.replace("paragraph-1 to 3 ", "paragraph-1 to 5 "));
    }

    @Test
    void aNewPlaceStandsInOrder() {
        assertThat(with(KEPT, "reports/x/", "paragraph-1 paragraph-2 paragraph-3 paragraph-2A recommendation-1 zoo"))
                .isEqualTo(KEPT.replace("as printed\n", "as printed\n    - paragraph-2A\n    - recommendation-1\n")
                        .replace("- support\n", "- support\n    - zoo\n"));
    }

    @Test
    void aNewPageStandsInOrderAboveTheCommentsOfTheNext() {
        assertThat(with(KEPT, "privacy/", "")).isEqualTo(KEPT.replace("/help/\n", "/help/\n- address: /privacy/\n"));
        assertThat(with(KEPT, "accessibility/", ""))
                .isEqualTo(KEPT.replace("# Ours.\n", "# Ours.\n- address: /accessibility/\n"));
        assertThat(with(KEPT, "reports/y/", "a"))
                .isEqualTo(KEPT.replace("- support\n", "- support\n- address: /reports/y/\n  places:\n    - a\n"));
    }

    @Test
    void aPageThatHadNoPlacesGetsThemBelowWhatItSays() {
        String text = "- address: /reports/x/\n  moved-to: /reports/y/\n";

        assertThat(with(text, "reports/x/", "a")).isEqualTo(text + "  places:\n    - a\n");
    }

    @Test
    void whatSomebodyWroteInAnotherFormStaysAndTheRestStandsBelow() {
        for (String text : List.of(
                "- {address: /reports/x/, places: [a]}\n",
                "- address: /reports/x/\n  places: [a]\n",
                "- places:\n    - a\n  address: /reports/x/\n")) {
            String more = with(text, "reports/x/", "a b");

            assertThat(more).isEqualTo(text + "- address: /reports/x/\n  places:\n    - b\n");
            assertThat(LedgerText.lacking(ledger(more), published("reports/x/", "a b")))
                    .isEmpty();
        }
    }

    @Test
    void anEmptyListTakesThePlaces() {
        assertThat(with("[]\n", "help/", "")).contains("- address: /help/");
    }

    @Test
    void nothingIsTakenOut() {
        assertThat(with(KEPT, "help/", "")).isEqualTo(KEPT);
    }

    private static String with(String text, String... pages) {
        return LedgerText.with(text, entries(text), LedgerText.lacking(ledger(text), published(pages)));
    }

    private static Ledger ledger(String text) {
        Problems problems = new Problems();
        Ledger ledger = LedgerReader.read(entries(text), problems);
        assertThat(problems.sorted()).isEmpty();
        return ledger;
    }

    private static List<LedgerEntry> entries(String text) {
        Problems problems = new Problems();
        List<LedgerEntry> entries = new YamlReader()
                .list(Ledger.FILE, text, LedgerEntry.class, problems)
                .value();
        assertThat(problems.sorted()).isEmpty();
        return entries;
    }

    // Pages and their places, by turns.
    private static SortedMap<Address, SortedSet<String>> published(String... pages) {
        SortedMap<Address, SortedSet<String>> published = new TreeMap<>();
        for (int i = 0; i < pages.length; i += 2)
            published.put(
                    new Address(pages[i]),
                    new TreeSet<>(pages[i + 1].isEmpty() ? List.of() : List.of(pages[i + 1].split(" "))));
        return published;
    }
}
