package org.legible.publisher.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.publisher.problem.Problem;

/** Which slips are found in a text that is no YAML, and how they are mended. */
class YamlSlipsTest {

    static Stream<Arguments> slips() {
        return Stream.of(
                slip(
                        "colon in a title",
                        "kind: x\ntitle: Buses: who waits\nend: y",
                        "2 COLON",
                        "title: \"Buses: who waits\""),
                slip("colon at the end", "title: Who waits:\nend: y", "1 COLON", "title: \"Who waits:\""),
                slip(
                        "colon and quotation marks",
                        "title: The \"late\" bus: who waits",
                        "1 COLON",
                        "title: 'The \"late\" bus: who waits'"),
                slip("curly marks and a colon", "title: “Buses: who waits”", "1 COLON", "title: \"Buses: who waits\""),
                slip(
                        "colon in an item of keys",
                        "a:\n  - id: x\n    text: One: two\n",
                        "3 COLON",
                        "    text: \"One: two\""),
                slip(
                        "no space after a colon",
                        "kind: x\ntitle:Buses\nend: y",
                        "2 NO_SPACE_AFTER_COLON",
                        "title: Buses"),
                slip("no space in an item", "a:\n  - id:x\n    text: y", "2 NO_SPACE_AFTER_COLON", "  - id: x"),
                slip("no space after a dash", "a:\n  -id: x\n    text: y", "2 NO_SPACE_AFTER_DASH", "  - id: x"),
                slip("tab before a key", "a:\n\tb: x\n\tc: y", "2 TAB, 3 TAB", "  b: x"),
                slip("tab among spaces", "a:\n  - id: x\n  \ttext: y", "3 TAB", "    text: y"),
                slip("no-break spaces", "a:\n  - id: x\n  \u00a0\u00a0text: y", "3 NO_BREAK_SPACE", "    text: y"),
                slip(
                        "narrow no-break spaces",
                        "a:\n  - id: x\n  \u202f\u202ftext: y",
                        "3 NO_BREAK_SPACE",
                        "    text: y"),
                slip(
                        "no-break space after a colon",
                        "kind: x\ntitle:\u00a0Buses\nend: y",
                        "2 NO_BREAK_SPACE",
                        "title: Buses"),
                slip("bullet", "a:\n  - id: x\n  • id: y\n", "3 BULLET", "  - id: y"),
                slip("long dash", "a:\n  - id: x\n  – id: y\n", "3 BULLET", "  - id: y"),
                slip("straight then curly", "title: \"Buses”\nend: y\nlast: \"z\"", "1 QUOTES", "title: \"Buses\""),
                slip(
                        "straight then curly, and the last",
                        "kind: x\ntitle: \"Buses”\nend: y",
                        "2 QUOTES",
                        "title: \"Buses\""),
                slip("double then single", "title: \"Buses'\nend: y", "1 QUOTES", "title: \"Buses\""),
                slip("single then curly", "title: 'Buses’\nend: y", "1 QUOTES", "title: \"Buses\""),
                slip("never closed", "title: \"Buses\nend: y\nlast: z", "1 QUOTES", "title: \"Buses\""),
                slip(
                        "apostrophe in single marks",
                        "title: 'The council's bus'\nend: y",
                        "1 QUOTES",
                        "title: \"The council's bus\""),
                slip(
                        "marks within marks",
                        "title: \"The \"late\" bus\"\nend: y",
                        "1 QUOTES",
                        "title: 'The \"late\" bus'"),
                slip("a quotation, then words", "title: \"Late\" buses\nend: y", "1 QUOTES", "title: '\"Late\" buses'"),
                slip("open bracket", "to: [council, operators\nend: y", "1 BRACKET", "to: [council, operators]"),
                slip(
                        "bracket closed by another",
                        "to: [council, operators)\nend: y",
                        "1 BRACKET",
                        "to: [council, operators]"),
                slip("words after a bracket", "title: [sic] who waits\nend: y", "1 MARK", "title: \"[sic] who waits\""),
                slip(
                        "a link",
                        "note: [page](https://www.example.org)\nend: y",
                        "1 MARK",
                        "note: \"[page](https://www.example.org)\""),
                slip("emphasis", "note: *Late* buses\nend: y", "1 MARK", "note: \"*Late* buses\""),
                slip("at sign", "note: @council\nend: y", "1 MARK", "note: \"@council\""),
                slip("per cent", "note: % of buses\nend: y", "1 MARK", "note: \"% of buses\""),
                slip("code", "note: `x`\nend: y", "1 MARK", "note: \"`x`\""),
                slip("ampersand", "note: & the rest\nend: y", "1 MARK", "note: \"& the rest\""),
                slip("list beside its key", "to: - council\nend: y", "1 LIST_BESIDE_KEY", "to: [\"council\"]"),
                slip("equals sign", "kind: x\ntitle = Buses\nend: y", "2 OTHER_COLON", "title: Buses"),
                slip("full-width colon", "kind: x\ntitle：Buses\nend: y", "2 OTHER_COLON", "title: Buses"),
                slip("no colon", "kind: x\ntitle Buses\nend: y", "2 NO_COLON", "title: Buses"),
                slip("a key too far in", "kind: x\n  title: Buses\nend: y", "2 INDENT", "title: Buses"),
                slip("a key too far out", "a:\n  - id: x\n   text: y\n", "3 INDENT", "    text: y"),
                slip(
                        "words that go on",
                        "text: Who waits for the bus and how long they wait in the rain of a morning\nno roof at all\nend: y",
                        "2 CONTINUED",
                        "  no roof at all"),
                slip(
                        "two slips",
                        "title: Buses: one\nnote: Two: three\nend: y",
                        "1 COLON, 2 COLON",
                        "title: \"Buses: one\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void aSlipIsFoundAtItsLineAndItsRemedyMakesTheTextReadable(String label, String text, String slips, String mended) {
        YamlSlips.Mended found = YamlSlips.mend("f.yaml", text);

        assertThat(found.problems().stream()
                        .map(problem -> problem.place().line() + " " + slipOf(problem))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(slips);
        assertThat(found.text().lines()).contains(mended);
        assertThat(YamlFault.of(found.text())).isEmpty();
    }

    @Test
    void theRemedyShowsTheLineAsItShouldBe() {
        assertThat(problems("title: Buses: who waits"))
                .containsExactly("f.yaml:1:1: error: The value holds a colon and stands without quotation marks.\n"
                        + "  Why: The file cannot be read, so nothing in it would reach a reader.\n"
                        + "  Fix: Put the value in quotation marks: title: \"Buses: who waits\"");
        assertThat(problems("a:\n  - id: x\n  \u00a0\u00a0text: y").get(0))
                .endsWith("  Fix: Delete the spaces and type them again: 4 spaces, then text: y");
    }

    @Test
    void bothVersionsOfAConflictAreToldOnce() {
        String text = "kind: x\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> main\nend: y";

        assertThat(problems(text))
                .containsExactly(
                        "f.yaml:2:1: error: Marks of a merge conflict (<<<<<<<, =======, >>>>>>>) stand here: two people "
                                + "changed these lines.\n  Why: Both versions would be published, or neither.\n"
                                + "  Fix: Keep the lines of one version, and delete the other lines and the three marks.");
        assertThat(YamlSlips.mend("f.yaml", text).text()).isEqualTo("kind: x\n\ntitle: A\n\n\n\nend: y");
    }

    @Test
    void whatIsNoKnownSlipIsLeft() {
        assertThat(YamlSlips.mend("f.yaml", "title: A\n? [x]\n: y"))
                .isEqualTo(new YamlSlips.Mended("title: A\n? [x]\n: y", List.of()));
    }

    private static List<String> problems(String text) {
        return YamlSlips.mend("f.yaml", text).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static String slipOf(Problem problem) {
        return Stream.of(YamlSlip.values())
                .filter(slip -> slip.what.equals(problem.what()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Arguments slip(String label, String text, String slips, String mended) {
        return Arguments.arguments(label, text, slips, mended);
    }
}
