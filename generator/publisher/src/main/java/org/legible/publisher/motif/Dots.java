package org.legible.publisher.motif;

import java.util.List;
import org.legible.publisher.motif.Drawing.Line;
import org.legible.publisher.motif.Drawing.Role;
import org.legible.publisher.motif.Drawing.Stroke;
import org.legible.publisher.motif.ReportShape.Mark;

/** Dots in lines: a large one carries weight, a small one is left out. */
final class Dots {

    private Dots() {}

    static Drawing draw(Arrangement marks, int pitch, int height) {
        int each = Math.min(height / marks.lines(), pitch * 2);
        int size = Math.min(each, pitch);
        return new Drawing(
                marks.columns() * pitch,
                height,
                List.of(
                        dots(marks, Mark.SHORT, Role.SHORT, size / 4, pitch, each),
                        dots(marks, Mark.TICK, Role.TICK, size / 2, pitch, each),
                        dots(marks, Mark.LONG, Role.LONG, size * 9 / 10, pitch, each)));
    }

    private static Stroke dots(Arrangement marks, Mark mark, Role role, int size, int pitch, int each) {
        List<Line> dots = marks.cells().stream()
                .filter(cell -> cell.mark() == mark)
                .map(cell -> new Line(cell.column() * pitch + pitch / 2, cell.line() * each + each / 2, 0, 0))
                .toList();
        return new Stroke(role, Math.max(1, size), true, dots);
    }
}
