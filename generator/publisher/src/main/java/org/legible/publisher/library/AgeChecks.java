package org.legible.publisher.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Recommendation;
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

    private final LocalDate today;
    private final LocalDate newestToday;
    private final Problems problems;

    /** @param now the moment for which the site is built */
    AgeChecks(Instant now, Problems problems) {
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.newestToday = LocalDate.ofInstant(now, FIRST_TO_SEE_A_DAY);
        this.problems = problems;
    }

    /** Checks the dates of the publication. */
    void check(Site site) {
        site.helpLines().forEach(this::check);
        Place place = site.accessibilityStatement().lastReviewedOn().place();
        PartialDate reviewed = site.accessibilityStatement().lastReviewedOn().value();
        if (reviewed.lastDay().plusMonths(STATEMENT_MONTHS).isBefore(today))
            problems.warning(
                    "statement-not-reviewed",
                    place,
                    "Nobody has reviewed the accessibility statement since " + reviewed + ", more than "
                            + STATEMENT_MONTHS + " months ago.",
                    "Readers would rely on a statement that may no longer be true.",
                    "Review what the statement says, then write the day on which you did.");
        if (isToCome(reviewed))
            problems.warning(
                    "date-to-come",
                    place,
                    "The accessibility statement says that it was reviewed on " + reviewed
                            + ", which is still to come.",
                    "Readers would be told of a review that has not happened, and nobody would notice when it grows old.",
                    "Write the day on which somebody last reviewed it.");
    }

    /** Checks the date of one way to get help. */
    void check(Site.HelpLine line) {
        Place place = line.checked().place();
        PartialDate checked = line.checked().value();
        if (checked.lastDay().plusDays(HELP_LINE_DAYS).isBefore(today))
            problems.warning(
                    "help-line-not-checked",
                    place,
                    "Nobody has checked " + line.name() + " since " + checked + ", more than " + HELP_LINE_DAYS
                            + " days ago.",
                    "Somebody in need of help could call a number that nobody answers.",
                    "Check that the details are still right, then write the day on which you did.");
        if (isToCome(checked))
            problems.warning(
                    "date-to-come",
                    place,
                    line.name() + " is said to have been checked on " + checked + ", which is still to come.",
                    "Readers would trust a check that nobody made, and nobody would notice when it grows old.",
                    "Write the day on which somebody last checked the details.");
    }

    /** Checks the dates of a report that readers may see. */
    void check(Entry entry) {
        PartialDate published = entry.report().published().value();
        if (isToCome(published))
            problems.warning(
                    "date-to-come",
                    entry.report().published().place(),
                    "The date of publication, " + published + ", is still to come.",
                    "Readers would see a report, and be told that it is not published yet.",
                    "Correct the date; or, to hold the report back until then, add embargo: with the moment.");
        for (Recommendation recommendation : entry.report().recommendations()) {
            recommendation.responses().forEach(response -> checkSaid(response.date()));
            recommendation.status().forEach(status -> checkSaid(status.date()));
            if (recommendation.status().isEmpty() && !entry.holes().hide("recommendations.status"))
                checkDue(recommendation, published);
        }
    }

    private void checkDue(Recommendation recommendation, PartialDate published) {
        if (!recommendation.isOverdue(published, today)) return;
        Place place = recommendation
                .due()
                .map(Placed::place)
                .orElseGet(() -> recommendation.within().orElseThrow().place());
        problems.add(Problem.advice(
                "due-without-status",
                place,
                "The time for this was over on "
                        + recommendation.lastDay(published).orElseThrow() + ", and nothing says what became of it.",
                "Readers are told that it is overdue, though it may have been done long ago.",
                "Add what is known, such as status: [{is: completed, said-by: self, date: " + today.getYear()
                        + "}]; if nothing is known, ask those who were asked."));
    }

    private void checkSaid(Optional<Placed<PartialDate>> date) {
        date.filter(said -> isToCome(said.value()))
                .ifPresent(said -> problems.warning(
                        "date-to-come",
                        said.place(),
                        "The date of this entry, " + said + ", is still to come.",
                        "Readers would be told of words that nobody has said yet.",
                        "Write the day, month or year in which it was said."));
    }

    private boolean isToCome(PartialDate date) {
        return date.firstDay().isAfter(newestToday);
    }
}
