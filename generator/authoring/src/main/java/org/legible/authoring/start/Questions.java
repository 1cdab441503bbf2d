package org.legible.authoring.start;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.legible.publisher.address.OutsideAddress;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.PhoneNumber;

/** All that is asked, and what answers it takes. */
final class Questions {

    static final Question SITE_TITLE =
            new Question("title", "What is the website called, such as Reports about buses?", Questions::oneLine);
    static final Question PUBLISHER = new Question("publisher", "Who publishes it?", Questions::oneLine);
    static final Question EMAIL = new Question(
            "email",
            "To which email address can readers write?",
            matching(
                    Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+").asMatchPredicate(),
                    "an email address",
                    "reports@example.org"));
    static final Question PHONE = new Question(
            "phone",
            "Which number can they call? (Press Enter if none.)",
            matching(text -> PhoneNumber.parse(text).isPresent(), "figures and spaces", "01632 960001"));
    static final Question ADDRESS = new Question(
            "base-url", "At which address will it stand, if you know it? (Press Enter if not.)", Questions::address);
    static final Question REPORT_TITLE = new Question("title", "What is the title of the report?", Questions::oneLine);
    static final Question AUTHORITY =
            new Question("authority", "Which body is it about, by its key?", Questions::oneLine);
    static final Question DATE = new Question(
            "date",
            "When is it published?",
            matching(text -> PartialDate.parse(text).isPresent(), "a date", "2027-01-15, 2027-01 or 2027"));
    static final Question LANGUAGE = new Question(
            "language",
            "In which language are menus and headings?",
            matching(
                    Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*").asMatchPredicate(),
                    "the short name of a language",
                    "en-GB"));

    private Questions() {}

    /** Of which kind a report is; the answer is one of these. */
    static Question kind(Collection<String> kinds) {
        return new Question(
                "kind",
                "What kind of report is it, such as " + String.join(", ", ReportTemplate.usual()) + "?",
                text -> kinds.contains(text)
                        ? Optional.empty()
                        : Optional.of("There is no kind \"" + text + "\". "
                                + Nearest.to(text, kinds)
                                        .map(near -> "Did you mean " + near + "?")
                                        .orElse("Choose among " + String.join(", ", kinds) + ".")));
    }

    private static Function<String, Optional<String>> matching(Predicate<String> fits, String what, String example) {
        return text -> fits.test(text) ? oneLine(text) : Optional.of("Write " + what + ", such as " + example + ".");
    }

    private static Optional<String> oneLine(String text) {
        return text.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of("Write it on one line, without tabs.")
                : Optional.empty();
    }

    private static Optional<String> address(String text) {
        return OutsideAddress.readBase(text)
                .fault()
                .map(fault -> fault.sentence("The address", text) + " " + fault.fix());
    }
}
