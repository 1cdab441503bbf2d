package org.legible.checker.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Profile;

/** Every rule against its own samples: the bad one is found, the good one is not. */
class SamplesTest {

    static List<Named<Rule>> rules() {
        return Rules.all().stream()
                .map(rule -> Named.of(rule.facts().id(), rule))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void findsItsBadSample(Rule rule) {
        List<Finding> found = Samples.check(rule, rule.facts().bad());

        assertThat(found).as(rule.facts().id() + " on its bad sample").isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void leavesItsGoodSampleAlone(Rule rule) {
        List<Finding> found = Samples.check(rule, rule.facts().good());

        assertThat(found).as(rule.facts().id() + " on its good sample").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void itsGoodSampleIsGoodByTheStandard(Rule rule) {
        List<Finding> found = Checker.with(Profile.WCAG22_AA)
                .check(Samples.page(rule.facts().good()))
                .findings();

        assertThat(found)
                .filteredOn(Finding::failed)
                .as(rule.facts().id() + ": good sample")
                .isEmpty();
    }

    @Test
    void classesAreNamedForTheirIds() {
        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(rule.getClass().getSimpleName())
                        .isEqualToIgnoringCase(rule.facts().id().replace("-", "")));
    }

    @Test
    void idsAreUnique() {
        assertThat(Rules.all()).extracting(rule -> rule.facts().id()).doesNotHaveDuplicates();
    }

    @Test
    void aRuleThatSaysNothingOfItselfIsNamed() {
        Rule silent = page -> {};

        assertThatThrownBy(silent::facts).hasMessageContaining("states no @Facts");
    }
}
