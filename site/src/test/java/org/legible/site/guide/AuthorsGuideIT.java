package org.legible.site.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.legible.checker.Outcome;
import org.legible.checker.PageFindings;
import org.legible.publisher.BuildScope;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.Publisher;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.console.BuildSummary;
import org.legible.publisher.console.ProblemText;
import org.legible.publisher.console.ShownFiles;
import org.legible.publisher.console.Terminal;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;
import org.legible.publisher.text.MarkdownReader;
import org.legible.site.OnlyOnTheSample;
import org.legible.site.guide.GuideExamples.Deed;
import org.legible.site.guide.GuideExamples.Step;

/** The author's guide cannot lie: every example is built, every message is given, every refusal is made. */
@OnlyOnTheSample
class AuthorsGuideIT {

    static final List<Arguments> REFUSALS = refusals();
    static final List<Path> GUIDES = List.of(GuideExamples.FIRST_REPORT, GuideExamples.REFERENCE);

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final String COMMAND = "java -jar legible.jar build --content content --output website\n";

    @TempDir
    Path folder;

    @Test
    void theFirstReportIsMadeStepByStepAsTheGuideSays() throws Exception {
        GuideExamples typed = new GuideExamples();
        List<Step> steps = GuideExamples.steps(GuideExamples.read(GuideExamples.FIRST_REPORT));
        PublishResult result = publish(typed);
        List<Problem> untold = List.of();
        for (Step step : steps) {
            String at = "line " + step.line();
            typed.type(step);
            if (step.deed() == Deed.TYPE_IN_THE_TERMINAL) {
                assertThat(untold).as("what no message shows, before " + at).isEmpty();
                assertThat(step.text()).as(at).isEqualTo(COMMAND);
                result = publish(typed);
                untold = new ArrayList<>(result.problems());
            } else if (step.deed() == Deed.THE_PROGRAM_SAYS) {
                assertThat(oneLine(said(result))).as(at).contains(oneLine(step.text()));
                untold.removeIf(problem -> step.text().contains(problem.whatWithKey()));
            }
        }
        assertSound(result, 1);
        assertThat(steps).extracting(Step::deed).contains(Deed.TYPE_IN_THE_TERMINAL, Deed.THE_PROGRAM_SAYS);
    }

    @Test
    void allExamplesTogetherMakeAWebsite() throws Exception {
        assertSound(publish(allExamples()), 2);
    }

    @ParameterizedTest
    @FieldSource("REFUSALS")
    void whatIsRefusedIsRefusedAndItsRemedyIsNot(String refused, String remedy) {
        assertThat(errors(refused)).as(refused).isNotEmpty();
        // A remedy in words only has nothing to try.
        if (remedy.startsWith("`")) assertThat(errors(code(remedy))).as(remedy).isEmpty();
    }

    @Test
    void idsThatHeadingsMustNotHaveAreNamed() {
        String guide = GuideExamples.read(GuideExamples.REFERENCE);
        assertThat(Anchors.RESERVED).allMatch(begin -> guide.contains("`" + begin + "`"));
    }

    @ParameterizedTest
    @FieldSource("GUIDES")
    void linksLeadToHeadingsAndFiles(Path guide) {
        Matcher link = Pattern.compile("]\\((?!https?:)([^#)]*)(?:#([^)]+))?\\)")
                .matcher(words(guide).replaceAll("`[^`\\n]*`", ""));
        while (link.find()) {
            Path target = link.group(1).isEmpty() ? guide : guide.resolveSibling(link.group(1));
            assertThat(target).exists();
            if (link.group(2) != null)
                assertThat(headings(target)).as(link.group()).contains(link.group(2));
        }
    }

    private static List<String> headings(Path guide) {
        HeadingIds ids = new HeadingIds();
        return Pattern.compile("(?m)^##+ (.*)$")
                .matcher(words(guide))
                .results()
                .map(heading -> ids.make(heading.group(1)))
                .toList();
    }

    private static String words(Path guide) {
        return GuideExamples.read(guide).replaceAll("(?ms)^```.*?^```$", "");
    }

    private static GuideExamples allExamples() {
        GuideExamples typed = new GuideExamples();
        for (Path guide : GUIDES) GuideExamples.steps(GuideExamples.read(guide)).forEach(typed::type);
        return typed;
    }

    private static void assertSound(PublishResult result, int reports) {
        assertThat(result.problems()).isEmpty();
        assertThat(result.checks().pages())
                .flatExtracting(AuthorsGuideIT::failures)
                .isEmpty();
        assertThat(result.published()).isTrue();
        assertThat(result.reports()).isEqualTo(reports);
    }

    private PublishResult publish(GuideExamples typed) throws Exception {
        typed.write(Files.createDirectories(folder.resolve("content")));
        PublishRequest request = PublishRequest.of(folder.resolve("content"), folder.resolve("website"), NOW);
        return new Publisher().publish(request, (step, done, total) -> {});
    }

    private static List<String> failures(PageFindings page) {
        return page.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .map(finding -> page.file() + ", " + finding.selector() + ": " + finding.message())
                .toList();
    }

    private static List<Problem> errors(String markdown) {
        Problems problems = new Problems();
        String text = allExamples().file("reports/millbrook-2026/report.md") + "\n" + markdown;
        new MarkdownReader()
                .read("millbrook-2026", "report.md", text + "\n", Report.Numbering.WHOLE, new HeadingIds(), problems);
        return problems.sorted().stream().filter(Problem::isError).toList();
    }

    private static List<Arguments> refusals() {
        String guide = GuideExamples.read(GuideExamples.REFERENCE);
        String section = guide.substring(guide.indexOf("| Refused |"), guide.indexOf("### Warnings"));
        Matcher row =
                Pattern.compile("(?m)^\\| (`[^|]+`) \\| ([^|]+) \\| [^|]+ \\|$").matcher(section);
        List<Arguments> rows = new ArrayList<>();
        while (row.find()) rows.add(Arguments.of(code(row.group(1)), row.group(2)));
        return rows;
    }

    private static String code(String cell) {
        return cell.replaceFirst("^`([^`]+)`.*$", "$1");
    }

    private static String said(PublishResult result) {
        ShownFiles files = ShownFiles.of(Path.of("content"));
        return new ProblemText(Terminal.LOG, files).write(result.problems())
                + new BuildSummary(result, Path.of("website"), BuildScope.WHOLE).text();
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s+", " ");
    }
}
