package org.legible.publisher.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

class FactChecksTest {

    private static final String LOST = "Readers could not follow it, and indexes would leave it out.";
    private static final String ONE_ADDRESS =
            "Two things would have one address, and links could lead to the wrong one.";
    private static final String RECOMMENDATION = "{id: '1', type: recommendation, text: a, to: lscb";

    @TempDir
    private Path root;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "authority",
                        "authority: kemt",
                        "There is no authority \"kemt\".",
                        LOST,
                        "Did you mean \"kent\"?"),
                fault(
                        "scale",
                        "judgements: {key: a, title: A, scale: cqc}",
                        "There is no scale \"cqc\".",
                        LOST,
                        "Use one of: ofsted."),
                fault(
                        "overall grade",
                        "judgements: {key: a, title: A, scale: ofsted, overall: god}",
                        "There is no grade of the scale ofsted \"god\".",
                        LOST,
                        "Did you mean \"good\"?"),
                fault(
                        "no overall grade",
                        "judgements: {key: a, title: A, scale: ofsted, overall: none}",
                        "There is no overall grade, and nothing says why.",
                        "Readers look for it first and would think that it was forgotten.",
                        "Add overall-reason: with one sentence."),
                fault(
                        "area's grade",
                        "judgements: {key: a, title: A, scale: ofsted, areas: [{id: '1', title: B, grade: fair}]}",
                        "There is no grade of the scale ofsted \"fair\".",
                        LOST,
                        "Use one of: good, inadequate."),
                fault(
                        "area within an area",
                        "judgements: {key: a, title: A, scale: ofsted, areas: [{id: '1', title: B, grade: good, areas: [{id: '2', title: C, grade: fair}]}]}",
                        "There is no grade of the scale ofsted \"fair\".",
                        LOST,
                        "Use one of: good, inadequate."),
                fault(
                        "area's id twice",
                        "judgements: {key: a, title: A, scale: ofsted, areas: [{id: '1', title: B, grade: good}, {id: '1', title: C, grade: good}]}",
                        "The id \"1\" stands twice in this report.",
                        ONE_ADDRESS,
                        "Give each its own id, such as \"1-2\" here."),
                fault(
                        "grid's key is an area's id",
                        "judgements: {key: a, title: A, scale: ofsted, areas: [{id: a, title: B, grade: good}]}",
                        "The id \"a\" stands twice in this report.",
                        ONE_ADDRESS,
                        "Give each its own id, such as \"a-2\" here."),
                fault(
                        "earlier grade",
                        "previous-judgements: [{title: A, date: 2013, scale: ofsted, grade: adequate}]",
                        "There is no grade of the scale ofsted \"adequate\".",
                        LOST,
                        "Did you mean \"inadequate\"?"),
                fault(
                        "recommendation's id twice",
                        recommendations(RECOMMENDATION + "}", RECOMMENDATION + "}"),
                        "The id \"1\" stands twice in this report.",
                        ONE_ADDRESS,
                        "Give each its own id, such as \"1-2\" here."),
                fault(
                        "addressee",
                        "recommendations: [{id: '1', type: recommendation, text: a, to: [lscb, lcsb]}]",
                        "There is no addressee \"lcsb\".",
                        LOST,
                        "Did you mean \"lscb\"?"),
                fault(
                        "theme",
                        recommendations(RECOMMENDATION + ", themes: [care-leaver]}"),
                        "There is no theme \"care-leaver\".",
                        LOST,
                        "Did you mean \"care-leavers\"?"),
                fault(
                        "group",
                        recommendations(RECOMMENDATION + ", group: now}"),
                        "There is no group \"now\".",
                        LOST,
                        "There is no group yet: add one first."),
                fault(
                        "repeated report",
                        recommendations(RECOMMENDATION + ", editors-links: {repeats: [surrey/1]}}"),
                        "There is no recommendation \"surrey/1\".",
                        LOST,
                        "Write it as report/id, such as northtown-2025/imm-4."),
                fault(
                        "repeated id",
                        recommendations(RECOMMENDATION + ", editors-links: {repeats: [b/22]}}"),
                        "There is no recommendation \"b/22\".",
                        LOST,
                        "Did you mean \"b/2\"?"),
                fault(
                        "group's key twice",
                        "recommendation-groups: [{key: now, title: Now}, {key: now, title: Later}]",
                        "The id \"now\" stands twice in this report.",
                        ONE_ADDRESS,
                        "Give each its own id, such as \"now-2\" here."),
                fault(
                        "term twice",
                        "glossary: [{term: plan, meaning: a}, {term: Plan, meaning: b}]",
                        "The word \"Plan\" stands twice in the glossary.",
                        "Readers would find one of its meanings and never learn of the other.",
                        "Say both in one entry, or delete one."),
                fault(
                        "action's id twice",
                        "actions: [{id: '1', text: a}, {id: '1', text: b}]",
                        "The id \"1\" stands twice in this report.",
                        ONE_ADDRESS,
                        "Give each its own id, such as \"1-2\" here."),
                fault(
                        "action's theme",
                        "actions: [{id: '1', text: a, themes: [health]}]",
                        "There is no theme \"health\".",
                        LOST,
                        "Use one of: care-leavers."),
                fault(
                        "action's answer",
                        "actions: [{id: '1', text: a, answers: [imm-4]}]",
                        "\"answers\" must be written like \"northtown-2025/imm-4\", but \"imm-4\" stands here.",
                        "It could not be shown to readers as what it is.",
                        "Write the folder of its report before it, such as a/imm-4."),
                fault(
                        "short title",
                        "short-title: Short title of b",
                        "The report b has the same short title.",
                        "Two pages would have one title, and readers could not tell their tabs and results apart.",
                        "Choose a short title that no other report has."),
                fault(
                        "digest",
                        "edition: digest",
                        "A digest does not name its official report.",
                        "Readers could take our words for those of the report.",
                        "Add source: with the title of the official report and its url:, or where: it can be found."),
                fault(
                        "excerpt",
                        "edition: excerpt",
                        "An excerpt does not name its official report.",
                        "Readers could take a part for the whole report.",
                        "Add source: with the title of the official report and its url:, or where: it can be found."),
                fault(
                        "digest without whereabouts",
                        "edition: digest\nsource: {title: A}",
                        "A digest does not say where its official report is.",
                        "Readers could not compare it with the report, or read what it leaves out.",
                        "Add url: with the report's address to source:, or where: with words such as \"Not on the web;"
                                + " ask the council\"."),
                fault(
                        "excerpt without whereabouts",
                        "edition: excerpt\nsource: {title: A}",
                        "An excerpt does not say where its official report is.",
                        "Readers could not compare it with the report, or read what it leaves out.",
                        "Add url: with the report's address to source:, or where: with words such as \"Not on the web;"
                                + " ask the council\"."),
                fault(
                        "some numbers",
                        recommendations(
                                RECOMMENDATION + ", number: '1'}", "{id: b, type: recommendation, text: a, to: lscb}"),
                        "This recommendation has no number, but others of the report have one.",
                        "Readers would be told of a number that the report does not print, or of none where it prints one.",
                        "Give every recommendation its number, or say what holds for all of them:"
                                + " recommendation-numbers: with-paragraphs, apart or none."),
                fault(
                        "number where none is printed",
                        "recommendation-numbers: none\n" + recommendations(RECOMMENDATION + ", number: '1'}"),
                        "This recommendation has a number, but recommendation-numbers says that the report prints none.",
                        "One of the two is wrong, and readers would be told it.",
                        "Delete the number, or write recommendation-numbers: apart."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultSaysWhatWhyAndFix(String label, String facts, String what, String why, String fix) {
        Shelf shelf = new Shelf(root)
                .report("b", "published: 2016", recommendations("{id: '2', type: recommendation, text: a, to: lscb}"))
                .report("a", facts);

        shelf.read();

        assertThat(shelf.problems.sorted())
                .as(label)
                .extracting(Problem::what, Problem::why, Problem::fix)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(what, why, fix));
        assertThat(shelf.problems.sorted().get(0).place().file()).isEqualTo("reports/a/report.yaml");
        assertThat(shelf.problems.sorted().get(0).place().line()).isPositive();
    }

    @Test
    void thePlaceIsThatOfTheValue() {
        Shelf shelf = new Shelf(root).report("a", recommendations(RECOMMENDATION + ", themes: [x]}"));

        shelf.read();

        assertThat(shelf.problems.sorted())
                .extracting(Problem::place)
                .containsExactly(new Place("reports/a/report.yaml", 7, 79));
    }

    @Test
    void whatASummaryLeavesOutMustBeThere() {
        Shelf shelf = new Shelf(root)
                .report("a", recommendations(RECOMMENDATION + "}"))
                .write("reports/a/summary.md", """
                        ---
                        audience: children
                        version: short
                        left-out:
                          - {id: recommendation-1, reason: It is about staff.}
                          - {id: recommendation-2, reason: It is about staff.}
                        ---
                        """);

        shelf.read();

        assertThat(shelf.problems.sorted())
                .containsExactly(Problem.error(
                        new Place("reports/a/summary.md", 6, 10),
                        "left-out names \"recommendation-2\", which the report does not have.",
                        "Readers would be told that something is missing which never was there.",
                        "Did you mean \"recommendation-1\"?"));
    }

    @Test
    void aDraftMayBeNamedByAnother() {
        Shelf shelf = new Shelf(root)
                .report("b", "status: draft", recommendations(RECOMMENDATION + "}"))
                .report("a", recommendations(RECOMMENDATION + ", editors-links: {repeats: [b/1]}}"));

        shelf.read();

        assertThat(shelf.problems.sorted()).isEmpty();
    }

    private static String recommendations(String... items) {
        return "recommendations: [" + String.join(", ", items) + "]";
    }

    private static Arguments fault(String label, String facts, String what, String why, String fix) {
        return arguments(label, facts, what, why, fix);
    }
}
