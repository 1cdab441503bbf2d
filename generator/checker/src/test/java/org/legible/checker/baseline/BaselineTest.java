package org.legible.checker.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Profile;
import org.legible.checker.Unreadable;

class BaselineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final CheckReport report = new CheckReport(
            List.of(Checker.with(Profile.WCAG22_AA)
                    .check("<!DOCTYPE html><html lang=\"en\"><title>Minutes</title><main><img src=\"a.png\"></main>")),
            List.of());
    private final String identity = report.pages().get(0).findings().get(0).identity();

    @Test
    void anAcceptedFindingLeavesTheReport() {
        BaselineResult result = baseline(entry(identity, "2026-11-22")).apply(report, TODAY);

        assertThat(report.exitStatus()).isEqualTo(1);
        assertThat(result.report().failed()).isZero();
        assertThat(result.report().pages()).hasSize(1);
        assertThat(result.exitStatus()).isZero();
        assertThat(result.accepted())
                .containsExactly(new Accepted(identity, "Web team", "Replaced in spring", TODAY, 2));
    }

    @Test
    void otherFindingsStay() {
        assertThat(baseline("").apply(report, TODAY).report()).isEqualTo(report);
        assertThat(baseline("").apply(report, TODAY).exitStatus()).isEqualTo(1);
    }

    @Test
    void anExpiredEntryAcceptsNothingAndFails() {
        BaselineResult result = baseline(entry(identity, "2026-11-21")).apply(report, TODAY);

        assertThat(result.report().failed()).isEqualTo(1);
        assertThat(result.exitStatus()).isEqualTo(1);
        assertThat(result.problems())
                .extracting(BaselineProblem::text)
                .containsExactly("accepted.yaml:2:1: The entry for " + identity
                        + " expired on 2026-11-21. Mend the fault, or ask Web team for a new reason and date.");
    }

    @Test
    void aStaleEntryFailsEvenWhereThePagesAreClean() {
        BaselineResult result = baseline(entry(identity, "2027-01-01") + entry("image-alt-0", "2027-01-01"))
                .apply(report, TODAY);

        assertThat(result.report().failed()).isZero();
        assertThat(result.exitStatus()).isEqualTo(1);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text())
                        .startsWith("accepted.yaml:6:1: ")
                        .contains("image-alt-0 is stale"));
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedInWords(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("accepted.yaml");
        Files.writeString(file, entry(identity, "2027-01-01").replace("Web", "B\u00fcro"), StandardCharsets.ISO_8859_1);

        Baseline read = Baseline.read(file);
        assertThat(read.entries()).isEmpty();
        assertThat(read.problems())
                .extracting(BaselineProblem::message)
                .singleElement()
                .asString()
                .contains("UTF-8");
        assertThat(read.apply(report, TODAY).exitStatus()).isEqualTo(2);
    }

    @Test
    void aByteOrderMarkIsNoFault(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("accepted.yaml");
        Files.writeString(file, "\uFEFFaccepted:\n" + entry(identity, "2027-01-01"));

        assertThat(Baseline.read(file).problems()).isEmpty();
    }

    @Test
    void whatCouldNotBeReadOutweighsTheBaseline() {
        CheckReport broken = new CheckReport(report.pages(), List.of(new Unreadable("b.html", "Gone.")));

        assertThat(baseline(entry(identity, "2027-01-01")).apply(broken, TODAY).exitStatus())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accepted:\\n  - identity: a\\n    ownr: b                | 3:5: There is no key "ownr" here. The keys are: identity, owner, reason, expires.
            acepted: []                                            | 1:1: There is no key "acepted" here. The keys are: accepted.
            accepted:\\n  - identity: a\\n    identity: b            | 3:5: The key "identity" stands here twice.
            accepted:\\n  - identity: a\\n    owner: b\\n    reason: c | 2:5: This entry has no "expires".
            accepted:\\n  - identity: a\\n    owner: ~              | 3:12: "owner" must be text, and not empty.
            accepted:\\n  - identity: a\\n    owner: ''             | 3:12: "owner" must be text, and not empty.
            accepted:\\n  - {identity: a, owner: b, reason: c, expires: soon} | 2:49: "expires" must be a day such as 2027-03-31, not "soon".
            accepted:\\n  - {identity: a, owner: b, reason: c, expires: 2026-02-30} | "expires" must be a day
            accepted: all                                          | 1:11: "accepted" must be a list
            accepted:\\n  - all                                     | 2:5: Here must stand keys with values
            accepted:\\n  - identity: &a b                           | 2:5: Write the value out
            accepted: [                                            | This is not YAML
            """)
    void aFileThatIsWrongIsRefusedWithThePlace(String yaml, String message) {
        Baseline baseline = Baseline.parse(yaml.replace("\\n", "\n"), "accepted.yaml");

        assertThat(baseline.problems())
                .extracting(BaselineProblem::text)
                .anySatisfy(
                        text -> assertThat(text).startsWith("accepted.yaml:").contains(message));
        BaselineResult result = baseline.apply(report, TODAY);
        assertThat(result.exitStatus()).isEqualTo(2);
        assertThat(result.report()).isEqualTo(report);
    }

    @Test
    void anIdentityIsAcceptedOnce() {
        String twice = entry(identity, "2027-01-01") + entry(identity, "2028-01-01");

        assertThat(baseline(twice).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("already"));
    }

    @Test
    void anEmptyFileAcceptsNothing() {
        assertThat(Baseline.parse("", "accepted.yaml")).isEqualTo(new Baseline("accepted.yaml", List.of(), List.of()));
    }

    private static Baseline baseline(String entries) {
        return Baseline.parse("accepted:\n" + entries, "accepted.yaml");
    }

    private static String entry(String identity, String expires) {
        return "  - identity: " + identity + "\n    owner: Web team\n    reason: Replaced in spring\n    expires: "
                + expires + "\n";
    }
}
