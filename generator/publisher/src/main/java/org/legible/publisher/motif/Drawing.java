package org.legible.publisher.motif;

import java.util.List;

/**
 * A drawing of lines that run across or down, in whole units from its left and upper edges.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param strokes its lines, those of one look together
 */
public record Drawing(int width, int height, List<Stroke> strokes) {

    /** What lines stand for, and so how they look. */
    public enum Role {
        BASE,
        TICK,
        SHORT,
        LONG
    }

    /**
     * Lines of one look.
     *
     * @param thickness how thick they are
     * @param isRound true for round ends; a line of no length is then a dot
     */
    public record Stroke(Role role, int thickness, boolean isRound, List<Line> lines) {

        /** The lines as a path of SVG, as short as it can be said. */
        public String path() {
            StringBuilder path = new StringBuilder();
            int x = 0;
            int y = 0;
            for (Line line : lines) {
                append(path.append(path.isEmpty() ? 'M' : 'm'), line.x() - x, line.y() - y);
                if (line.across() == 0 && line.down() != 0) path.append('v').append(line.down());
                else path.append('h').append(line.across());
                x = line.x() + line.across();
                y = line.y() + line.down();
            }
            return path.toString();
        }

        private static void append(StringBuilder path, int across, int down) {
            path.append(across).append(down < 0 ? "" : " ").append(down);
        }
    }

    /** A line from a place, so far across or so far down. */
    public record Line(int x, int y, int across, int down) {}
}
