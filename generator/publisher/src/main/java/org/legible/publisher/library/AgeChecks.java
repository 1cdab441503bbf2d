package org.legible.publisher.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Site;

/**
 * Holds the dates of the content against the day of the build: what must be looked at again from time to time, and what has
 * not happened yet. All are warnings, and the pages show the dates: a site that nobody touches grows old and stays up.
 *
 * <p>Whoever can be right is taken to be. A date of which only the month is known counts as the month's last day where its age
 * is asked, and as its first where it may be to come; and a day has begun once it has begun anywhere on Earth.
 */
final class AgeChecks {

    private static final int HELP_LINE_DAYS = 180;
    private static final int STATEMENT_MONTHS = 12;
    private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);
    private static final String FILE = "site.yaml";

    private final ContentFolder folder;
    private final LocalDate today;
    private final LocalDate newestToday;
    private final Problems problems;

    /** @param now the moment for which the site is built */
    AgeChecks(ContentFolder folder, Instant now, Problems problems) {
        this.folder = folder;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.newestToday = LocalDate.ofInstant(now, FIRST_TO_SEE_A_DAY);
        this.problems = problems;
    }

    /** Checks the dates of the publication. */
    void check(Site site) {
        for (int i = 0; i < site.helpLines().size(); i++)
            check(site.helpLines().get(i), "/help-lines/" + i + "/checked");
        PartialDate reviewed = site.accessibilityStatement().lastReviewedOn();
        String at = "/accessibility-statement/last-reviewed-on";
        if (reviewed.lastDay().plusMonths(STATEMENT_MONTHS).isBefore(today))
            warning(
                    FILE,
                    at,
                    "Nobody has reviewed the accessibility statement since " + reviewed + ", more than "
                            + STATEMENT_MONTHS + " months ago.",
                    "Readers would rely on a statement that may no longer be true.",
                    "Review what the statement says, then write the day on which you did.");
        if (isToCome(reviewed))
            warning(
                    FILE,
                    at,
                    "The accessibility statement says that it was reviewed on " + reviewed
                            + ", which is still to come.",
                    "Readers would be told of a review that has not happened, and nobody would notice when it grows old.",
                    "Write the day on which somebody last reviewed it.");
    }

    private void check(Site.HelpLine line, String at) {
        if (line.checked().lastDay().plusDays(HELP_LINE_DAYS).isBefore(today))
            warning(
                    FILE,
                    at,
                    "Nobody has checked " + line.name() + " since " + line.checked() + ", more than " + HELP_LINE_DAYS
                            + " days ago.",
                    "Somebody in need of help could call a number that nobody answers.",
                    "Check that the details are still right, then write the day on which you did.");
        if (isToCome(line.checked()))
            warning(
                    FILE,
                    at,
                    line.name() + " is said to have been checked on " + line.checked() + ", which is still to come.",
                    "Readers would trust a check that nobody made, and nobody would notice when it grows old.",
                    "Write the day on which somebody last checked the details.");
    }

    /** Checks the dates of a report that readers may see. */
    void check(Entry entry) {
        PartialDate published = entry.report().published();
        if (isToCome(published))
            warning(
                    entry.file("report.yaml"),
                    "/published",
                    "The date of publication, " + published + ", is still to come.",
                    "Readers would see a report, and be told that it is not published yet.",
                    "Correct the date; or, to hold the report back until then, add embargo: with the moment.");
    }

    private boolean isToCome(PartialDate date) {
        return date.firstDay().isAfter(newestToday);
    }

    private void warning(String file, String pointer, String what, String why, String fix) {
        problems.warning(folder.placeOf(file, pointer), what, why, fix);
    }
}
