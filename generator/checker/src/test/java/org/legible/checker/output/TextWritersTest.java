package org.legible.checker.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Outcome;
import org.legible.checker.PageFindings;
import org.legible.checker.Profile;
import org.legible.checker.Severity;
import org.legible.checker.Source;
import org.legible.checker.baseline.Baseline;
import org.legible.checker.rule.Rule;

/** The formats that are lines of text: text, github, coverage, baseline. */
class TextWritersTest {

    @Test
    void everyFormatHasItsName() {
        assertThat(FindingsWriter.all())
                .extracting(FindingsWriter::format)
                .containsExactly(
                        "text", "review", "json", "sarif", "junit", "earl", "html", "github", "coverage", "baseline");
        assertThat(FindingsWriter.named("sarif")).containsInstanceOf(SarifWriter.class);
        assertThat(FindingsWriter.named("xml")).isEmpty();
    }

    @Test
    void everyFormatIsTheSameTwice() {
        for (FindingsWriter writer : FindingsWriter.all())
            assertThat(writer.write(Reports.full())).as(writer.format()).isEqualTo(writer.write(Reports.full()));
    }

    @Test
    void textGroupsByCauseAndCountsTheRest() {
        String text = new TextWriter().write(Reports.template(900));

        assertThat(text)
                .containsOnlyOnce("error This picture has no alt text.")
                .contains("  at page-0.html:5:")
                .contains("  and 895 places more")
                .contains("Checked 900 pages: 900 failures, 0 to review by a person.");
    }

    @Test
    void reviewIsOneBlockThoughTheLastQuestionSaysThatThereAreMore() {
        PageFindings page = Checker.with(Profile.ALL)
                .rules(Checker.registry().stream()
                        .filter(rule -> rule.facts().id().equals("table-headers"))
                        .toList())
                .check(Reports.page("<table><tr><td>1<td>2<tr><td>3<td>4</table>\n".repeat(12)), "a.html");
        String review = new ReviewWriter().write(Reports.of(page));

        assertThat(review.lines().filter(line -> line.startsWith("review This table has no header cells")))
                .hasSize(1);
        assertThat(review).containsOnlyOnce("places like this.").contains("  and 5 places more");
    }

    @Test
    void textCountsWhatAPersonMustLookAtBeforeTheFailures() {
        CheckReport report = Reports.of(Reports.checked("a.html", Reports.PICTURE + Reports.TO_REVIEW));
        List<String> text = new TextWriter().write(report).lines().toList();
        String review = new ReviewWriter().write(report);

        assertThat(report.needsReview()).isPositive();
        assertThat(text.get(0)).isEqualTo("review Only a person can tell whether these are so:");
        assertThat(text.get(1)).matches(" +\\d+  .*");
        assertThat(text).filteredOn(line -> line.startsWith("review ")).hasSize(1);
        assertThat(text.get(text.size() - 1)).startsWith("Checked 1 page: ");
        assertThat(review).startsWith("review ").doesNotContain("error This picture has no alt text.");
    }

    @Test
    void aQuestionIsListedWithEveryLineOfTheAuthors() {
        List<Finding> asked = new ArrayList<>();
        for (int i = 0; i < 20; i++)
            asked.add(finding("Is it so?", Outcome.NEEDS_REVIEW).withSource(new Source("report.md", 1 + i % 10)));
        List<String> text = new TextWriter()
                .write(Reports.of(new PageFindings("a.html", asked, links(), Set.of())))
                .lines()
                .toList();

        assertThat(text.get(0)).isEqualTo("review Is it so?");
        assertThat(text.subList(1, 11))
                .containsExactly(IntStream.rangeClosed(1, 10)
                        .mapToObj(line -> "  at report.md:" + line)
                        .toArray(String[]::new));
        assertThat(text.get(11)).startsWith("  who: ");
    }

    @Test
    void proseEndsBeforeColumnEighty() {
        String text = new TextWriter().write(Reports.full()) + new ReviewWriter().write(Reports.full());

        assertThat(text.lines())
                .filteredOn(line -> !line.startsWith("  at "))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
    }

    @Test
    void aPageCannotSteerTheTerminal() {
        CheckReport report = one("Bad \u001b[2J name\nsecond line \u202E", "a.html");

        assertThat(new TextWriter().write(report)).doesNotContain("\u001b", "\u202E", "\nsecond line");
        assertThat(new TextWriter(true).write(report)).contains("\u001b[31;1merror\u001b[0m Bad (U+001B)[2J");
        assertThat(new BaselineWriter().write(report)).doesNotContain("\u001b", "\nsecond line");
    }

    @Test
    void githubIsGivenTenOfAKindAndToldOfTheRest() {
        List<String> lines = new GitHubWriter().write(many(30)).lines().toList();

        assertThat(lines).hasSize(10).allSatisfy(line -> assertThat(line).startsWith("::error"));
        assertThat(lines.get(9)).contains("21 more").contains("full report");
    }

    @Test
    void githubCannotBeGivenACommandByAPage() {
        String text = new GitHubWriter().write(one("Name\n::error::forged", "a,b:c%.html"));

        assertThat(text.lines()).hasSize(1);
        assertThat(text).contains("Name ::error::forged").contains("file=a%2Cb%3Ac%25.html,");
    }

    @Test
    void coverageHasARowForEachCriterionAndAsksOnlyWhatArises() {
        List<String> lines = new CoverageWriter().write(Reports.full()).lines().toList();

        assertThat(lines)
                .filteredOn(line -> line.matches("\\d\\.\\d\\.\\d+ .*"))
                .hasSize(55);
        assertThat(lines)
                .filteredOn(line -> line.matches("\\[ ] \\d\\.\\d\\.\\d+ .*\\?"))
                .hasSize(27);
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).matches("  no video or sound: 1\\.2\\.1, 1\\.2\\.2,.*"))
                .contains("[ ] 1 finding to review: the format review shows each.");
        assertThat(lines).anySatisfy(line -> assertThat(line).matches("1\\.1\\.1 +A +partly +31 failures +Non-text.*"));
    }

    @Test
    void entriesForABaselineAreRefusedUntilAPersonFillsThemIn() {
        CheckReport report = Reports.of(Reports.checked("a.html", Reports.PICTURE));
        String entries = new BaselineWriter().write(report);

        assertThat(Baseline.parse(entries, "baseline.yaml").problems()).hasSize(3);
        String filled = entries.replace("owner:", "owner: Web team")
                .replace("reason:", "reason: Replaced in spring")
                .replace("expires:", "expires: 2027-03-31");
        assertThat(Baseline.parse(filled, "baseline.yaml").entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.identity())
                        .isEqualTo(report.pages().get(0).findings().get(0).identity()));
    }

    private static CheckReport many(int causes) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < causes; i++) findings.add(finding("Fault " + i));
        return new CheckReport(List.of(new PageFindings("a.html", findings, links(), Set.of())), List.of());
    }

    private static CheckReport one(String message, String file) {
        return new CheckReport(
                List.of(new PageFindings(file, List.of(finding(message)), links(), Set.of())), List.of());
    }

    private static org.legible.checker.link.PageLinks links() {
        return Reports.checked("a.html", "").links();
    }

    private static Finding finding(String message) {
        return finding(message, Outcome.FAILED);
    }

    private static Finding finding(String message, Outcome outcome) {
        Rule rule = Checker.registry().get(0);
        return new Finding(
                rule.facts().id(),
                outcome,
                Severity.ERROR,
                List.of("1.1.1"),
                List.of(),
                "p",
                1,
                1,
                0,
                message,
                "People who cannot see",
                "why",
                "fix",
                "identity-" + message.hashCode(),
                java.util.Optional.empty(),
                java.util.Optional.empty());
    }
}
