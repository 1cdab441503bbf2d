package org.legible.publisher.chart;

import static org.legible.publisher.chart.ChartDrawing.across;
import static org.legible.publisher.chart.ChartDrawing.down;

import java.util.ArrayList;
import java.util.List;

/** Gathers shapes, from left to right or, where the text runs from right to left, mirrored. */
final class Canvas {

    private static final double WHOLE = 100;

    private final boolean mirrored;
    private final List<ChartDrawing.Bar> bars = new ArrayList<>();
    private final List<ChartDrawing.Stroke> lines = new ArrayList<>();
    private final List<ChartDrawing.Point> points = new ArrayList<>();
    private final List<ChartDrawing.Label> labels = new ArrayList<>();

    Canvas(boolean mirrored) {
        this.mirrored = mirrored;
    }

    void bar(int series, double from, double to, double y, double height) {
        double left = Math.min(from, to);
        double width = Math.abs(to - from);
        double x = mirrored ? WHOLE - left - width : left;
        bars.add(new ChartDrawing.Bar(series, across(x), down(y), across(width), down(height)));
    }

    void line(int series, double x1, double y1, double x2, double y2) {
        lines.add(new ChartDrawing.Stroke(series, across(x(x1)), down(y1), across(x(x2)), down(y2)));
    }

    void point(int series, double x, double y) {
        points.add(new ChartDrawing.Point(series, across(x(x)), down(y)));
    }

    // The start of text that runs from right to left is on the right: anchors need no mirror.
    void label(double x, double y, String anchor, String words) {
        labels.add(new ChartDrawing.Label(across(x(x)), down(y), anchor, words));
    }

    ChartDrawing drawing(double height) {
        return new ChartDrawing(
                down(height), List.copyOf(bars), List.copyOf(lines), List.copyOf(points), List.copyOf(labels));
    }

    private double x(double x) {
        return mirrored ? WHOLE - x : x;
    }
}
