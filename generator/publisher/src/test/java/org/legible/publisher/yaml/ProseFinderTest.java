package org.legible.publisher.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Prose;

class ProseFinderTest {

    private static final String YAML = """
            title: A
            text: First
            parts:
              - id: "1"
                text: Second
              - id: "2"
                parts: [{id: "2.1", text: Third}]
            """;

    @Test
    void everyTextIsFoundByTheKeyThatHoldsIt() {
        assertThat(ProseFinder.in(sample()))
                .containsExactly(
                        entry("/text", new Prose("First")),
                        entry("/parts/0/text", new Prose("Second")),
                        entry("/parts/1/parts/0/text", new Prose("Third")));
    }

    @Test
    void theKeyLeadsBackToThePlaceInTheFile() {
        assertThat(ProseFinder.in(sample()).keySet())
                .extracting(pointer -> YamlReader.placeOf("f.yaml", YAML, pointer))
                .containsExactly(new Place("f.yaml", 2, 7), new Place("f.yaml", 5, 11), new Place("f.yaml", 7, 31));
    }

    @Test
    void aListIsNumberedFromNought() {
        assertThat(ProseFinder.in(List.of(sample(), sample()))).containsKeys("/0/text", "/1/text");
    }

    private static Sample sample() {
        return new YamlReader()
                .object("f.yaml", YAML, Sample.class, new Problems())
                .whole()
                .orElseThrow();
    }
}
