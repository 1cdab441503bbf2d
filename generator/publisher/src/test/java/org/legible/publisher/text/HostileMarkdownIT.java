package org.legible.publisher.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Report;
import org.legible.publisher.work.Work;

/** Text made to exhaust the stack, the memory or the patience of whoever reads it. */
class HostileMarkdownIT {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final MarkdownReader READER = new MarkdownReader();

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(
                        "nested lists",
                        lines(400, i -> "  ".repeat(i) + "- a"),
                        "This line is indented by more than 80 spaces."),
                arguments("nested lists on one line", "- ".repeat(400) + "a", "This list is nested more than 20 deep."),
                arguments(
                        "nested numbers on one line",
                        "1. ".repeat(400) + "a",
                        "This list is nested more than 20 deep."),
                arguments("nested quotations", ">".repeat(5_000) + " a", "This quotation is nested more than 20 deep."),
                arguments(
                        "nested quotations with spaces",
                        "> ".repeat(5_000) + "a",
                        "This quotation is nested more than 20 deep."),
                arguments(
                        "quotations and lists",
                        "> - ".repeat(100) + "a",
                        "This quotation is nested more than 20 deep."),
                arguments(
                        "a wide table",
                        "|a".repeat(1_000) + "|\n" + "|---".repeat(1_000) + "|\n",
                        "This table has more than 60 columns."),
                arguments(
                        "unclosed links",
                        "[a](".repeat(20_000),
                        "This paragraph holds more than 2000 square brackets."),
                arguments(
                        "unclosed pictures",
                        "![a](".repeat(20_000),
                        "This paragraph holds more than 2000 square brackets."),
                arguments(
                        "unclosed links on many lines",
                        "[a](\n".repeat(20_000),
                        "This paragraph holds more than 2000 square brackets."),
                arguments(
                        "growing runs of backticks",
                        lines(2_000, i -> "`".repeat(i) + "a"),
                        "This paragraph holds more than 400 backticks."),
                arguments(
                        "deep emphasis",
                        "*a **a ".repeat(20_000),
                        "This paragraph holds more than 4000 marks of emphasis."),
                arguments(
                        "deep underscores",
                        "_a __a ".repeat(20_000),
                        "This paragraph holds more than 4000 marks of emphasis."),
                arguments(
                        "unclosed declarations",
                        "a <!A ".repeat(20_000),
                        "This paragraph holds more than 400 signs <."),
                arguments(
                        "unclosed instructions",
                        "a <?\n".repeat(20_000),
                        "This paragraph holds more than 400 signs <."),
                arguments("a long line", "a".repeat(200_001), "This line is longer than 200000 characters."),
                arguments("a long text", "a\n\n".repeat(1_700_000), "The text is longer than 5 million characters."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatNoReportHasIsRefusedBeforeItIsParsed(String label, String markdown, String what) {
        Problems problems = onAThreadOfABuild(() -> read(markdown));

        assertThat(problems.sorted()).as(label).extracting(Problem::what).containsExactly(what);
        assertThat(problems.sorted().get(0).why())
                .isEqualTo("Nobody could follow it on a page, and it cannot be read safely.");
        assertThat(problems.sorted().get(0).fix()).isEqualTo("Split it into shorter or simpler parts.");
    }

    static Stream<Arguments> endured() {
        return Stream.of(
                arguments("deep emphasis within bounds", "*a **a ".repeat(1_000)),
                arguments("emphasis opened and closed", "*".repeat(1_900) + "a" + "*".repeat(1_900)),
                arguments("nested brackets", "[".repeat(1_000) + "a" + "]".repeat(1_000)),
                arguments("nested pictures", "![".repeat(1_000) + "a" + "](b)".repeat(1_000)),
                arguments("links within bounds", "[a](".repeat(1_000)),
                arguments("backticks within bounds", lines(27, i -> "`".repeat(i) + "a")),
                arguments("angle brackets", "<".repeat(400)),
                arguments("open tags", "<a b=".repeat(400)),
                arguments("open tags with spaces", "a <a" + " b".repeat(10_000)),
                arguments("open remarks", "a <!--".repeat(400)),
                arguments("open declarations", "a <!A ".repeat(400)),
                arguments("open processing", "a <?".repeat(400)),
                arguments("open addresses", "<a:".repeat(400)),
                arguments("open email addresses", "a <" + "a@a.".repeat(10_000)),
                arguments("ampersands", "&#x".repeat(50_000)),
                arguments("backslashes", "\\".repeat(100_001)),
                arguments("line ends by two spaces", "a  \n".repeat(5_000)),
                arguments("empty lines", "\n".repeat(100_000)),
                arguments("short paragraphs", "a\n\n".repeat(10_000)),
                arguments("definitions", lines(1_000, i -> "[a" + i + "]: b\n")),
                arguments("definitions with open titles", "[a]: b \"\n".repeat(1_000)),
                arguments("notes", lines(2_000, i -> "a[^" + i + "]\n\n[^" + i + "]: b\n")),
                arguments("marks without a note", "[^a] ".repeat(1_900)),
                arguments("headings", "## a\n".repeat(5_000)),
                arguments("headings underlined", "a\n---\n".repeat(5_000)),
                arguments("headings with braces", "## a " + "{".repeat(50_000)),
                arguments("headings with attributes", "## a {" + " #b".repeat(20_000) + "}"),
                arguments("placements", "[[judgements]]\n\n".repeat(1_000)),
                arguments("a placement that never ends", "[[omitted" + " a=b".repeat(20_000) + "]]"),
                arguments("an omission of everything", "[[omitted paragraphs=1-999999]]"),
                arguments("numbered paragraphs", lines(5_000, i -> i + ". a")),
                arguments("a row of pipes", "a\n" + "|-".repeat(60) + "\n" + "|b".repeat(60)),
                arguments("a long table", "|a|b|\n|---|---|\n" + "|c|d|\n".repeat(1_000)),
                arguments("fences", "```\n".repeat(390)),
                arguments("deep lists within bounds", lines(40, i -> "  ".repeat(i) + "- a")),
                arguments("spaces", " \t".repeat(30)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endured")
    void whateverElseIsReadInTime(String label, String markdown) {
        assertThat(cpuTimeOf(() -> read(markdown))).as(label).isLessThan(PATIENCE);
    }

    @Test
    void anyMixOfMarksIsReadInTime() {
        long seed = Long.getLong("legible.seed", 20_261_121);
        Random random = new Random(seed);
        List<String> marks = List.of(
                "*",
                "**",
                "_",
                "`",
                "```\n",
                "[",
                "](",
                ")",
                "]",
                "[^a]",
                "[^a]: ",
                "![",
                "<",
                "<b>",
                "<!--",
                "-->",
                "&#xE000;",
                "&lt;",
                "\\",
                "\n",
                "\n\n",
                "  \n",
                "    ",
                "- ",
                "1. ",
                "27. ",
                "2.14 ",
                "2.14\n",
                "> ",
                "# ",
                "## ",
                "#### ",
                "---\n",
                "| a | b |\n",
                "|---|---|\n",
                "|",
                "[[judgements]]",
                "[[omitted paragraphs=",
                "[[",
                "]]",
                "{#a}",
                " {#b sequence=c}",
                "https://a.org",
                "[a]: b\n",
                "~~~",
                "\t",
                "===\n",
                "\"",
                "'",
                "paragraph 27",
                "a",
                "é",
                "😀",
                "word ",
                "0",
                "\u2028",
                "^",
                "<?",
                "<![CDATA[");
        Report.Numbering[] numberings = Report.Numbering.values();
        for (int run = 0; run < 2_000; run++) {
            String markdown = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(i -> marks.get(random.nextInt(marks.size())))
                    .collect(Collectors.joining());
            Report.Numbering numbering = numberings[random.nextInt(numberings.length)];
            String label = "Seed " + seed + ", run " + run + ", " + numbering + ": " + markdown;
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThatNoException().as(label).isThrownBy(() -> {
                READER.read("x", "report.md", markdown, numbering, new HeadingIds(), new Problems());
                READER.readValue("x", new Prose(markdown, Place.of("report.yaml"), true), new Problems());
            });
            assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                    .as(label)
                    .isLessThan(PATIENCE);
        }
    }

    // On a thread like those of a build: the bounds hold for its stack.
    private static <T> T onAThreadOfABuild(Supplier<T> work) {
        try (Work threads = new Work(1, Work.LIMIT, (step, done, total) -> {}, new Problems())) {
            return threads.one(Place.of("report.md"), work).orElseThrow();
        }
    }

    // Other work on the machine must not count.
    private static Duration cpuTimeOf(Runnable work) {
        return onAThreadOfABuild(() -> {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        });
    }

    private static Problems read(String markdown) {
        Problems problems = new Problems();
        READER.read("x", "report.md", markdown, Report.Numbering.WHOLE, new HeadingIds(), problems);
        return problems;
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
