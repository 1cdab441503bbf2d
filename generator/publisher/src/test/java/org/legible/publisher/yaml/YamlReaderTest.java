package org.legible.publisher.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Prose;

/** What can be read, and where things stand. What cannot is in {@link YamlFaultsTest}. */
class YamlReaderTest {

    private final YamlReader reader = new YamlReader();
    private final Problems problems = new Problems();

    @Test
    void everyKindOfValueIsReadAsWhatItIs() {
        Sample sample = read("""
                title: A report
                code: ab-12
                text: It *says* so
                published: 2015-11
                embargo: 2026-12-01T09:30+01:00
                url: https://example.org/a?b=c
                count: 3
                value: 1.50
                colour: dark-red
                approximate: true
                link: false
                owners: [Ann, Ben]
                to: [us]
                for: everyone
                parts:
                  - id: "1"
                    parts: [{id: "1.1"}]
                """);

        assertThat(sample.title()).isEqualTo("A report");
        assertThat(sample.code()).contains("ab-12");
        assertThat(sample.text()).contains(new Prose("It *says* so"));
        assertThat(sample.published()).map(PartialDate::toString).contains("2015-11");
        assertThat(sample.embargo()).contains(OffsetDateTime.parse("2026-12-01T09:30+01:00"));
        assertThat(sample.url()).contains(URI.create("https://example.org/a?b=c"));
        assertThat(sample.count()).contains(3);
        assertThat(sample.value().orElseThrow().number()).contains(new BigDecimal("1.50"));
        assertThat(sample.colour()).contains(Sample.Colour.DARK_RED);
        assertThat(sample.approximate()).isTrue();
        assertThat(sample.link()).isFalse();
        assertThat(sample.owners()).containsExactly("Ann", "Ben");
        assertThat(sample.audience()).contains("everyone");
        assertThat(sample.parts().get(0).parts()).extracting(Sample.Part::id).containsExactly("1.1");
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        Sample sample = read("title: A report");

        assertThat(sample.code()).isEmpty();
        assertThat(sample.parts()).isEmpty();
        assertThat(sample.approximate()).isFalse();
        assertThat(sample.link()).isTrue();
    }

    @Test
    void aListOfOneMayStandWithoutItsDash() {
        assertThat(read("title: A\nowners: Ann").owners()).containsExactly("Ann");
        assertThat(read("title: A\nto: us").to()).contains(List.of("us"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", "on", "off", "y", "12:30:45", "2015-11-27", "Norway", "1.10.2", "~x"})
    void wordsThatOldYamlTookForSomethingElseStayText(String word) {
        assertThat(read("title: " + word).title()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "1.10", "27", "true", "null", "2.14"})
    void quotedNumbersAndWordsStayText(String text) {
        assertThat(read("title: \"" + text + "\"").title()).isEqualTo(text);
    }

    @Test
    void wordsMayStandWhereANumberMay() {
        assertThat(read("title: A\nvalue: 12th highest").value().orElseThrow().number())
                .isEmpty();
        assertThat(read("title: A\nvalue: \"2015\"").value().orElseThrow().number())
                .as("a year in quotes is words")
                .isEmpty();
        assertThat(read("title: A\nvalue: -0.5").value().orElseThrow().number()).contains(new BigDecimal("-0.5"));
    }

    @Test
    void foldedTextLosesItsLineEnd() {
        assertThat(read("title: A\ntext: >\n  One\n  two.\n").text()).contains(new Prose("One two."));
    }

    @Test
    void aFileMayHoldAList() {
        Optional<List<Sample.Part>> parts = reader.list("f.yaml", "- id: a\n- id: b\n", Sample.Part.class, problems)
                .whole();

        assertThat(parts.orElseThrow()).extracting(Sample.Part::id).containsExactly("a", "b");
    }

    @Test
    void theLinesOfFrontMatterAreThoseOfItsFile() {
        reader.object("summary.md", "title: A\ncolour: red\n", 2, Sample.class, problems);

        assertThat(problems.sorted()).extracting(Problem::place).containsExactly(new Place("summary.md", 3, 9));
    }

    @Test
    void whatIsWrongLeavesABlankSoThatTheRestCanBeChecked() {
        Reading<Sample> reading = reader.object("f.yaml", "colour: red\nowners: [Ann]\n", Sample.class, problems);

        assertThat(reading.isWhole()).isFalse();
        assertThat(reading.whole()).isEmpty();
        assertThat(reading.value().orElseThrow().title()).isEmpty();
        assertThat(reading.value().orElseThrow().owners()).containsExactly("Ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/title, 1, 8",
                "/parts, 3, 3",
                "/parts/0/id, 3, 9",
                "/parts/1/text, 6, 11",
                "/owners/0, 7, 9",
                "/parts/1/none, 5, 5",
                "/parts/9, 3, 3",
                "/none, 1, 1",
                "'', 1, 1"
            })
    void aPointerLeadsToItsKeyOrTheNearestAboveIt(String labelled) {
        String[] expected = labelled.split(", ");
        String text = """
                title: A
                parts:
                  - id: "1"
                    parts: []
                  - id: "2"
                    text: Words
                owners: Ann
                """;

        assertThat(YamlReader.placeOf("f.yaml", text, expected[0].replace("'", "")))
                .isEqualTo(new Place("f.yaml", Integer.parseInt(expected[1]), Integer.parseInt(expected[2])));
    }

    @Test
    void aPointerIntoWhatIsNoYamlLeadsToTheFile() {
        assertThat(YamlReader.placeOf("f.yaml", "? [x]\n: y", "/title")).isEqualTo(Place.of("f.yaml"));
    }

    private Sample read(String yaml) {
        Reading<Sample> reading = reader.object("f.yaml", yaml, Sample.class, problems);
        assertThat(problems.sorted()).isEmpty();
        return reading.whole().orElseThrow();
    }
}
