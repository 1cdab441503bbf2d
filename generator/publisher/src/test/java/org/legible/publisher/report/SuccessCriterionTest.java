package org.legible.publisher.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.legible.checker.coverage.Criterion;

/** The criteria that a statement can name are those of the standard, as the checker has them too. */
class SuccessCriterionTest {

    @Test
    void allOfWcagAreThere() {
        assertThat(SuccessCriterion.numbers()).hasSize(86);
        assertThat(SuccessCriterion.of("1.4.3")).contains(new SuccessCriterion("1.4.3", "AA", "Contrast (Minimum)"));
        assertThat(SuccessCriterion.of("4.1.1")).as("taken out in WCAG 2.2").isEmpty();
        assertThat(SuccessCriterion.of("1.4.33")).isEmpty();
    }

    @Test
    void thoseOfLevelsAAndAaAreTheCheckersOwn() {
        List<SuccessCriterion> ours = SuccessCriterion.numbers().stream()
                .map(number -> SuccessCriterion.of(number).orElseThrow())
                .filter(criterion -> criterion.isPartOf("AA"))
                .toList();

        assertThat(ours)
                .containsExactlyElementsOf(Criterion.all().stream()
                        .map(its -> new SuccessCriterion(its.number(), its.level(), its.name()))
                        .toList());
    }

    @Test
    void aHigherLevelAsksForAllOfTheLower() {
        SuccessCriterion enhanced = SuccessCriterion.of("1.4.6").orElseThrow();
        SuccessCriterion minimum = SuccessCriterion.of("1.4.3").orElseThrow();

        assertThat(enhanced.isPartOf("AA")).isFalse();
        assertThat(enhanced.isPartOf("AAA")).isTrue();
        assertThat(minimum.isPartOf("A")).isFalse();
        assertThat(minimum.isPartOf("AAA")).isTrue();
    }
}
