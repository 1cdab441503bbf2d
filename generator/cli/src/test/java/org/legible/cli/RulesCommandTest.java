package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.legible.checker.Checker;
import org.legible.publisher.finding.AuthorsWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

    private final Session session = new Session();

    @Test
    void jsonHoldsEveryFactOfEveryRule() {
        assertThat(session.run("rules", "--format", "json")).isZero();

        JsonNode rules = JsonMapper.shared().readTree(session.out());
        assertThat(rules).hasSize(Checker.registry().size());
        for (JsonNode rule : rules)
            assertThat(rule.propertyNames())
                    .containsExactly(
                            "id",
                            "title",
                            "wcag",
                            "act",
                            "technique",
                            "severity",
                            "scope",
                            "affects",
                            "why",
                            "fix",
                            "good",
                            "bad");
    }

    @Test
    void textIsTheDefaultAndNamesEveryRule() {
        assertThat(session.run("rules")).isZero();
        Checker.registry()
                .forEach(rule -> assertThat(session.out()).contains(rule.facts().id() + " ("));
    }

    @Test
    void aBuildKnowsWhomToTellOfEveryRule() {
        AuthorsWords words = AuthorsWords.read();

        assertThat(Checker.registry())
                .extracting(rule -> rule.facts().id())
                .allSatisfy(rule -> assertThat(words.cause(rule)).as(rule).isPresent());
    }

    @Test
    void theReferenceIsWrittenForPeopleAndForRepositories() {
        assertThat(session.run("rules", "--format", "html")).isZero();
        assertThat(session.run("rules", "--format", "markdown")).isZero();
        assertThat(session.out()).startsWith("<!DOCTYPE html>").contains("\n## image-alt\n");
    }

    @Test
    void anUnknownFormatIsBadUsage() {
        assertThat(session.run("rules", "--format", "xml")).isEqualTo(2);
        assertThat(session.err()).contains("'xml'").contains("json");
    }
}
