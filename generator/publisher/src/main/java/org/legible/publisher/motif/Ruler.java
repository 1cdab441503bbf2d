package org.legible.publisher.motif;

import java.util.ArrayList;
import java.util.List;
import org.legible.publisher.motif.Drawing.Line;
import org.legible.publisher.motif.Drawing.Role;
import org.legible.publisher.motif.Drawing.Stroke;
import org.legible.publisher.motif.ReportShape.Mark;

/**
 * Ticks on rules: long, middling and short.
 *
 * @param marks what is drawn
 * @param pitch from one tick to the next
 * @param height how high the drawing is; few lines stand at its foot
 * @param isDouble true for a double rule
 */
record Ruler(Arrangement marks, int pitch, int height, boolean isDouble) {

    /** From one tick to the next where a section is drawn alone. */
    static final int PITCH = 8;

    /** How high a section is that is drawn alone. */
    static final int HEIGHT = 56;

    Drawing draw() {
        return new Drawing(
                marks.columns() * pitch,
                height,
                List.of(
                        new Stroke(Role.BASE, rule(), false, rules()),
                        ticks(Mark.SHORT, Role.SHORT, pitch / 3, 4),
                        ticks(Mark.TICK, Role.TICK, pitch / 3, 2),
                        ticks(Mark.LONG, Role.LONG, pitch * 2 / 3, 1)));
    }

    private Stroke ticks(Mark mark, Role role, int thickness, int part) {
        int length = Math.max(1, (each() - foot() - each() / 10) / part);
        List<Line> lines = marks.cells().stream()
                .filter(cell -> cell.mark() == mark)
                .map(cell -> new Line(cell.column() * pitch + pitch / 2, bottom(cell.line()) - foot(), 0, -length))
                .toList();
        return new Stroke(role, Math.max(1, thickness), false, lines);
    }

    private List<Line> rules() {
        List<Line> rules = new ArrayList<>();
        for (Arrangement.Run run : marks.runs()) {
            int length = (run.to() - run.from()) * pitch;
            rules.add(new Line(run.from() * pitch, bottom(run.line()) - rule(), length, 0));
            if (isDouble) rules.add(new Line(run.from() * pitch, bottom(run.line()) - 3 * rule(), length, 0));
        }
        return List.copyOf(rules);
    }

    private int bottom(int line) {
        return height - (marks.lines() - 1 - line) * each();
    }

    // Two lines stand as close as three would.
    private int each() {
        return Math.min(height / marks.lines(), marks.columns() == marks.cells().size() ? height : height / 3);
    }

    private int rule() {
        return Math.max(1, height / 80);
    }

    private int foot() {
        return rule() * (isDouble ? 5 : 3);
    }
}
