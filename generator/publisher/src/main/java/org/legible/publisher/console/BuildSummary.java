package org.legible.publisher.console;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.legible.checker.CheckReport;
import org.legible.checker.Verdict;
import org.legible.checker.output.Plain;
import org.legible.publisher.BuildScope;
import org.legible.publisher.PublishResult;

/**
 * The last words of a build: what was published, what was found, how long it took.
 *
 * @param result what came of the build
 * @param output the folder that was asked for
 * @param scope how much of the site it was to make
 */
public record BuildSummary(PublishResult result, Path output, BuildScope scope) {

    /** The exit status of a build: 0 published, 1 problems found, 2 not everything could be checked. */
    public int exitStatus() {
        if (!result.checks().unreadable().isEmpty()) return 2;
        return result.published() ? 0 : 1;
    }

    /** One line: what became of the site. */
    public String headline() {
        String folder = Plain.line(ShownPath.of(output));
        if (scope instanceof BuildScope.Shard shard)
            return result.published()
                    ? "Made " + shard + ": " + Counts.of(result.reports(), "report") + " as "
                            + Counts.of(result.pages(), "page") + ", in " + folder
                            + ". It is no website: legible merge makes that of all shards."
                    : "Nothing can be merged of " + shard + ": " + reason() + ".";
        if (result.published())
            return "Published " + Counts.of(result.reports(), "report") + " as " + Counts.of(result.pages(), "page")
                    + " to " + folder + ".";
        // Not "untouched": a build may begin by putting right what one that was ended left.
        return "Nothing was published: " + reason() + ". The last good site, if there was one, still stands in "
                + folder + ".";
    }

    private String reason() {
        if (result.errors() > 0) return Counts.of(result.errors(), "error") + " in the content";
        CheckReport checks = result.checks();
        if (!checks.unreadable().isEmpty())
            return Counts.of(checks.unreadable().size(), "page") + " could not be checked";
        return Counts.of(checks.count(Verdict.STOPS), "accessibility failure") + " in the pages";
    }

    /** All there is to say, a line for each thing. */
    public String text() {
        CheckReport checks = result.checks();
        String heldBack = HeldBackText.of(result.heldBack());
        return headline() + "\n"
                + (heldBack.isEmpty() ? "" : "  " + heldBack + "\n")
                + (scope instanceof BuildScope.Shard
                        ? ""
                        : "  Reports:  "
                                + Counts.of(result.reports() + result.heldBack().size(), "report") + " read\n")
                + "  Pages:    " + Counts.of(checks.pages().size(), "page") + " checked, "
                + Counts.of(result.pages(), "page") + " written\n"
                + (result.published() ? "  Size:     " + size(result.bytes()) + "\n" : "")
                + "  Problems: " + Counts.of(result.errors(), "error") + ", "
                + Counts.of(result.warnings(), "warning")
                + (result.advice().isEmpty()
                        ? ""
                        : ", " + Counts.of(result.advice().size(), "piece") + " of advice")
                + " in the content\n"
                + "  Findings: " + Counts.of(checks.count(Verdict.STOPS), "failure") + ", "
                + Counts.of(checks.count(Verdict.WARNS), "warning") + ", "
                + checks.count(Verdict.ASKS) + " to review by a person\n"
                + "  Time:     " + time(result.took()) + "\n";
    }

    // An MB is 1,048,576 bytes, as where a site is too large.
    private static String size(long bytes) {
        double megabytes = bytes / 1048576.0;
        return String.format(Locale.ROOT, megabytes < 10 ? "%.1f MB" : "%,.0f MB", megabytes);
    }

    private static String time(Duration took) {
        if (took.toMinutes() == 0) return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
        return took.toMinutes() + " min " + took.toSecondsPart() + " s";
    }
}
