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
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Text;

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

        assertThat(sample.title()).hasToString("A report");
        assertThat(sample.code()).map(Text::value).contains("ab-12");
        assertThat(sample.text()).map(Prose::markdown).contains("It *says* so");
        assertThat(sample.published()).map(PartialDate::toString).contains("2015-11");
        assertThat(sample.embargo()).contains(OffsetDateTime.parse("2026-12-01T09:30+01:00"));
        assertThat(sample.url()).contains(URI.create("https://example.org/a?b=c"));
        assertThat(sample.count()).contains(3);
        assertThat(sample.value().orElseThrow().number()).contains(new BigDecimal("1.50"));
        assertThat(sample.colour()).contains(Sample.Colour.DARK_RED);
        assertThat(sample.approximate()).isTrue();
        assertThat(sample.link()).isFalse();
        assertThat(sample.owners()).extracting(Text::value).containsExactly("Ann", "Ben");
        assertThat(sample.audience()).map(Text::value).contains("everyone");
        assertThat(sample.parts().get(0).parts())
                .extracting(part -> part.id().value())
                .containsExactly("1.1");
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
        assertThat(read("title: A\nowners: Ann").owners())
                .extracting(Text::value)
                .containsExactly("Ann");
        assertThat(read("title: A\nto: us").to().orElseThrow())
                .extracting(Text::value)
                .containsExactly("us");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", "on", "off", "y", "12:30:45", "2015-11-27", "Norway", "1.10.2", "~x"})
    void wordsThatOldYamlTookForSomethingElseStayText(String word) {
        assertThat(read("title: " + word).title()).hasToString(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "1.10", "27", "true", "null", "2.14"})
    void quotedNumbersAndWordsStayText(String text) {
        assertThat(read("title: \"" + text + "\"").title()).hasToString(text);
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
        assertThat(read("title: A\ntext: >\n  One\n  two.\n").text())
                .map(Prose::markdown)
                .contains("One two.");
    }

    @Test
    void aFileMayHoldAList() {
        Optional<List<Sample.Part>> parts = reader.list("f.yaml", "- id: a\n- id: b\n", Sample.Part.class, problems)
                .whole();

        assertThat(parts.orElseThrow()).extracting(part -> part.id().value()).containsExactly("a", "b");
    }

    @Test
    void theLinesOfFrontMatterAreThoseOfItsFile() {
        reader.object("summary.md", "\ntitle: A\ncolour: red\n", Sample.class, problems);

        assertThat(problems.sorted()).extracting(Problem::place).containsExactly(new Place("summary.md", 3, 9));
    }

    @Test
    void whatIsWrongLeavesABlankSoThatTheRestCanBeChecked() {
        Reading<Sample> reading = reader.object("f.yaml", "colour: red\nowners: [Ann]\n", Sample.class, problems);

        assertThat(reading.isWhole()).isFalse();
        assertThat(reading.whole()).isEmpty();
        assertThat(reading.value().title()).hasToString("");
        assertThat(reading.value().owners()).extracting(Text::value).containsExactly("Ann");
    }

    @Test
    void everyValueKnowsWhereItStands() {
        Sample sample = read("""
                title: A
                parts:
                  - id: "1"
                    text: Words
                owners: [Ann, Ben]
                when: 2015
                """);

        assertThat(sample.title().place()).isEqualTo(new Place("f.yaml", 1, 8));
        assertThat(sample.parts().get(0).id().place()).isEqualTo(new Place("f.yaml", 3, 9));
        assertThat(sample.parts().get(0).place()).isEqualTo(new Place("f.yaml", 3, 5));
        assertThat(sample.parts().get(0).text().orElseThrow().place()).isEqualTo(new Place("f.yaml", 4, 11));
        assertThat(sample.owners())
                .extracting(Text::place)
                .containsExactly(new Place("f.yaml", 5, 10), new Place("f.yaml", 5, 15));
        assertThat(sample.when())
                .contains(new Placed<>(PartialDate.parse("2015").orElseThrow(), new Place("f.yaml", 6, 7)));
    }

    @Test
    void theInlineMarkdownOfAFileIsKeptTogether() {
        Reading<Sample> reading = reader.object(
                "f.yaml",
                "title: A\ntext: One\nparts: [{id: a, text: Two, parts: [{id: b, text: Three}]}]\n",
                Sample.class,
                problems);

        assertThat(reading.prose()).extracting(Prose::markdown).containsExactly("One", "Two", "Three");
    }

    private Sample read(String yaml) {
        Reading<Sample> reading = reader.object("f.yaml", yaml, Sample.class, problems);
        assertThat(problems.sorted()).isEmpty();
        return reading.whole().orElseThrow();
    }
}
