package org.legible.publisher.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.legible.publisher.AddressSurvey;
import org.legible.publisher.ledger.KeptAddress;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.problem.Problem;

/**
 * What the command that keeps addresses has to say.
 *
 * @param survey what was found
 * @param files how the author's files are shown
 * @param terminal where it will be read
 * @param isWritten false if it was only asked what would be written
 */
public record AddressesText(AddressSurvey survey, ShownFiles files, Terminal terminal, boolean isWritten) {

    private static final int NAMED = 10;

    /** What is wrong, for annotations too; nothing if nothing is. */
    public String problems() {
        return new ProblemText(terminal, files).write(survey.problems());
    }

    /** The same as annotations for GitHub Actions. */
    public String annotations() {
        return ProblemAnnotations.write(survey.problems(), files);
    }

    /** The exit status: 0 if the ledger keeps all, 1 if something is gone, wrong or was only asked for. */
    public int exitStatus() {
        boolean isGone = survey.problems().stream().anyMatch(Problem::isError);
        boolean isOwed = !isWritten && !survey.lacking().isEmpty();
        return isGone || isOwed ? 1 : 0;
    }

    /** One line: what became of the file. */
    public String headline() {
        String file = files.of(Ledger.FILE);
        long errors = survey.problems().stream().filter(Problem::isError).count();
        if (!survey.isKnown())
            return file + " was left as it is: " + Counts.of(errors, "error") + " in the content must be mended first.";
        String gone = errors == 0
                ? ""
                : " What was published before and is gone is told above: until that is mended, the site is not built.";
        if (survey.lacking().isEmpty())
            return file + " keeps every address of the site, " + addresses(survey.kept()) + "." + gone;
        String more =
                addresses(survey.added()) + " on " + Counts.of(survey.lacking().size(), "page");
        return (isWritten
                        ? "Added " + more + " to " + file + ", which keeps " + addresses(survey.kept()) + " now."
                        : file + " lacks " + more + ". \"legible addresses\" adds them.")
                + gone;
    }

    private static String addresses(long count) {
        return count == 1 ? "one address" : String.format(Locale.ROOT, "%,d addresses", count);
    }

    /** All there is to say, a line for each page that is new or has new places. */
    public String text() {
        List<String> lines = survey.lacking().entrySet().stream()
                .map(page -> "  " + KeptAddress.of(page.getKey())
                        + places(page.getValue().size()) + "\n")
                .toList();
        String rest = lines.size() > NAMED ? "  and " + (lines.size() - NAMED) + " more\n" : "";
        return headline() + "\n" + lines.stream().limit(NAMED).collect(Collectors.joining()) + rest;
    }

    private static String places(int count) {
        return count == 0 ? "" : ", " + Counts.of(count, "place");
    }
}
