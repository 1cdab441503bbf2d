package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.legible.publisher.PublishResult;
import org.legible.publisher.problem.Problem;

/** What a build says of the register: what would be looked for and not found, and what cannot be right. */
class RegisterChecksIT {

    private static final String REPORT = "reports/oakley-2025/report.yaml";
    private static final int NINTH = 33;
    private static final String RECOMMENDATION = """
              - id: "9"
                type: recommendation
                text: %s
            %s
            actions:
            """;

    @Test
    void whatReadersWouldLookForAndNotFindIsAdvice() {
        PublishResult result = with("Publish the plan by June.", "").run();

        assertThat(result.published()).isTrue();
        assertThat(ofTheNinth(result))
                .containsExactly(
                        "Nothing says who was asked to do this. [no-addressee]",
                        "This recommendation has no theme. [no-theme]",
                        "This recommendation is not told in plain words. [no-plain-words]",
                        "This recommendation names no paragraph that it rests on. [no-evidence]");
        assertThat(result.advice().stream().map(Problem::toString))
                .contains(REPORT
                        + ":33:9: advice: Nothing says who was asked to do this. [no-addressee]\n"
                        + "  Why: Readers would not know whom to ask what became of it.\n"
                        + "  Fix: If the report says who, add a key of addressees.yaml, such as to: council; if it names nobody, leave"
                        + " it.");
    }

    @Test
    void whatIsThereIsNotMissed() {
        PublishResult result = with(
                        "Publish the plan by June.",
                        "    plain: Say by June what you will do.\n    to: council\n    themes: [planning]\n"
                                + "    editors-links: {paragraphs: [\"2\"]}\n")
                .run();

        assertThat(ofTheNinth(result)).isEmpty();
    }

    @Test
    void wordsThatLeaveOpenWhatIsToBeDoneAreAdvice() {
        assertThat(ofTheNinth(with("Continue to explore better plans.", "").run()))
                .contains("“Continue to” leaves open what is to be done. [vague-words]");
        assertThat(ofTheNinth(with("Better plans for all.", "").run()))
                .contains("This recommendation does not say what anybody should do. [no-deed]");
    }

    @Test
    void aReportMayAcceptAdvice() {
        PublishResult result = with(
                        "Publish the plan by June.",
                        "    to: council\n    themes: [planning]\n    plain: Say it by June.\n")
                .edit(REPORT, "title: Inspection of", """
                        accepted: [{what: no-evidence, at: recommendations/9, why: The report names none.}]
                        title: Inspection of""")
                .run();

        assertThat(ofTheNinth(result)).isEmpty();
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void whatIsOverdueAndOfWhichNothingIsSaidIsAdvice() {
        String others = "    to: council\n    within: 3 months\n";
        assertThat(with("Publish the plan.", others).run().advice().stream().map(Object::toString))
                .contains(REPORT
                        + ":37:13: advice: The time for this was over on 2025-09-30, and nothing says what became of it."
                        + " [due-without-status]\n"
                        + "  Why: Readers are told that it is overdue, though it may have been done long ago.\n"
                        + "  Fix: Add what is known, such as status: [{is: completed, said-by: self, date: 2026}]; if nothing"
                        + " is known, ask those who were asked.");
        String said = others + "    status: [{is: in-progress, said-by: self}]\n";
        assertThat(SiteTest.problems(with("Publish the plan.", said).run())).isEmpty();
        assertThat(SiteTest.problems(with("Publish the plan.", "    to: council\n    due: 2026-11\n")
                        .run()))
                .as("the month is not over on its 21st day")
                .isEmpty();
    }

    @Test
    void toRepeatWhatCameLaterIsAWarning() {
        SiteTest.of("sites/invalid/base")
                .edit("reports/oakley-2020/report.yaml", "published: 2020-02", "published: 2026-02")
                .warns(
                        REPORT,
                        "This recommendation is said to repeat \"oakley-2020/1\", which was published later, on 2026-02.",
                        "[repeats-a-later-one]");
    }

    private static SiteTest with(String text, String more) {
        return SiteTest.of("sites/invalid/base")
                .without("reports/oakley-2025/summary.md")
                .edit(REPORT, "actions:\n", RECOMMENDATION.formatted(text, more));
    }

    private static List<String> ofTheNinth(PublishResult result) {
        return result.advice().stream()
                .filter(problem ->
                        problem.place().file().equals(REPORT) && problem.place().line() >= NINTH)
                .map(Problem::whatWithKey)
                .toList();
    }
}
