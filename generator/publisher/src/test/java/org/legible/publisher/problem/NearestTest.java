package org.legible.publisher.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KEYS = List.of("title", "themes", "kind", "published", "publisher", "to");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a letter left out, titl, title",
        "a letter too many, titlee, title",
        "a wrong letter, kimd, kind",
        "two neighbours swapped, ikind, kind",
        "swapped and no other change, tilte, title",
        "capitals, Title, title",
        "two slips in a long word, publishd, published",
        "a short word, tp, to"
    })
    void findsWhatWasMeant(String slip, String name, String meant) {
        assertThat(Nearest.to(name, KEYS)).as(slip).contains(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"date", "summary", "x", "recommendations"})
    void namesThatAreFarFromAllHaveNone(String name) {
        assertThat(Nearest.to(name, List.of("title", "themes", "kind"))).isEmpty();
    }

    @Test
    void anotherFigureIsNoSlipOfOne() {
        assertThat(Nearest.remedy("7", List.of("2", "1"), "paragraph")).isEqualTo("Use one of: 1, 2.");
        assertThat(Nearest.to("A", List.of("a", "b"))).contains("a");
    }

    @Test
    void twoThatAreEquallyNearGiveTheFirstByName() {
        assertThat(Nearest.to("cat", List.of("rat", "bat"))).contains("bat");
    }

    @Test
    void theRemedyNamesTheNearest() {
        assertThat(Nearest.remedy("titel", KEYS, "key")).isEqualTo("Did you mean \"title\"?");
    }

    @Test
    void theRemedyListsAllWhereNoneIsNear() {
        assertThat(Nearest.remedy("colour", List.of("good", "adequate"), "grade"))
                .isEqualTo("Use one of: adequate, good.");
    }

    @Test
    void theRemedyOfAnEmptyVocabularyIsToBeginOne() {
        assertThat(Nearest.remedy("care", List.of(), "theme")).isEqualTo("There is no theme yet: add one first.");
    }
}
