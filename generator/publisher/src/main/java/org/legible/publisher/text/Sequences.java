package org.legible.publisher.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;

/**
 * The runs of paragraph numbers of one report. A number twice is an error: a citation would mean two things. A gap is a
 * warning, or in a digest a stated omission.
 */
public final class Sequences {

    private final Map<ParagraphRef, Integer> lines = new HashMap<>();
    private final Map<ParagraphRef, Integer> omitted = new HashMap<>();
    private final String file;
    private final Problems problems;
    private Block.Numbered last;
    private Block.Numbered ahead;

    private Sequences(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Checks the numbers of a text.
     *
     * @param holes what of the report's facts could not be read; what depends on it is not judged
     * @return the paragraphs that can be cited; recommendations that carry a printed number are among them
     */
    public static Set<ParagraphRef> check(ReportText text, Report report, Holes holes, Problems problems) {
        boolean isSure = !holes.hide("paragraph-numbers");
        boolean isWhole = isSure && areWhole(holes);
        Sequences sequences = new Sequences(text.file(), isSure ? problems : new Problems());
        for (Block block : text.blocks()) sequences.add(block);
        for (Recommendation recommendation : report.recommendations())
            report.paragraphNumber(recommendation)
                    .ifPresent(number -> sequences.number(new ParagraphRef("", number.value()), 0));
        if (isWhole
                && report.paragraphNumbers() != Report.Numbering.NONE
                && !text.blocks().isEmpty()) sequences.checkAny();
        sequences.checkRepeats();
        if (!holes.hide("edition")) sequences.checkOmissions(report.edition().value());
        if (isWhole) sequences.checkGaps();
        return Set.copyOf(sequences.lines.keySet());
    }

    /** True if every number of the report was read: those of recommendations stand in the same run. */
    public static boolean areWhole(Holes holes) {
        return !holes.hide("paragraph-numbers", "recommendation-numbers", "recommendations.number");
    }

    private void checkLetters(Block.Lettered list) {
        for (int i = 1; i < list.items().size(); i++) {
            String before = list.items().get(i - 1).mark();
            Block.Lettered.Item item = list.items().get(i);
            if (!Lettered.follows(before, item.mark()))
                problems.warning(
                        "letter-missing",
                        new Place(file, item.blocks().get(0).line(), 1),
                        "The item " + item.mark() + " comes right after " + before + ".",
                        "Readers cannot tell whether something was lost.",
                        "Add what stands between them in the source, or leave it if the source leaves it out too.");
        }
    }

    private void checkAny() {
        if (lines.isEmpty() && omitted.isEmpty())
            problems.warning(
                    "no-numbered-paragraph",
                    new Place(file, 1, 1),
                    "The facts say that paragraphs are numbered, and no paragraph of the text has a number.",
                    "No paragraph would have an address, and nobody could cite it.",
                    "Begin each with its number, as in 27. Words, or with paragraph-numbers: decimal as in 2.14 Words; a backslash"
                            + " before the full stop hides the number. If the report prints none, write paragraph-numbers: none.");
    }

    private void add(Block block) {
        if (block instanceof Block.Numbered numbered) {
            order(numbered);
            number(numbered.reference(), numbered.line());
            Marks.eachBlock(numbered.blocks(), inner -> {
                if (inner instanceof Block.Lettered list) {
                    for (Block.Lettered.Item item : list.items())
                        item.reference().ifPresent(reference -> number(reference, inner.line()));
                    checkLetters(list);
                }
            });
        }
        if (block instanceof Block.Omission omission)
            for (ParagraphRef reference : omission.references())
                if (omitted.put(reference, omission.line()) != null)
                    error(
                            omission.line(),
                            "Paragraph " + reference + " is said to be left out twice.",
                            "Name it in one omission only.");
    }

    private void number(ParagraphRef reference, int line) {
        Integer first = lines.putIfAbsent(reference, line);
        if (first == null) return;
        String other = first == 0 || line == 0 ? "as a recommendation" : "on line " + Math.min(first, line);
        error(
                Math.max(first, line),
                "The paragraph number " + reference + " stands twice, here and " + other + ".",
                first == 0 || line == 0
                        ? "Number the paragraphs as the source does, each once. If recommendations have numbers of their"
                                + " own, write recommendation-numbers: apart in report.yaml."
                        : "Number the paragraphs as the source does, each once. If the source itself prints the number"
                                + " twice, write {#" + Anchors.paragraph(reference)
                                + "-2} at the end of the second paragraph.");
    }

    private void checkRepeats() {
        lines.forEach((reference, line) -> {
            if (reference.isRepeat() && !lines.containsKey(reference.before()))
                error(
                        line,
                        "The id {#" + Anchors.paragraph(reference)
                                + "} says that a number is repeated, but no paragraph " + reference.before()
                                + " stands before it.",
                        "Delete the id, or correct the number.");
        });
    }

    // A number that runs back is looked at, and so is one that jumps ahead of all that follow: it may be a sum.
    private void order(Block.Numbered next) {
        Block.Numbered before = last;
        last = next;
        if (before == null || !isOneRun(before, next) || compare(number(before), number(next)) <= 0) {
            ahead = before == null ? next : before;
            return;
        }
        boolean wasAhead =
                ahead != null && isOneRun(ahead, next) && ahead != before && compare(number(ahead), number(next)) < 0;
        if (wasAhead) {
            warnOfOrder(
                    before,
                    "The number " + number(before) + " jumps ahead: " + number(next) + " follows it.",
                    "If it is a sum or a measure at the start of a sentence, write a backslash before its full stop, "
                            + kept(number(before)) + ", else correct the number.");
            return;
        }
        ahead = null;
        warnOfOrder(
                next,
                "The number " + number(next) + " runs back: " + number(before) + " stands before it.",
                "Correct the number. If the source counts again from here, open a sequence: ## Annex A {#annex-a"
                        + " sequence=annex-a}.");
    }

    private static String kept(String number) {
        return number.indexOf('.') < 0 ? number + "\\." : number.replaceFirst("[.]", "\\\\.");
    }

    private void warnOfOrder(Block.Numbered at, String what, String fix) {
        problems.warning(
                "number-out-of-order",
                new Place(file, at.line(), 1),
                what,
                "Readers who look for a paragraph by its number would look in the wrong place.",
                fix);
    }

    private static String number(Block.Numbered numbered) {
        return numbered.reference().number();
    }

    private static boolean isOneRun(Block.Numbered one, Block.Numbered other) {
        return one.reference().sequence().equals(other.reference().sequence());
    }

    private static int compare(String one, String other) {
        String[] ones = one.split("\\.");
        String[] others = other.split("\\.");
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int difference = digits(ones[i]) - digits(others[i]);
            if (difference == 0) difference = letters(ones[i]).compareTo(letters(others[i]));
            if (difference != 0) return difference;
        }
        return ones.length - others.length;
    }

    private static int digits(String part) {
        String digits = part.replaceAll("\\D.*", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    // Paragraph 4A was inserted behind 4; what stands behind a hyphen tells apart what has one number.
    private static String letters(String part) {
        return part.replaceFirst("-.*", "").replaceFirst("^\\d+", "");
    }

    private void checkOmissions(Report.Extent extent) {
        omitted.forEach((reference, line) -> {
            if (extent == Report.Extent.FULL)
                error(
                        line,
                        "A full report says that it leaves out paragraph " + reference + ".",
                        "Add the paragraph, or write edition: digest, or edition: excerpt.");
            else if (lines.containsKey(reference))
                error(
                        line,
                        "Paragraph " + reference + " is said to be left out, but it stands in the text.",
                        "Take it out of the omission.");
        });
    }

    private void checkGaps() {
        Set<ParagraphRef> accounted = new HashSet<>(lines.keySet());
        accounted.addAll(omitted.keySet());
        // "annex-b/" and "7." are the stems; what counts up after them has no gaps.
        Map<ParagraphRef, TreeMap<Integer, ParagraphRef>> runs = new HashMap<>();
        for (ParagraphRef reference : accounted) {
            int cut = reference.number().lastIndexOf('.') + 1;
            String last = reference.number().substring(cut);
            ParagraphRef stem =
                    new ParagraphRef(reference.sequence(), reference.number().substring(0, cut));
            if (last.matches("\\d{1,6}"))
                runs.computeIfAbsent(stem, of -> new TreeMap<>()).put(Integer.parseInt(last), reference);
        }
        runs.forEach(this::checkRun);
    }

    private void checkRun(ParagraphRef stem, TreeMap<Integer, ParagraphRef> run) {
        int expected = run.firstKey();
        for (Map.Entry<Integer, ParagraphRef> next : run.entrySet()) {
            if (next.getKey() > expected) warnOfGap(stem, expected, next.getKey() - 1, next.getValue());
            expected = next.getKey() + 1;
        }
    }

    private void warnOfGap(ParagraphRef stem, int first, int last, ParagraphRef next) {
        String missing = first == last
                ? "Paragraph " + stem + first + " is"
                : "Paragraphs " + stem + first + " to " + stem + last + " are";
        int line = lines.getOrDefault(next, omitted.getOrDefault(next, 0));
        problems.warning(
                "number-missing",
                new Place(file, line, line == 0 ? 0 : 1),
                missing + " missing before " + next + ".",
                "Readers cannot tell whether something was left out or lost.",
                "Add what is missing, or say in a digest or excerpt that it is left out: [[omitted paragraphs=" + stem
                        + first + (first == last ? "" : "-" + stem + last) + "]].");
    }

    private void error(int line, String what, String fix) {
        problems.error(
                new Place(file, line, line == 0 ? 0 : 1),
                what,
                "Somebody who cites the paragraph could lead others to the wrong place.",
                fix);
    }
}
