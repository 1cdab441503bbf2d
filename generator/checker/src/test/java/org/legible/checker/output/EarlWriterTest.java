package org.legible.checker.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.coverage.Coverage;
import org.legible.checker.coverage.Criterion;

class EarlWriterTest {

    private final CheckReport report = Reports.full();
    private final String text = new EarlWriter().write(report);
    private final List<JsonTree> graph = JsonTree.parse(text).at("@graph").items();
    private final List<JsonTree> assertions = graph.stream()
            .filter(node -> "Assertion".equals(node.at("@type").value()))
            .toList();

    @Test
    void everyFindingIsAnAssertionByTheProgram() {
        assertThat(outcomes("earl:failed")).isEqualTo(report.failed());
        assertThat(outcomes("earl:cantTell")).isEqualTo(report.needsReview()).isPositive();
        assertThat(assertions).allSatisfy(assertion -> {
            assertThat(assertion.text("mode")).isEqualTo("earl:automatic");
            assertThat(assertion.text("result/@type")).isEqualTo("TestResult");
        });
    }

    @Test
    void nothingIsEverSaidToHavePassed() {
        assertThat(text).doesNotContain("passed", "inapplicable");
    }

    @Test
    void aCriterionWithoutARuleIsUntested() {
        long none = Coverage.of(Checker.registry()).rows().stream()
                .filter(row -> row.rules().isEmpty())
                .count();

        assertThat(outcomes("earl:untested")).isEqualTo(none).isPositive();
    }

    @Test
    void whatAnAssertionNamesIsDescribed() {
        Set<String> described = graph.stream()
                .filter(node -> node.has("@id"))
                .map(node -> node.text("@id"))
                .collect(Collectors.toSet());
        Criterion.all().forEach(criterion -> described.add(criterion.address()));

        assertThat(assertions)
                .allSatisfy(assertion -> assertThat(described)
                        .contains(assertion.text("assertedBy"), assertion.text("subject"), assertion.text("test")));
    }

    @Test
    void namesAreLinksWhereJsonLdWouldTakeThemForText() {
        JsonTree context = JsonTree.parse(text).at("@context");

        assertThat(context.text("@vocab")).isEqualTo("http://www.w3.org/ns/earl#");
        assertThat(List.of("assertedBy", "subject", "test", "mode", "outcome", "isPartOf", "hasPart"))
                .allSatisfy(word ->
                        assertThat(context.text(word + "/@type")).as(word).isEqualTo("@id"));
    }

    private long outcomes(String outcome) {
        return assertions.stream()
                .filter(assertion -> assertion.text("result/outcome").equals(outcome))
                .count();
    }
}
