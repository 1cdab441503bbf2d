package org.legible.publisher.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.AccessibilityStatement;
import org.legible.publisher.report.AccessibilityStatement.Compliance;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.SuccessCriterion;
import org.legible.publisher.report.Text;

/**
 * Checks that the accessibility statement does not contradict itself: what it claims follows from what it lists, a test is one
 * that somebody did, and a criterion is one of the standard.
 */
final class StatementChecks {

    private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");

    private final LocalDate today;
    private final LocalDate newestToday;
    private final Problems problems;

    /** @param now the moment for which the site is built */
    StatementChecks(Instant now, Problems problems) {
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.newestToday = LocalDate.ofInstant(now, FIRST_TO_SEE_A_DAY);
        this.problems = problems;
    }

    void check(Site site) {
        AccessibilityStatement facts = site.accessibilityStatement();
        facts.status().ifPresent(status -> checkStatus(status, facts));
        checkTest(facts);
        checkProblems(facts);
        checkDates(facts);
        checkForm(site);
    }

    private void checkStatus(Placed<Compliance> stated, AccessibilityStatement facts) {
        Compliance status = stated.value();
        Place place = stated.place();
        boolean lists = facts.listsAnything();
        if (status == Compliance.FULLY_COMPLIANT && lists)
            problems.error(
                    place,
                    "The statement says that the site complies fully, and lists what does not.",
                    "Readers could not tell which of the two is true.",
                    "Write status: partially-compliant, or take out what has been mended.");
        else if (status == Compliance.FULLY_COMPLIANT && !isTested(facts))
            problems.error(
                    place,
                    "The statement says that the site complies fully, and names no test.",
                    "Readers would rely on a claim that nobody has tested.",
                    "Add last-tested-on, tested-by and method, or write status: not-tested.");
        else if (status == Compliance.NOT_TESTED && isTested(facts))
            problems.error(
                    place,
                    "The statement says that the site was not tested, and tells of a test.",
                    "Readers could not tell which of the two is true.",
                    "Write what the test found as status, or take out last-tested-on, tested-by, method and "
                            + "with-disabled-people.");
        else if (status != Compliance.FULLY_COMPLIANT && status != Compliance.NOT_TESTED && !lists)
            problems.error(
                    place,
                    "The statement says that the site does not comply fully, and lists nothing that does not.",
                    "Readers would not learn what they cannot use.",
                    "Add known-problems, each with the criterion that it fails, or write status: not-tested.");
    }

    private static boolean isTested(AccessibilityStatement facts) {
        return facts.lastTestedOn().isPresent()
                || facts.testedBy().isPresent()
                || facts.method().isPresent()
                || facts.withDisabledPeople().isPresent();
    }

    private void checkTest(AccessibilityStatement facts) {
        if (!isTested(facts)) return;
        List<String> missing = new ArrayList<>();
        if (facts.lastTestedOn().isEmpty()) missing.add("last-tested-on (when)");
        if (facts.testedBy().isEmpty()) missing.add("tested-by (who)");
        if (facts.method().isEmpty()) missing.add("method (how)");
        if (missing.isEmpty()) checkOutcome(facts);
        else tellMissing(facts, missing);
    }

    private void checkOutcome(AccessibilityStatement facts) {
        if (facts.status().isEmpty() && !facts.listsAnything())
            problems.error(
                    facts.lastTestedOn().orElseThrow().place(),
                    "The statement tells of a test, and not of what it found.",
                    "Readers would not learn whether they can use the site.",
                    "Add status: fully-compliant if nothing failed, or known-problems with what did.");
    }

    private void tellMissing(AccessibilityStatement facts, List<String> missing) {
        Place told = facts.lastTestedOn()
                .map(Placed::place)
                .or(() -> facts.testedBy().map(Text::place))
                .or(() -> facts.method().map(Prose::place))
                .or(() -> facts.withDisabledPeople().map(Prose::place))
                .orElseThrow();
        problems.error(
                told,
                "The statement tells of a test, and does not say all of when, by whom and how.",
                "Readers could not judge what the test is worth.",
                "Add " + String.join(" and ", missing) + ", or take this line out.");
    }

    private void checkProblems(AccessibilityStatement facts) {
        for (AccessibilityStatement.KnownProblem known : facts.knownProblems()) {
            checkCriterion(known.criterion(), facts.standard());
            if (known.planned().value().lastDay().isBefore(today))
                problems.warning(
                        "date-over",
                        known.planned().place(),
                        "The statement says that this will be mended by " + known.planned() + ", which is over.",
                        "Readers would wait for what was promised to them.",
                        "Take the problem out if it is mended, or write a new date.");
        }
    }

    private void checkCriterion(Text written, String standard) {
        Optional<SuccessCriterion> criterion = SuccessCriterion.of(written.value());
        if (criterion.isEmpty())
            problems.error(
                    written.place(),
                    "\"" + written + "\" is not the number of a success criterion of WCAG 2.2.",
                    "The page says which criterion a problem fails, and readers look it up by its number.",
                    remedy(written.value()));
        else if (!criterion.get().isPartOf(standard))
            problems.error(
                    written.place(),
                    criterion.get().number() + " " + criterion.get().name() + " is a criterion of level "
                            + criterion.get().level() + ", and the statement speaks of level " + standard + ".",
                    "Readers would be told that the site fails a standard of which this is no part.",
                    "Name the criterion of level " + standard + " that the problem fails. If there is none, tell of "
                            + "the problem under note.");
    }

    private static String remedy(String written) {
        Matcher number = NUMBER.matcher(written);
        if (number.find() && SuccessCriterion.of(number.group()).isPresent())
            return "Write the number alone: criterion: \"" + number.group() + "\".";
        return Nearest.to(written, SuccessCriterion.numbers())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Write the number alone, such as criterion: \"1.4.3\". What nobody has tested goes under "
                        + "not-tested.");
    }

    private void checkDates(AccessibilityStatement facts) {
        if (facts.lastReviewedOn()
                .value()
                .lastDay()
                .isBefore(facts.preparedOn().value().firstDay()))
            problems.error(
                    facts.lastReviewedOn().place(),
                    "The statement was reviewed before it was written.",
                    "Readers could not tell how old it is.",
                    "Write the day of the last review, or the day of prepared-on where there was none since.");
        checkPast(facts.preparedOn());
        facts.lastTestedOn().ifPresent(this::checkPast);
    }

    private void checkPast(Placed<PartialDate> date) {
        if (date.value().firstDay().isAfter(newestToday))
            problems.warning(
                    "date-to-come",
                    date.place(),
                    "The statement says that something was done on " + date + ", which is still to come.",
                    "Readers would be told of what has not happened yet.",
                    "Write the day on which it was done.");
    }

    // British law asks for a form; anybody's readers are better off with one.
    private void checkForm(Site site) {
        if (site.contact().form().isPresent()) return;
        String what = "There is no contact form.";
        String fix = "Add form: with the address of a form, under contact.";
        if (site.accessibilityStatement().nation().isPresent())
            problems.error(
                    site.contact().place(),
                    what,
                    "The law of the nation that the accessibility statement names asks for a link to one, so that "
                            + "readers can tell of what they cannot use.",
                    fix);
        else
            problems.warning(
                    "no-contact-form",
                    site.contact().place(),
                    what,
                    "Readers who cannot send email or telephone could not tell of what they cannot use.",
                    fix);
    }
}
