package org.legible.publisher.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.library.ActionRef;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.library.Vocabularies;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Reports;

class ConnectionsTest {

    private static final RecommendationRef FIRST = new RecommendationRef("a-2007", "1");
    private final Connections connections = new Connections(library());

    @Test
    void aParagraphKnowsWhatRestsOnIt() {
        assertThat(connections.restingOn("a-2007", ParagraphRef.parse("27")))
                .extracting(rests -> rests.recommendation().id().value(), Connections.RestsOn::editors)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", false),
                        org.assertj.core.groups.Tuple.tuple("2", true));
        assertThat(connections.restingOn("a-2007", ParagraphRef.parse("28"))).isEmpty();
        assertThat(connections.restingOn("b-2015", ParagraphRef.parse("27")))
                .as("another report")
                .isEmpty();
    }

    @Test
    void aRecommendationKnowsWhichMakeItAgainOldestFirst() {
        assertThat(connections.repeatedBy(FIRST))
                .containsExactly(new RecommendationRef("b-2015", "1"), new RecommendationRef("c-2019", "1"));
    }

    @Test
    void aRecommendationKnowsTheActionsThatAnswerIt() {
        assertThat(connections.answeredBy(FIRST)).containsExactly(new ActionRef("c-2019", "4.1"));
        assertThat(connections.answeredBy(new RecommendationRef("b-2015", "1"))).isEmpty();
    }

    private static Library library() {
        Map<String, Entry> reports = new LinkedHashMap<>();
        add(reports, "c-2019", recommendations(again()), "actions: [{id: '4.1', text: a, answers: [a-2007/1]}]");
        add(reports, "b-2015", recommendations(again()));
        add(reports, "a-2007", recommendations("paragraphs: ['27']", "editors-links: {paragraphs: ['27']}"));
        return new Library(
                null,
                new Vocabularies(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of()),
                reports,
                List.of(),
                List.of(),
                Ledger.NONE);
    }

    private static String again() {
        return "editors-links: {repeats: [a-2007/1]}";
    }

    private static String recommendations(String... facts) {
        StringBuilder yaml = new StringBuilder("recommendations:");
        for (int i = 0; i < facts.length; i++)
            yaml.append("\n  - {id: '")
                    .append(i + 1)
                    .append("', type: recommendation, text: a, to: lscb, ")
                    .append(facts[i])
                    .append("}");
        return yaml.toString();
    }

    private static void add(Map<String, Entry> reports, String slug, String... facts) {
        reports.put(slug, new Entry(slug, Reports.of(facts), List.of(), List.of(), Holes.NONE));
    }
}
