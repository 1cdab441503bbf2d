package org.legible.publisher.view.part;

import java.util.List;
import java.util.Locale;
import org.legible.publisher.motif.Drawing;

/**
 * A drawing of the motif.
 *
 * @param width its width in units of its own
 * @param height its height in the same
 * @param strokes its lines, those of one look together
 */
public record MotifView(int width, int height, List<Stroke> strokes) {

    /**
     * Lines of one look.
     *
     * @param role what they stand for: {@code base}, {@code tick}, {@code short} or {@code long}
     * @param isRound true for round ends; what has no length is then a dot
     * @param path where they run
     */
    public record Stroke(String role, int thickness, boolean isRound, String path) {}

    /** A drawing, without what has no line. */
    public static MotifView of(Drawing drawing) {
        return new MotifView(
                drawing.width(),
                drawing.height(),
                drawing.strokes().stream()
                        .filter(stroke -> !stroke.lines().isEmpty())
                        .map(stroke -> new Stroke(
                                stroke.role().name().toLowerCase(Locale.ROOT),
                                stroke.thickness(),
                                stroke.isRound(),
                                stroke.path()))
                        .toList());
    }
}
