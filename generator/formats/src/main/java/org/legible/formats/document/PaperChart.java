package org.legible.formats.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Draws a chart again for paper. On the web its places are parts of the width, and its colours come from a style sheet; here both are
 * written out, for a typesetter that knows neither. Its words become outlines, so that no font of the machine is asked for: they
 * stand in its description and in its table as text.
 */
public final class PaperChart {

    private static final Map<String, String> LOOKS = Map.of(
            "chart-bar", "stroke:#000;stroke-width:1.5",
            "chart-axis", "stroke:#000;stroke-width:1",
            "chart-fill", "fill:#0b3b75",
            "chart-mark", "fill:#0b3b75;stroke:#fff;stroke-width:1",
            "chart-ground", "fill:#fff",
            "chart-ink", "fill:none;stroke:#0b3b75;stroke-width:2");
    private static final Map<String, String> DASHES = Map.of(
            "chart-series-2", "9 5",
            "chart-series-3", "2 5",
            "chart-series-4", "12 4 2 4",
            "chart-series-5", "5 3",
            "chart-series-6", "1 3");

    private final Size size;
    private final StringBuilder shapes = new StringBuilder();

    /**
     * The size of a drawing, in pixels.
     *
     * @param width how wide it is
     * @param letters how high its letters are
     * @param isRightToLeft true on a page that runs from right to left, where words begin at their right end
     */
    public record Size(double width, double letters, boolean isRightToLeft) {}

    private PaperChart(Size size) {
        this.size = size;
    }

    /** Puts a drawing of this size in the place of the one in a figure. */
    public static void redraw(Element figure, Size size) {
        new PaperChart(size).redraw(figure);
    }

    private void redraw(Element figure) {
        Element web = figure.selectFirst("svg.chart-drawing");
        String title = web.select("> title").text();
        String described = web.select("> desc").text();
        Element legend = figure.selectFirst("ul.chart-legend");
        double height = number(web.attr("height"), size.letters());
        shapes.append(web.select("> defs").outerHtml());
        double top = legend == null ? 0 : legend(legend);
        shapes.append("<g transform=\"translate(0 ").append(written(top)).append(")\">");
        for (Element shape : web.children()) if (!shape.is("title, desc, defs")) shapes.append(shape(shape));
        shapes.append("</g>");
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\""
                + Math.round(size.width()) + "\" height=\"" + Math.round(Math.ceil(height + top)) + "\" viewBox=\"0 0 "
                + Math.round(size.width()) + " " + Math.round(Math.ceil(height + top)) + "\">" + shapes + "</svg>";
        Element drawing = Parser.xmlParser().parseInput(svg, "").child(0);
        drawing.select("[class]").forEach(PaperChart::look);
        drawing.select("use")
                .forEach(use -> use.attr("xlink:href", use.attr("href")).removeAttr("href"));
        drawing.attr("alt", title + ". " + described);
        web.replaceWith(drawing);
        if (legend != null) legend.remove();
    }

    private double legend(Element legend) {
        double y = 0;
        for (Element item : legend.select("> li")) {
            Element sample = item.selectFirst("svg");
            shapes.append("<g transform=\"translate(0 ").append(written(y)).append(")\">");
            for (Element part : sample.children()) {
                if (part.is("rect"))
                    shapes.append("<rect class=\"chart-bar\" width=\"40\" height=\"16\" fill=\"")
                            .append(part.attr("fill"))
                            .append("\"/>");
                else if (part.is("line"))
                    shapes.append("<line class=\"")
                            .append(part.className())
                            .append("\" x1=\"0\" y1=\"8\" x2=\"40\" y2=\"8\"/>");
                else
                    shapes.append("<g class=\"chart-mark\" transform=\"translate(20 8)\">")
                            .append(part.html())
                            .append("</g>");
            }
            shapes.append(words(item.ownText().strip(), 50, 13, "start")).append("</g>");
            y += 1.5 * size.letters();
        }
        return y + 0.5 * size.letters();
    }

    private String shape(Element shape) {
        if (shape.is("text"))
            return words(
                    shape.text(),
                    across(shape.attr("x")),
                    number(shape.attr("y"), size.letters()),
                    shape.attr("text-anchor"));
        if (shape.is("svg"))
            return "<g class=\"chart-mark\" transform=\"translate(" + written(across(shape.attr("x"))) + " "
                    + written(number(shape.attr("y"), size.letters())) + ")\">" + shape.html() + "</g>";
        Element placed = shape.clone();
        for (String name : new String[] {"x", "x1", "x2", "width"})
            if (placed.hasAttr(name)) placed.attr(name, written(across(placed.attr(name))));
        for (String name : new String[] {"y", "y1", "y2", "height"})
            if (placed.hasAttr(name)) placed.attr(name, written(number(placed.attr(name), size.letters())));
        return placed.outerHtml();
    }

    private String words(String words, double x, double y, String anchor) {
        String drawn = VisualOrder.of(words);
        double width = Outlines.width(drawn, size.letters());
        String right = size.isRightToLeft() ? "start" : "end";
        double from = anchor.equals("middle") ? x - width / 2 : anchor.equals(right) ? x - width : x;
        return "<path d=\"" + Outlines.of(drawn, from, y, size.letters()) + "\" fill=\"#000\"/>";
    }

    private static void look(Element shape) {
        StringBuilder style = new StringBuilder();
        for (String name : shape.classNames()) {
            Optional.ofNullable(LOOKS.get(name))
                    .ifPresent(look -> style.append(look).append(';'));
            if (name.startsWith("chart-series-")) style.append("stroke:#0b3b75;stroke-width:3;");
            Optional.ofNullable(DASHES.get(name))
                    .ifPresent(dash ->
                            style.append("stroke-dasharray:").append(dash).append(';'));
        }
        shape.attr("style", style.toString()).removeAttr("class");
    }

    private double across(String value) {
        return value.endsWith("%") ? number(value, 1) * size.width() / 100 : number(value, size.letters());
    }

    private static double number(String value, double em) {
        String figure = value.replaceFirst("(%|em)$", "");
        return Double.parseDouble(figure) * (value.endsWith("em") ? em : 1);
    }

    private static String written(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
