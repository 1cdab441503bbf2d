package org.legible.publisher.view.part;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A grade as a picture: a flight of steps, one for each grade of its scale, with somebody on the step that was reached. High and
 * low grades have the same colours, and the word always stands beside it.
 *
 * @param width the width of the picture
 * @param height its height
 * @param line the line along the steps, as a path
 * @param reached the steps that were reached, each as a path
 * @param personX how far somebody stands from the left
 * @param personY how far from the top
 */
public record StairsView(int width, int height, String line, List<String> reached, int personX, int personY) {

    private static final int WIDE = 21;
    private static final int HIGH = 9;
    private static final int MARGIN = 6;
    private static final int PERSON = 37;
    private static final int FIRST = 16;

    /** The steps of a grade, given best first. */
    static StairsView of(List<Boolean> bestFirst) {
        int count = bestFirst.size();
        int step = count - bestFirst.indexOf(true);
        int floor = PERSON + FIRST + HIGH * (count - 1);
        StringBuilder line = new StringBuilder("M" + MARGIN + " " + floor);
        for (int i = 1; i <= count; i++)
            line.append("V").append(top(floor, i)).append("h").append(WIDE);
        line.append("V").append(floor).append("z");
        for (int i = 1; i < count; i++)
            line.append("M")
                    .append(MARGIN + i * WIDE)
                    .append(" ")
                    .append(top(floor, i))
                    .append("V")
                    .append(floor);
        List<String> reached = IntStream.rangeClosed(1, step)
                .mapToObj(i -> "M" + (MARGIN + 3 + (i - 1) * WIDE) + " " + (top(floor, i) + 3) + "h" + WIDE + "V"
                        + (floor + 2) + "h-" + WIDE + "z")
                .toList();
        return new StairsView(
                count * WIDE + 2 * MARGIN,
                floor + 4,
                line.toString(),
                reached,
                MARGIN + (step - 1) * WIDE,
                top(floor, step));
    }

    private static int top(int floor, int step) {
        return floor - FIRST - HIGH * (step - 1);
    }
}
