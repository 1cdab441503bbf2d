package org.legible.publisher.motif;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a report looks like from afar: its sections, with a mark for each paragraph.
 *
 * @param pattern how its cover is drawn
 * @param counts whether numbered paragraphs are counted, or, where none has a number, all
 * @param longMark what a long mark stands for
 * @param sections its sections, but for those without a mark
 * @param branches for each request, how many actions answer it; empty for what is not drawn so
 */
public record ReportShape(
        Pattern pattern, Counts counts, LongMark longMark, List<Section> sections, List<Integer> branches) {

    /** How a cover is drawn. */
    public enum Pattern {
        RULER,
        DOUBLE_RULER,
        DOTS,
        BRANCHES
    }

    /** What there is one mark for. */
    public enum Counts {
        NUMBERED_PARAGRAPHS,
        PARAGRAPHS
    }

    /** What a long mark stands for. */
    public enum LongMark {
        EVIDENCE,
        RECOMMENDATION
    }

    /** One paragraph: left out here, here, or of weight. */
    public enum Mark {
        SHORT,
        TICK,
        LONG
    }

    /**
     * A section of the report, which a heading of the first level opens.
     *
     * @param name the words of the heading; empty before the first
     * @param first the number of its first paragraph, or empty where paragraphs have none
     * @param last the number of its last
     */
    public record Section(String name, String first, String last, List<Mark> marks) {}

    /** The marks of each section. */
    public List<List<Mark>> rows() {
        return sections.stream().map(Section::marks).toList();
    }

    /** True if there is anything to draw. */
    public boolean hasMarks() {
        return !sections.isEmpty();
    }

    /** How many marks of a kind it has. */
    public int count(Mark kind) {
        return (int) marks().filter(mark -> mark == kind).count();
    }

    /** How many paragraphs there are, those that are left out among them; a recommendation is none. */
    public int paragraphs() {
        int all = (int) marks().count();
        return longMark == LongMark.EVIDENCE ? all : all - count(Mark.LONG);
    }

    private Stream<Mark> marks() {
        return sections.stream().flatMap(section -> section.marks().stream());
    }
}
