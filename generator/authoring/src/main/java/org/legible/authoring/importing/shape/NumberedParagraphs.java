package org.legible.authoring.importing.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.SourceWords;
import org.legible.publisher.report.Report;

/**
 * Finds the numbered paragraphs among all that begin with a number.
 *
 * <p>A report counts its paragraphs from one end to the other, and lists within them count from 1 again. So numbers are gathered
 * into runs: a number that comes next goes on with the run that is open; a 1 begins another, which is a run of paragraphs where it
 * stands right under a heading, and a list where it stands under a paragraph. A report is numbered where such a run is longer
 * than a list would be, or goes on under another heading.
 */
final class NumberedParagraphs {

    private static final int FEW = 4;
    private static final int GAP = 3;
    private static final int LONG = 12;

    private final List<Part> parts;
    private final List<Run> runs = new ArrayList<>();

    /** Numbers that follow each other, by where they stand. */
    private static final class Run {
        private final Map<Integer, String> numbers = new LinkedHashMap<>();
        private final Set<Integer> headings = new HashSet<>();
        private final int heading;
        private final boolean isUnderHeading;
        private final int depth;
        private int last;
        private int words;

        private Run(int heading, boolean isUnderHeading, int depth) {
            this.heading = heading;
            this.isUnderHeading = isUnderHeading;
            this.depth = depth;
        }

        private boolean isOfParagraphs() {
            return headings.size() > 1 || isUnderHeading && (numbers.size() >= FEW || words / numbers.size() >= LONG);
        }
    }

    private NumberedParagraphs(List<Part> parts) {
        this.parts = new ArrayList<>(parts);
    }

    /** The parts with their numbered paragraphs. */
    record Numbered(Report.Numbering numbering, List<Part> parts) {}

    /** Finds them. */
    static Numbered of(List<Part> parts) {
        NumberedParagraphs numbers = new NumberedParagraphs(parts);
        long decimals = numbers.count(true);
        if (decimals >= FEW && decimals * 2 >= numbers.count(false)) return numbers.decimals();
        numbers.gather();
        return numbers.wholes();
    }

    private long count(boolean isDecimal) {
        return parts.stream()
                .filter(part -> part instanceof Part.Text text
                        && text.depth() == (isDecimal ? text.depth() : 0)
                        && text.mark()
                                .flatMap(mark -> isDecimal ? TypedMarkers.decimal(mark) : TypedMarkers.whole(mark))
                                .isPresent())
                .count();
    }

    private Numbered decimals() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Part.Text text)) continue;
            Optional<String> number = text.mark().flatMap(TypedMarkers::decimal);
            if (number.isPresent()) parts.set(i, numbered(number.get(), text, "", seen));
        }
        return new Numbered(Report.Numbering.DECIMAL, parts);
    }

    private void gather() {
        int heading = -1;
        List<Run> open = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Heading) heading = i;
            if (!(parts.get(i) instanceof Part.Text text)) continue;
            Optional<String> number = text.mark().flatMap(TypedMarkers::whole);
            if (number.isEmpty()) continue;
            int value = Integer.parseInt(number.get().replaceAll("\\D", ""));
            boolean isInserted = number.get().matches("\\d+[A-Z]+");
            Run run = goingOn(open, value, isInserted, text.depth());
            if (run == null) {
                run = new Run(heading, onlyWords(heading, i), text.depth());
                runs.add(run);
                open.add(run);
            }
            // A list within a paragraph ends where its paragraph's run goes on.
            int at = open.indexOf(run);
            open.subList(at + 1, open.size()).clear();
            run.numbers.put(i, number.get());
            run.headings.add(heading);
            run.last = value;
            run.words += text.words().line().split(" ").length;
        }
    }

    private static Run goingOn(List<Run> open, int value, boolean isInserted, int depth) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Run run = open.get(i);
            int step = value - run.last;
            boolean fits =
                    isInserted ? step == 0 || step == 1 : step >= 1 && step <= (run.numbers.size() > 2 ? GAP : 1);
            if (fits && run.depth == depth) return run;
        }
        return null;
    }

    // Under a heading there may be an opening paragraph before the numbers, if it does not lead into a list.
    private boolean onlyWords(int heading, int index) {
        for (int i = heading + 1; i < index; i++)
            if (parts.get(i) instanceof Part.Text text
                    && (text.isItem() || text.words().line().endsWith(":"))) return false;
        return true;
    }

    private Numbered wholes() {
        List<Run> found = runs.stream().filter(Run::isOfParagraphs).toList();
        Run main = null;
        for (Run run : found)
            if (main == null || run.numbers.size() > main.numbers.size() && !isAnnex(main, run)) main = run;
        if (main == null || isOnlyRecommendations(found)) return new Numbered(Report.Numbering.NONE, parts);
        Set<String> seen = new HashSet<>();
        for (Run run : found) {
            boolean isMain = run == main || (main.numbers.values().stream().noneMatch(run.numbers::containsValue));
            if (!isMain && (isRecommendations(run) || run.heading < 0)) continue;
            String sequence = isMain ? "" : opened(run);
            run.numbers.forEach((index, number) ->
                    parts.set(index, numbered(number, (Part.Text) parts.get(index), sequence, seen)));
        }
        return new Numbered(Report.Numbering.WHOLE, parts);
    }

    private boolean isAnnex(Run main, Run run) {
        return run.heading >= 0
                && heading(run).words().line().matches("(?i)(?:annex|appendix).*")
                && main.numbers.size() > FEW;
    }

    // Recommendations that are counted apart are the next pass's.
    private boolean isOnlyRecommendations(List<Run> found) {
        return found.stream().allMatch(this::isRecommendations);
    }

    private boolean isRecommendations(Run run) {
        return run.headings.stream()
                .allMatch(index -> index >= 0
                        && Recommendations.isList(
                                ((Part.Heading) parts.get(index)).words().line()));
    }

    private Part.Heading heading(Run run) {
        return (Part.Heading) parts.get(run.heading);
    }

    // The heading that opens a sequence is the highest since the run before, so that all of the run is within it.
    private String opened(Run run) {
        int at = run.heading;
        for (int i = run.heading; i >= 0 && !(parts.get(i) instanceof Part.Numbered); i--)
            if (parts.get(i) instanceof Part.Heading higher && higher.level() < ((Part.Heading) parts.get(at)).level())
                at = i;
        Part.Heading heading = (Part.Heading) parts.get(at);
        if (heading.sequence().isPresent()) return heading.sequence().get();
        String name = HeadingNames.free(parts, at, heading.words().line());
        parts.set(at, heading.opening(name));
        return name;
    }

    private static Part.Numbered numbered(String number, Part.Text text, String sequence, Set<String> seen) {
        String address =
                (sequence.isEmpty() ? "" : sequence + "-") + "paragraph-" + number.toLowerCase(java.util.Locale.ROOT);
        if (seen.add(address)) return new Part.Numbered(number, text.words(), Optional.empty(), text.doubts());
        int times = 2;
        while (!seen.add(address + "-" + times)) times++;
        SourceWords words = text.words();
        return new Part.Numbered(
                number,
                words,
                Optional.of(address + "-" + times),
                Part.joined(
                        text.doubts(),
                        List.of(Doubt.decide(
                                number + " "
                                        + words.line()
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                80, words.line().length())),
                                "The number " + number + " stands twice; this paragraph has the address #" + address
                                        + "-" + times + ".",
                                "Does the document really print it twice?"))));
    }
}
