package org.legible.publisher.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Site;
import org.legible.publisher.yaml.YamlReader;

/**
 * Checks that what goes out of date was looked at not too long ago. A date of which only the month is known counts as the
 * month's last day, so that nothing is called old that may not be.
 */
final class AgeChecks {

    private static final int HELP_LINE_DAYS = 180;
    private static final int STATEMENT_MONTHS = 12;
    private static final String FILE = "site.yaml";

    private final ContentFolder folder;
    private final LocalDate today;
    private final Problems problems;

    /** @param now the moment for which the site is built */
    AgeChecks(ContentFolder folder, Instant now, Problems problems) {
        this.folder = folder;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.problems = problems;
    }

    void check(Site site) {
        for (int i = 0; i < site.helpLines().size(); i++) {
            Site.HelpLine line = site.helpLines().get(i);
            if (line.checked().lastDay().plusDays(HELP_LINE_DAYS).isBefore(today))
                error(
                        "/help-lines/" + i + "/checked",
                        "Nobody has checked " + line.name() + " since " + line.checked() + ", more than "
                                + HELP_LINE_DAYS + " days ago.",
                        "A child in need of help could call a number that nobody answers.",
                        "Check that the details are still right, then write the day on which you did.");
        }
        PartialDate reviewed = site.accessibilityStatement().lastReviewedOn();
        if (reviewed.lastDay().plusMonths(STATEMENT_MONTHS).isBefore(today))
            error(
                    "/accessibility-statement/last-reviewed-on",
                    "Nobody has reviewed the accessibility statement since " + reviewed + ", more than "
                            + STATEMENT_MONTHS + " months ago.",
                    "Readers would rely on a statement that may no longer be true.",
                    "Review what the statement says, then write the day on which you did.");
    }

    private void error(String pointer, String what, String why, String fix) {
        String text = folder.read(FILE, new Problems()).orElse("");
        problems.error(YamlReader.placeOf(FILE, text, pointer), what, why, fix);
    }
}
