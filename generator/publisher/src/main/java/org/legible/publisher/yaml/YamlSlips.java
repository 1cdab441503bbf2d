package org.legible.publisher.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.problem.ConflictMarks;
import org.legible.publisher.problem.ConflictMarks.Part;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

/**
 * Says which slips keep a text from being YAML, and mends them so that the rest of the file can be read for other faults.
 *
 * <p>A YAML library knows only where it gave up, often far from the slip, and in words for programmers. Here each line that
 * looks like a known slip is mended on trial, beginning at the line where the library gave up and going up, and the text is
 * read again: where the library comes further than before, that was the slip, and the mended line is the remedy. So no remedy
 * is shown that does not help. The number of trials is bounded; what is then still not YAML is told in the library's words.
 */
final class YamlSlips {

    private static final int MAX_TRIALS = 300;
    private static final int MAX_SLIPS = 20;
    private static final int MAX_CHARACTERS = 300_000;
    private static final int NEAR = 2;
    private static final String WHY = "The file cannot be read, so nothing in it would reach a reader.";

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private List<String> lines;
    private int trials;

    private YamlSlips(String file, String text) {
        this.file = file;
        this.lines = Arrays.asList(text.split("\n", -1));
    }

    /**
     * A text in which slips were mended.
     *
     * @param text the text, with as many lines as before
     * @param problems the slips that it had
     */
    record Mended(String text, List<Problem> problems) {}

    /** Mends the slips of a text that can be found; it may still not be YAML afterwards. */
    static Mended mend(String file, String text) {
        YamlSlips slips = new YamlSlips(file, text);
        slips.conflict();
        if (text.length() <= MAX_CHARACTERS) slips.run();
        return new Mended(slips.text(), List.copyOf(slips.problems));
    }

    private String text() {
        return String.join("\n", lines);
    }

    private void run() {
        Optional<YamlFault> fault = YamlFault.of(text());
        while (fault.isPresent() && fault.get().line() > 0 && problems.size() < MAX_SLIPS) {
            if (!mend(fault.get())) return;
            fault = YamlFault.of(text());
        }
    }

    private boolean mend(YamlFault fault) {
        int last = Math.min(fault.noticed(), lines.size()) - 1;
        for (boolean afar : new boolean[] {true, false}) {
            int from = afar ? 0 : Math.max(0, last - NEAR);
            for (int line = last; line >= from; line--)
                for (YamlSlip slip : YamlSlip.values())
                    if (slip.isSeenFromAfar() == afar && mend(slip, line, fault)) return true;
        }
        return false;
    }

    private boolean mend(YamlSlip slip, int line, YamlFault fault) {
        String written = lines.get(line);
        if (written.isBlank() || written.strip().startsWith("#")) return false;
        for (String mended : slip.mend(written, near(line, -1), near(line, 1))) {
            if (mended.equals(written) || ++trials > MAX_TRIALS) continue;
            List<String> trial = new ArrayList<>(lines);
            trial.set(line, mended);
            Optional<YamlFault> then = YamlFault.of(String.join("\n", trial));
            if (then.isPresent() && then.get().line() <= fault.line()) continue;
            lines = trial;
            int column = 1 + written.length() - written.stripLeading().length();
            problems.add(Problem.error(new Place(file, line + 1, column), slip.what, WHY, remedy(slip, mended)));
            return true;
        }
        return false;
    }

    // Where spaces are all that changes, the line alone would show nothing.
    private static String remedy(YamlSlip slip, String mended) {
        int spaces = mended.length() - mended.stripLeading().length();
        String where = slip == YamlSlip.INDENT || slip == YamlSlip.TAB || slip == YamlSlip.NO_BREAK_SPACE
                ? ": " + (spaces == 0 ? "no space" : spaces == 1 ? "one space" : spaces + " spaces") + ", then "
                : ": ";
        return slip.fix + where + mended.strip();
    }

    private String near(int line, int step) {
        for (int i = line + step; i >= 0 && i < lines.size(); i += step)
            if (!lines.get(i).isBlank()) return lines.get(i);
        return "";
    }

    // Two versions of some lines, with marks around and between them: the first is read on.
    private void conflict() {
        List<String> kept = new ArrayList<>();
        ConflictMarks marks = new ConflictMarks();
        int told = -1;
        for (String line : lines) {
            Part part = marks.next(line);
            if (part == Part.BEGINNING && told < 0) told = kept.size();
            kept.add(part == Part.TEXT ? line : "");
        }
        if (told < 0) return;
        lines = kept;
        problems.add(Problem.error(
                new Place(file, told + 1, 1),
                "Marks of a merge conflict (<<<<<<<, =======, >>>>>>>) stand here: two people changed these lines.",
                "Both versions would be published, or neither.",
                "Keep the lines of one version, and delete the other lines and the three marks."));
    }
}
