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
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.Publisher;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.console.ProblemText;
import org.legible.publisher.console.ShownFiles;
import org.legible.publisher.console.Terminal;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;
import org.legible.publisher.text.MarkdownReader;
import org.legible.site.OnlyOnTheSample;

/** The author's guide cannot lie: every example is built, every message is given, every refusal is made. */
@OnlyOnTheSample
class AuthorsGuideIT {

    static final List<Arguments> REFUSALS = refusals();

    private static final GuideExamples EXAMPLES = GuideExamples.read();
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void allExamplesTogetherMakeAWebsite() throws Exception {
        EXAMPLES.write(folder.resolve("content"));
        PublishResult result = publish();
        assertThat(result.problems()).isEmpty();
        assertThat(result.checks().pages())
                .flatExtracting(AuthorsGuideIT::failures)
                .isEmpty();
        assertThat(result.published()).isTrue();
        assertThat(result.reports()).isEqualTo(2);
    }

    @Test
    void wrongExamplesGiveTheMessagesThatTheGuideShows() throws Exception {
        assertThat(EXAMPLES.wrong()).isNotEmpty();
        for (GuideExamples.Wrong wrong : EXAMPLES.wrong()) {
            EXAMPLES.write(folder.resolve("content"));
            Path file = folder.resolve("content").resolve(wrong.file());
            Files.writeString(file, GuideExamples.with(wrong.file(), Files.readString(file), wrong.text()));
            PublishResult result = publish();
            assertThat(result.published()).isFalse();
            String message = new ProblemText(Terminal.LOG, ShownFiles.of(Path.of("content"))).write(result.problems());
            assertThat(withoutPlace(message)).endsWith(withoutPlace(wrong.message()));
        }
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
        assertThat(Anchors.RESERVED).allMatch(begin -> GuideExamples.guide().contains("`" + begin + "`"));
    }

    @Test
    void theListOfContentsLeadsToHeadings() {
        String guide = GuideExamples.guide();
        HeadingIds ids = new HeadingIds();
        List<String> headings = new ArrayList<>();
        Matcher heading = Pattern.compile("(?m)^##+ (.*)$").matcher(guide.replaceAll("(?ms)^```.*?^```$", ""));
        while (heading.find()) headings.add(ids.make(heading.group(1)));
        Matcher link = Pattern.compile("]\\(#([^)]+)\\)").matcher(guide.replaceAll("(?ms)^```.*?^```$", ""));
        while (link.find()) assertThat(headings).contains(link.group(1));
    }

    private PublishResult publish() throws Exception {
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
        String text = GuideExamples.with("report.md", EXAMPLES.file("reports/millbrook-2026/report.md"), markdown);
        new MarkdownReader()
                .read("millbrook-2026", "report.md", text + "\n", Report.Numbering.WHOLE, new HeadingIds(), problems);
        return problems.sorted().stream().filter(Problem::isError).toList();
    }

    private static List<Arguments> refusals() {
        String guide = GuideExamples.guide();
        String section = guide.substring(guide.indexOf("| Refused |"), guide.indexOf("## report.yaml"));
        Matcher row =
                Pattern.compile("(?m)^\\| (`[^|]+`) \\| ([^|]+) \\| [^|]+ \\|$").matcher(section);
        List<Arguments> rows = new ArrayList<>();
        while (row.find()) rows.add(Arguments.of(code(row.group(1)), row.group(2)));
        return rows;
    }

    private static String code(String cell) {
        return cell.replaceFirst("^`([^`]+)`.*$", "$1");
    }

    private static String withoutPlace(String message) {
        return message.strip().replaceAll("(?m)^ +", "").replaceAll(":\\d+:\\d+", "");
    }
}
