package org.legible.publisher.chart;

import java.util.List;
import java.util.Locale;

/**
 * The shapes of a chart. Across, they are placed in per cent of the width, and down in the size of the text: so a drawing fits
 * every screen and sheet, and its text is never smaller than the text around it.
 *
 * @param height how high the drawing is, in em
 * @param bars the bars, each of a series
 * @param lines the lines of the axes and those between points
 * @param points the points, each of a series
 * @param labels the words and figures
 */
public record ChartDrawing(String height, List<Bar> bars, List<Stroke> lines, List<Point> points, List<Label> labels) {

    /** A bar; {@code series} counts from 1. */
    public record Bar(int series, String x, String y, String width, String height) {}

    /** A line; {@code series} counts from 1 and is 0 for an axis or a tick. */
    public record Stroke(int series, String x1, String y1, String x2, String y2) {}

    /** A point of a line. */
    public record Point(int series, String x, String y) {}

    /** Words at a place; {@code anchor} is {@code start}, {@code middle} or {@code end}, as in SVG. */
    public record Label(String x, String y, String anchor, String words) {}

    /** A share of the width, as SVG has it. */
    static String across(double percent) {
        return number(percent) + "%";
    }

    /** A distance in the size of the text. */
    static String down(double em) {
        return number(em) + "em";
    }

    private static String number(double value) {
        String written = String.format(Locale.ROOT, "%.2f", value);
        return written.replaceAll("\\.?0+$", "").replaceAll("^-0$", "0");
    }
}
