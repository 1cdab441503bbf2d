package org.legible.checker.junit;

import java.time.LocalDate;
import java.util.function.Function;
import org.legible.checker.CheckReport;
import org.legible.checker.Profile;
import org.legible.checker.baseline.Baseline;
import org.legible.checker.baseline.BaselineProblem;
import org.legible.checker.baseline.BaselineResult;
import org.legible.checker.output.ReviewWriter;
import org.legible.checker.output.TextWriter;

/** An assertion on one page or many. Immutable: every method that sets something answers with a new one. */
public final class AccessibilityAssert {

    private final Function<Profile, CheckReport> check;
    private final Profile profile;
    private final Function<CheckReport, BaselineResult> accepted;

    private AccessibilityAssert(
            Function<Profile, CheckReport> check, Profile profile, Function<CheckReport, BaselineResult> accepted) {
        this.check = check;
        this.profile = profile;
        this.accepted = accepted;
    }

    static AccessibilityAssert on(Function<Profile, CheckReport> check) {
        return new AccessibilityAssert(
                check, Profile.WCAG22_AA, report -> Baseline.none().apply(report, LocalDate.EPOCH));
    }

    /** Asks the rules of this profile; without, those of WCAG 2.2 at levels A and AA. */
    public AccessibilityAssert withProfile(Profile rules) {
        return new AccessibilityAssert(check, rules, accepted);
    }

    /** Leaves out what a baseline accepts on a day. Entries that have expired or are stale fail the assertion. */
    public AccessibilityAssert accepting(Baseline baseline, LocalDate today) {
        return new AccessibilityAssert(check, profile, report -> baseline.apply(report, today));
    }

    /**
     * Fails where a rule is sure of a fault, where a file could not be checked, and where there was no page at all. It does
     * not fail for what a person must look at.
     *
     * @throws AssertionError which says for each fault where it is, whom it hurts and how to mend it
     */
    public AccessibilityAssert isAccessible() {
        BaselineResult result = result();
        if (result.report().exitStatus() != 0) throw failure("Not accessible", new TextWriter().write(result.report()));
        return this;
    }

    /**
     * As {@link #isAccessible()}, and fails for what a person must look at too.
     *
     * @throws AssertionError which says what there is to look at
     */
    public AccessibilityAssert hasNothingToReview() {
        BaselineResult result = result();
        if (result.report().exitStatus() != 0 || result.report().needsReview() > 0)
            throw failure(
                    "Not accessible, or to be reviewed by a person",
                    new ReviewWriter().write(result.report()) + "\n" + new TextWriter().write(result.report()));
        return this;
    }

    private BaselineResult result() {
        CheckReport report = check.apply(profile);
        BaselineResult result = accepted.apply(report);
        if (!result.problems().isEmpty())
            throw new AssertionError(String.join(
                    "\n", result.problems().stream().map(BaselineProblem::text).toList()));
        return result;
    }

    private AssertionError failure(String summary, String findings) {
        return new AssertionError(summary + ", by the profile " + profile.text() + ":\n\n" + findings);
    }
}
