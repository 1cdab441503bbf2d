package org.legible.publisher.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;

/** What is said of YAML that cannot be read, in full. */
class YamlFaultsTest {

    private static final String UNREADABLE = "The file cannot be read, so nothing in it would reach a reader.";
    private static final String WRITE_PLAIN =
            "Write plain YAML: keys and lists indented with spaces, text that holds a colon in quotes, "
                    + "and every value written out where it belongs.";
    private static final String NOTHING = "Write what belongs there, or delete the file.";
    private static final String UNKNOWN =
            "A key that is not known is not read, so readers would never see what it says.";
    private static final String UNSHOWN = "It could not be shown to readers as what it is.";
    private static final String EMPTY = "Readers would find an empty place.";
    private static final String WRITE_VALUE =
            "Write the value after the colon, or delete the key if there is nothing to say.";

    private final Problems problems = new Problems();

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "an unknown key",
                        "title: A\nowner: Ann",
                        2,
                        1,
                        "There is no key \"owner\".",
                        UNKNOWN,
                        "Did you mean \"owners\"?"),
                fault(
                        "an unknown key in a list",
                        "title: A\nparts:\n  - id: a\n    body: b",
                        4,
                        5,
                        "There is no key \"body\" in \"parts\".",
                        UNKNOWN,
                        "Use one of: parts, text."),
                fault(
                        "a missing key",
                        "code: ab-1",
                        1,
                        1,
                        "The key \"title\" is missing.",
                        "Readers need it: its title.",
                        "Add a line that begins with title: and its value."),
                fault(
                        "a missing key in a list",
                        "title: A\nparts:\n  - text: b",
                        3,
                        5,
                        "The key \"id\" is missing in \"parts\".",
                        "Readers need it: its id.",
                        "Add a line that begins with id: and its value."),
                fault(
                        "a key twice",
                        "title: A\ntitle: B",
                        2,
                        1,
                        "The key \"title\" stands twice here.",
                        "Only one of the two could be shown, and readers would never know of the other.",
                        "Keep one and delete the other."),
                fault(
                        "no real day",
                        "title: A\npublished: 2015-02-30",
                        2,
                        12,
                        "\"published\" must be a date such as 2015-11-27, 2015-11 or 2015, but \"2015-02-30\" stands here.",
                        UNSHOWN,
                        "Write a date such as 2015-11-27, 2015-11 or 2015."),
                fault(
                        "a date without its moment",
                        "title: A\nembargo: 2026-12-01",
                        2,
                        10,
                        "\"embargo\" must be a moment such as 2026-12-01T09:30Z, but \"2026-12-01\" stands here.",
                        UNSHOWN,
                        "Write a moment such as 2026-12-01T09:30Z."),
                fault(
                        "a word that is not known",
                        "title: A\ncolour: bleu",
                        2,
                        9,
                        "\"colour\" cannot be \"bleu\".",
                        "Only known words can be shown and indexed so that readers find them.",
                        "Did you mean \"blue\"?"),
                fault(
                        "a constant's name",
                        "title: A\ncolour: DARK_RED",
                        2,
                        9,
                        "\"colour\" cannot be \"DARK_RED\".",
                        "Only known words can be shown and indexed so that readers find them.",
                        "Did you mean \"dark-red\"?"),
                fault(
                        "an unquoted number",
                        "title: 1.10",
                        1,
                        8,
                        "\"title\" is text, but 1.10 stands without quotes.",
                        "Programs read it as a number and may change it, and an address that changes breaks every citation.",
                        "Put it in quotes: \"1.10\"."),
                fault(
                        "an unquoted yes or no",
                        "title: true",
                        1,
                        8,
                        "\"title\" is text, but true stands without quotes.",
                        "Programs read it as yes or no and may change it, and an address that changes breaks every citation.",
                        "Put it in quotes: \"true\"."),
                fault(
                        "text of another form",
                        "title: A\ncode: AB",
                        2,
                        7,
                        "\"code\" must be written like \"ab-12\", but \"AB\" stands here.",
                        UNSHOWN,
                        "Write it like \"ab-12\"."),
                fault(
                        "no value",
                        "title:\ncode: ab-1",
                        1,
                        7,
                        "\"title\" has no value.",
                        EMPTY,
                        "Write the value after the colon."),
                fault(
                        "empty quotes",
                        "title: ' '",
                        1,
                        8,
                        "\"title\" has no value.",
                        EMPTY,
                        "Write the value after the colon."),
                fault("empty Markdown", "title: A\ntext: ''", 2, 7, "\"text\" has no value.", EMPTY, WRITE_VALUE),
                fault("an empty figure", "title: A\nvalue: ''", 2, 8, "\"value\" has no value.", EMPTY, WRITE_VALUE),
                fault(
                        "an empty list that must hold something",
                        "title: A\nto: []",
                        2,
                        5,
                        "\"to\" has no value.",
                        EMPTY,
                        WRITE_VALUE),
                fault("a key over nothing", "title: A\nparts:", 2, 7, "\"parts\" has no value.", EMPTY, WRITE_VALUE),
                fault(
                        "a dash over nothing",
                        "title: A\nparts:\n  -\n",
                        3,
                        4,
                        "\"parts\" has no value.",
                        EMPTY,
                        WRITE_VALUE),
                fault(
                        "a list for a value",
                        "title: [a]",
                        1,
                        8,
                        "\"title\" must be one value, but a list stands here.",
                        UNSHOWN,
                        "Write it without a dash or brackets: title: a"),
                fault(
                        "keys for a value",
                        "title: {a: b}",
                        1,
                        8,
                        "\"title\" must be one value, but keys with values stand here.",
                        UNSHOWN,
                        "Write one value."),
                fault(
                        "a value for a list",
                        "title: A\nparts: a",
                        2,
                        8,
                        "\"parts\" must be a list, each item after a dash, but \"a\" stands here.",
                        UNSHOWN,
                        "Begin each entry with a dash and a space before its first key, as in - id:, and put two spaces before its other keys."),
                fault(
                        "keys for a list",
                        "title: A\nparts:\n  id: a",
                        3,
                        3,
                        "\"parts\" must be a list, each item after a dash, but keys with values stand here.",
                        UNSHOWN,
                        "Begin each entry with a dash and a space before its first key, as in - id:, and put two spaces before its other keys."),
                fault(
                        "a value for keys",
                        "title: A\nparts: [a]",
                        2,
                        9,
                        "\"parts\" must be keys such as \"id\" with values, but \"a\" stands here.",
                        UNSHOWN,
                        "Write keys such as \"id\" with values."),
                fault(
                        "a list for a file of keys",
                        "- title: A",
                        1,
                        1,
                        "What stands here must be keys such as \"title\" with values, but a list stands here.",
                        UNSHOWN,
                        "Write keys such as \"title\" with values."),
                fault(
                        "words for a whole number",
                        "title: A\ncount: many",
                        2,
                        8,
                        "\"count\" must be a whole number, but \"many\" stands here.",
                        UNSHOWN,
                        "Write a whole number."),
                fault(
                        "a part of a number",
                        "title: A\ncount: 1.5",
                        2,
                        8,
                        "\"count\" must be a whole number, but \"1.5\" stands here.",
                        UNSHOWN,
                        "Write a whole number."),
                fault(
                        "yes for true",
                        "title: A\nlink: yes",
                        2,
                        7,
                        "\"link\" must be true or false, but \"yes\" stands here.",
                        UNSHOWN,
                        "Write true or false."),
                fault(
                        "an address without https",
                        "title: A\nurl: example.org",
                        2,
                        6,
                        "In \"url\", the address \"example.org\" cannot be used: it does not begin with https://.",
                        "Readers would be led nowhere, or somewhere unsafe.",
                        "Write the whole address, such as https://www.example.org/page."),
                fault(
                        "an address that runs script",
                        "title: A\nurl: javascript:alert(1)",
                        2,
                        6,
                        "In \"url\", the address \"javascript:alert(1)\" cannot be used: it does not begin with https://.",
                        "Readers would be led nowhere, or somewhere unsafe.",
                        "Write the whole address, such as https://www.example.org/page."),
                fault(
                        "a merge key",
                        "title: A\n<<: {code: ab-1}",
                        2,
                        1,
                        "There is no key \"<<\".",
                        UNKNOWN,
                        "Use one of: approximate, code, colour, count, embargo, for, link, owners, parts, published, text, to, url, value, when."),
                fault(
                        "an alias",
                        "title: &t A\ncode: *t",
                        2,
                        7,
                        "The alias *t repeats content from elsewhere.",
                        UNREADABLE,
                        "Write here what stands behind &t; if these are words, put them in quotes: \"*t\"."),
                fault(
                        "a second document",
                        "title: A\n---\nowners: [B]",
                        3,
                        1,
                        "The file holds a second YAML document.",
                        UNREADABLE,
                        "Delete the line of three dashes, ---, above this one."),
                slip(
                        "a tab",
                        "title: A\n\tcode: ab-1",
                        2,
                        "A tab stands before the words of this line.",
                        "Indent with spaces instead: no space, then code: ab-1"),
                slip(
                        "an unquoted colon",
                        "title: A: B",
                        1,
                        "The value holds a colon and stands without quotation marks.",
                        "Put the value in quotation marks: title: \"A: B\""),
                slip(
                        "an open bracket",
                        "title: A\nowners: [Ann\n",
                        2,
                        "A bracket is opened in this line and not closed.",
                        "Close it at the end: owners: [Ann]"),
                slip(
                        "an open quotation",
                        "title: 'A\n",
                        1,
                        "The quotation marks around this value do not match.",
                        "Begin and end it with the same straight mark: title: \"A\""),
                fault(
                        "no space after a dash",
                        "title: A\nparts:\n  -id: x",
                        3,
                        3,
                        "\"parts\" must be a list, each item after a dash, but keys with values stand here.",
                        UNSHOWN,
                        "There is no space after the dash that begins an item. Put one there: - id:"),
                fault(
                        "a colon among words in a list",
                        "title: A\nowners:\n  - Ask first: then wait",
                        3,
                        5,
                        "\"owners\" must be one value, but keys with values stand here.",
                        UNSHOWN,
                        "The value holds a colon and stands without quotation marks. "
                                + "Put the value in quotation marks: \"Ask first: then wait\""),
                fault(
                        "no space after the only colon of an item",
                        "title: A\nparts:\n  - id:x",
                        3,
                        5,
                        "\"parts\" must be keys such as \"id\" with values, but \"id:x\" stands here.",
                        UNSHOWN,
                        "There is no space after the colon. Put one there: id: x"),
                fault(
                        "a bullet before a key",
                        "title: A\nparts:\n  • id: x",
                        3,
                        3,
                        "\"parts\" must be a list, each item after a dash, but keys with values stand here.",
                        UNSHOWN,
                        "This line begins with a bullet or a long dash, which make no list in YAML. "
                                + "Begin it with a hyphen and a space: - id:"),
                unreadable(
                        "a list for a key",
                        "title: A\n? [x]\n: y",
                        2,
                        4,
                        "This is not YAML: Expected a property name (Scalar value in YAML), got this instead: +SEQ []."),
                fault("nothing", "", 0, 0, "The file holds no content.", UNREADABLE, NOTHING),
                fault("only remarks", "# a remark\n", 0, 0, "The file holds no content.", UNREADABLE, NOTHING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultSaysWhereWhatWhyAndFix(String label, String yaml, Problem problem) {
        Reading<Sample> reading = new YamlReader().object("f.yaml", yaml, Sample.class, problems);

        assertThat(problems.sorted()).as(label).containsExactly(problem);
        assertThat(reading.whole()).isEmpty();
    }

    @Test
    void allFaultsOfAFileAreSaidInOneRun() {
        read("titel: A\ncolour: red\npublished: soon\nparts:\n  - tekst: x\n");

        assertThat(problems.sorted())
                .extracting(Problem::what)
                .containsExactly(
                        "There is no key \"titel\".",
                        "\"colour\" cannot be \"red\".",
                        "\"published\" must be a date such as 2015-11-27, 2015-11 or 2015, but \"soon\" stands here.",
                        "The key \"id\" is missing in \"parts\".",
                        "There is no key \"tekst\" in \"parts\".");
    }

    @Test
    void aLongValueIsQuotedInPart() {
        read("title: A\ncount: " + "9".repeat(5_000));

        assertThat(problems.sorted().get(0).what())
                .isEqualTo("\"count\" must be a whole number, but \"" + "9".repeat(100) + "...\" stands here.");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments("deep lists", "title: " + "[".repeat(100_000), "The content is nested more than 30 deep."),
                arguments("deep keys", "{a: ".repeat(100_000), "The content is nested more than 30 deep."),
                arguments("deep dashes", "- ".repeat(20_000), "The content is nested more than 30 deep."),
                arguments(
                        "many values",
                        "title: A\nowners: [" + "a,".repeat(200_001) + "]",
                        "The file holds more than 200000 values."),
                arguments("large", "x".repeat(3_000_001), "The file is larger than 3 million characters."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatCouldExhaustTheMachineIsRefused(String label, String yaml, String what) {
        read(yaml);

        assertThat(problems.sorted()).as(label).extracting(Problem::what).containsExactly(what);
    }

    @Test
    void aListOfWhatIsNoObjectIsRefusedItemByItem() {
        new YamlReader().list("f.yaml", "- id: a\n- b\n", Sample.Part.class, problems);

        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .isEqualTo(List.of("f.yaml:2:3: error: What stands here must be keys such as \"id\" with values, but "
                        + "\"b\" stands here.\n  Why: " + UNSHOWN + "\n  Fix: Write keys such as \"id\" with values."));
    }

    private void read(String yaml) {
        new YamlReader().object("f.yaml", yaml, Sample.class, problems);
    }

    private static Arguments fault(
            String label, String yaml, int line, int column, String what, String why, String fix) {
        return arguments(label, yaml, Problem.error(new Place("f.yaml", line, column), what, why, fix));
    }

    private static Arguments slip(String label, String yaml, int line, String what, String fix) {
        int column = 1 + (yaml.contains("\t") ? 1 : 0);
        return fault(label, yaml, line, column, what, UNREADABLE, fix);
    }

    private static Arguments unreadable(String label, String yaml, int line, int column, String what) {
        return fault(label, yaml, line, column, what, UNREADABLE, WRITE_PLAIN);
    }
}
