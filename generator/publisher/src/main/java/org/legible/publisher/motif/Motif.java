package org.legible.publisher.motif;

import java.util.ArrayList;
import java.util.List;
import org.legible.publisher.motif.ReportShape.Mark;
import org.legible.publisher.motif.ReportShape.Pattern;

/**
 * Draws the motif. However long a report is, a drawing has a bounded number of marks and lines, and so a size that pages can
 * bear; however short, its marks are no larger than they should be.
 */
public final class Motif {

    private static final int MOST_OF_COVER = 600;
    private static final int MOST_OF_BAND = 240;
    private static final int MOST_SECTIONS = 48;
    private static final int MOST_PARTS = 24;
    private static final int LINES = 12;
    private static final int FEW_LINES = 6;
    private static final int ROOMY = 24;
    private static final int NARROW = 40;
    private static final int DENSE = 72;
    private static final int WIDTH = 288;

    private Motif() {}

    /** A report’s cover, nearly twice as wide as high. */
    public static Drawing cover(ReportShape shape) {
        if (shape.pattern() == Pattern.BRANCHES)
            return Branches.draw(shape.rows().stream().map(List::size).toList(), shape.branches());
        return drawn(shape.rows(), shape.pattern());
    }

    /** The cover of a whole site: a line for each of these reports. */
    public static Drawing cover(List<ReportShape> reports) {
        List<List<Mark>> rows = reports.stream()
                .map(shape -> shape.rows().stream().flatMap(List::stream).toList())
                .toList();
        return drawn(rows, Pattern.RULER);
    }

    private static Drawing drawn(List<List<Mark>> rows, Pattern pattern) {
        Arrangement marks = arrangement(rows, Arrangement.share(rows, MOST_OF_COVER), ROOMY);
        int height = marks.columns() * pitch(marks) * 17 / 30;
        return pattern == Pattern.DOTS
                ? Dots.draw(marks, pitch(marks), height)
                : new Ruler(marks, pitch(marks), height, pattern == Pattern.DOUBLE_RULER).draw();
    }

    /** For how many paragraphs the band of a report has one mark: more than one where they are many. */
    public static int share(ReportShape shape) {
        return Arrangement.share(shape.rows(), MOST_OF_BAND);
    }

    /** The sections of a report below one another, as high as they need to be, for a band that is not wide. */
    public static Drawing rows(ReportShape shape) {
        Arrangement marks = arrangement(shape.rows(), share(shape), NARROW);
        int line = marks.columns() * pitch(marks) / (marks.lines() > FEW_LINES ? 16 : 12);
        return new Ruler(marks, pitch(marks), marks.lines() * line, isDouble(shape)).draw();
    }

    /** Each section of a report, as wide as its marks, all of one height; where they are too many to be told apart, all as one. */
    public static List<Drawing> sections(ReportShape shape) {
        List<Drawing> sections = new ArrayList<>();
        List<List<Mark>> rows = shape.rows().size() > MOST_PARTS ? Arrangement.joined(shape.rows(), 1) : shape.rows();
        for (List<Mark> marks : Arrangement.shared(rows, share(shape))) {
            Arrangement line = Arrangement.of(List.of(marks), marks.size(), marks.size(), 1);
            sections.add(new Ruler(line, Ruler.PITCH, Ruler.HEIGHT, isDouble(shape)).draw());
        }
        return List.copyOf(sections);
    }

    /** The emblem of a site that has no logo: a few marks, the last of which carries weight. */
    public static Drawing emblem() {
        Drawing.Stroke thin = new Drawing.Stroke(
                Drawing.Role.TICK,
                3,
                false,
                List.of(
                        new Drawing.Line(4, 32, 0, -28),
                        new Drawing.Line(12, 32, 0, -12),
                        new Drawing.Line(18, 32, 0, -6),
                        new Drawing.Line(24, 32, 0, -12)));
        Drawing.Stroke thick =
                new Drawing.Stroke(Drawing.Role.LONG, 6, false, List.of(new Drawing.Line(31, 32, 0, -28)));
        return new Drawing(36, 36, List.of(thin, thick));
    }

    private static boolean isDouble(ReportShape shape) {
        return shape.pattern() == Pattern.DOUBLE_RULER;
    }

    private static Arrangement arrangement(List<List<Mark>> rows, int share, int least) {
        List<List<Mark>> drawn = Arrangement.shared(Arrangement.joined(rows, MOST_SECTIONS), share);
        return Arrangement.of(drawn, least, DENSE, LINES);
    }

    private static int pitch(Arrangement marks) {
        return Math.max(4, WIDTH / marks.columns());
    }
}
