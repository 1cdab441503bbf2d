package org.legible.publisher.motif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.legible.publisher.motif.Drawing.Line;
import org.legible.publisher.motif.Drawing.Role;
import org.legible.publisher.motif.Drawing.Stroke;
import org.legible.publisher.motif.ReportShape.Counts;
import org.legible.publisher.motif.ReportShape.LongMark;
import org.legible.publisher.motif.ReportShape.Mark;
import org.legible.publisher.motif.ReportShape.Pattern;
import org.legible.publisher.motif.ReportShape.Section;

/** Reports of every length and make, as lines. */
class MotifTest {

    private static final int MOST_BYTES = 6_000;
    private static final List<List<Integer>> REPORTS = List.of(
            List.of(1),
            List.of(3),
            List.of(72),
            List.of(73),
            List.of(131),
            List.of(800),
            List.of(5_000),
            List.of(28, 28, 15, 11, 20, 29),
            List.of(1, 400, 1, 2),
            Collections.nCopies(12, 66),
            Collections.nCopies(13, 1),
            Collections.nCopies(90, 9),
            Collections.nCopies(900, 1));

    @ParameterizedTest
    @EnumSource(Pattern.class)
    void everyReportHasACoverOfABoundedSizeWithinItsEdges(Pattern pattern) {
        for (List<Integer> report : REPORTS) {
            ReportShape shape = shape(pattern, report);
            for (Drawing drawing : Stream.concat(
                            Stream.of(Motif.cover(shape), Motif.rows(shape)), Motif.sections(shape).stream())
                    .toList()) {
                assertThat(lines(drawing))
                        .as(report.size() + " sections")
                        .isNotEmpty()
                        .allSatisfy(line -> {
                            assertThat(line.x()).isBetween(0, drawing.width());
                            assertThat(line.x() + line.across()).isBetween(0, drawing.width());
                            assertThat(line.y()).isBetween(0, drawing.height());
                            assertThat(line.y() + line.down()).isBetween(0, drawing.height());
                        });
                assertThat(drawing.strokes().stream()
                                .mapToInt(stroke -> stroke.path().length())
                                .sum())
                        .as(report.size() + " sections")
                        .isLessThan(MOST_BYTES);
            }
        }
    }

    @Test
    void aRulerHasAMarkForEachParagraphLongerTheMoreItWeighs() {
        ReportShape shape = shape(Pattern.RULER, List.of(10, 20));

        Drawing cover = Motif.cover(shape);

        assertThat(count(cover, Role.LONG)).isEqualTo(shape.count(Mark.LONG));
        assertThat(count(cover, Role.TICK)).isEqualTo(shape.count(Mark.TICK));
        assertThat(count(cover, Role.SHORT)).isEqualTo(shape.count(Mark.SHORT));
        assertThat(count(cover, Role.BASE)).as("a rule for each section").isEqualTo(2);
        assertThat(length(cover, Role.LONG)).isGreaterThan(length(cover, Role.TICK));
        assertThat(length(cover, Role.TICK)).isGreaterThan(length(cover, Role.SHORT));
    }

    @Test
    void whereParagraphsShareAMarkTheWeightiestIsSeen() {
        List<Mark> marks = new ArrayList<>(Collections.nCopies(2_400, Mark.TICK));
        marks.set(1_234, Mark.LONG);
        ReportShape shape = shape(Pattern.RULER, List.of(section(marks)), List.of());

        assertThat(Motif.share(shape)).isEqualTo(10);
        assertThat(count(Motif.rows(shape), Role.LONG)).isEqualTo(1);
        assertThat(count(Motif.rows(shape), Role.TICK)).isEqualTo(239);
    }

    @Test
    void aRequestBranchesIntoItsActions() {
        ReportShape shape = shape(Pattern.BRANCHES, List.of(section(marks(4))), List.of(3, 0, 1));

        List<Stroke> branches = Motif.cover(shape).strokes().stream()
                .filter(stroke -> stroke.role() == Role.LONG)
                .toList();

        assertThat(branches.get(0).lines().stream().filter(line -> line.x() + line.across() == 288))
                .as("actions")
                .hasSize(4);
        assertThat(branches.get(1).lines()).as("requests").hasSize(3);
    }

    @Test
    void aPathIsSaidAsShortAsItCanBe() {
        Stroke stroke = new Stroke(
                Role.TICK, 1, false, List.of(new Line(4, 20, 0, -8), new Line(8, 20, 0, -8), new Line(2, 30, 6, 0)));

        assertThat(stroke.path()).isEqualTo("M4 20v-8m4 8v-8m-6 18h6");
    }

    private static ReportShape shape(Pattern pattern, List<Integer> sections) {
        return shape(
                pattern,
                sections.stream().map(count -> section(marks(count))).toList(),
                pattern == Pattern.BRANCHES ? Collections.nCopies(Math.min(24, sections.get(0)), 1) : List.of());
    }

    private static ReportShape shape(Pattern pattern, List<Section> sections, List<Integer> branches) {
        return new ReportShape(pattern, Counts.NUMBERED_PARAGRAPHS, LongMark.EVIDENCE, sections, branches);
    }

    private static Section section(List<Mark> marks) {
        return new Section("Section", "1", String.valueOf(marks.size()), marks);
    }

    private static List<Mark> marks(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> Mark.values()[i % 3])
                .toList();
    }

    private static List<Line> lines(Drawing drawing) {
        return drawing.strokes().stream()
                .flatMap(stroke -> stroke.lines().stream())
                .toList();
    }

    private static long count(Drawing drawing, Role role) {
        return drawing.strokes().stream()
                .filter(stroke -> stroke.role() == role)
                .mapToLong(stroke -> stroke.lines().size())
                .sum();
    }

    private static int length(Drawing drawing, Role role) {
        return drawing.strokes().stream()
                .filter(stroke -> stroke.role() == role)
                .flatMap(stroke -> stroke.lines().stream())
                .mapToInt(line -> Math.abs(line.down()))
                .max()
                .orElseThrow();
    }
}
