package org.legible.publisher.motif;

import java.util.ArrayList;
import java.util.List;
import org.legible.publisher.motif.Drawing.Line;
import org.legible.publisher.motif.Drawing.Role;
import org.legible.publisher.motif.Drawing.Stroke;

/** A paper’s sections at the left, as long as they are; at the right each request, which branches into its actions. */
final class Branches {

    private static final int WIDTH = 288;
    private static final int HEIGHT = 163;
    private static final int LONGEST = 110;
    private static final int REQUEST = 134;
    private static final int SPINE = 166;
    private static final int MOST_SECTIONS = 40;

    private Branches() {}

    /**
     * @param sections how many paragraphs each section has
     * @param requests how many actions answer each request
     */
    static Drawing draw(List<Integer> sections, List<Integer> requests) {
        List<Line> squares = new ArrayList<>();
        List<Line> branches = new ArrayList<>();
        int leaves = requests.stream().mapToInt(actions -> Math.max(1, actions)).sum();
        int steps = leaves + requests.size();
        int size = Math.min(18, HEIGHT / steps + 3);
        int at = 0;
        for (int actions : requests) {
            int first = place(at, steps);
            int last = place(at + Math.max(1, actions) - 1, steps);
            int middle = (first + last) / 2;
            squares.add(new Line(REQUEST, middle, size, 0));
            if (actions > 0) branches.add(new Line(REQUEST + size, middle, SPINE - REQUEST - size, 0));
            if (actions > 1) branches.add(new Line(SPINE, first, 0, last - first));
            for (int leaf = 0; leaf < actions; leaf++)
                branches.add(new Line(SPINE, place(at + leaf, steps), WIDTH - SPINE, 0));
            at += Math.max(1, actions) + 1;
        }
        return new Drawing(
                WIDTH,
                HEIGHT,
                List.of(
                        sections(sections),
                        new Stroke(Role.LONG, Math.max(1, Math.min(3, HEIGHT / steps / 2)), false, branches),
                        new Stroke(Role.LONG, size, false, squares)));
    }

    private static int place(int step, int steps) {
        return (2 * step + 2) * HEIGHT / (2 * steps + 2);
    }

    // As long as they are beside the longest; where they are too many for the height, those that stand together are
    // one.
    private static Stroke sections(List<Integer> sections) {
        int together = (sections.size() + MOST_SECTIONS - 1) / MOST_SECTIONS;
        List<Integer> sums = new ArrayList<>();
        for (int from = 0; from < sections.size(); from += together)
            sums.add(sections.subList(from, Math.min(sections.size(), from + together)).stream()
                    .mapToInt(Integer::intValue)
                    .sum());
        int longest = sums.stream().mapToInt(Integer::intValue).max().orElse(1);
        int each = Math.min(16, HEIGHT / Math.max(1, sums.size()));
        List<Line> lines = new ArrayList<>();
        for (int sum : sums)
            lines.add(new Line(0, lines.size() * each + each / 2, Math.max(6, sum * LONGEST / longest), 0));
        return new Stroke(Role.TICK, Math.max(1, each / 3), false, lines);
    }
}
