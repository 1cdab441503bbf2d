package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Attributes that style, as old pages do: HTML Standard, "presentational hints". */
final class Hints {

    private static final List<String> SIZES =
            List.of("x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large");

    private final CssElement element;
    private final List<RuleIndex.Prepared> hints = new ArrayList<>(2);

    private Hints(CssElement element) {
        this.element = element;
    }

    static List<RuleIndex.Prepared> of(CssElement element) {
        boolean link = element.tag().equals("a") || element.tag().equals("area");
        if (element.bare() || !link && !element.has("dir") && !styled(element.tag())) return List.of();
        Hints hints = new Hints(element);
        if (link) hints.link();
        else hints.own();
        if (element.has("dir")) hints.word("dir", Property.DIRECTION);
        return hints.hints;
    }

    private static boolean styled(String tag) {
        return switch (tag) {
            case "body", "table", "thead", "tbody", "tfoot", "tr", "td", "th" -> true;
            case "svg", "g", "path", "circle", "ellipse", "rect", "line", "polygon", "polyline", "text", "use" -> true;
            case "marquee", "font", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
            default -> false;
        };
    }

    private void own() {
        switch (element.tag()) {
            case "font" -> {
                colour(element, "color", Property.COLOR);
                size(element.attr("size").strip());
            }
            case "body", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "marquee" -> {
                colour(element, "bgcolor", Property.BACKGROUND_COLOR);
                if (element.tag().equals("body")) colour(element, "text", Property.COLOR);
                String picture = element.attr("background").strip();
                if (!picture.isEmpty() && !element.tag().equals("marquee"))
                    add(Property.BACKGROUND_IMAGE, "url(\"" + picture.replace("\"", "%22") + "\")");
            }
            case "svg", "g", "path", "circle", "ellipse", "rect", "line", "polygon", "polyline", "text", "use" -> {
                // SVG 2, "presentation attributes".
                word("fill", Property.FILL);
                word("stroke", Property.STROKE);
            }
            default -> word("align", Property.TEXT_ALIGN);
        }
    }

    /** A link has the colour that the body says for links. */
    private void link() {
        if (!element.has("href")) return;
        for (CssElement up = element.cssParent(); up != null; up = up.cssParent())
            if (up.tag().equals("body")) colour(up, "link", Property.COLOR);
    }

    private void word(String attribute, Property property) {
        if (element.has(attribute))
            add(property, element.attr(attribute).toLowerCase(Locale.ROOT).strip());
    }

    private void colour(CssElement holder, String attribute, Property property) {
        if (holder.has(attribute)) LegacyColour.css(holder.attr(attribute)).ifPresent(value -> add(property, value));
    }

    /** "Rules for parsing a legacy font size": 1 to 7, or a step from 3. */
    private void size(String value) {
        boolean step = value.startsWith("+") || value.startsWith("-");
        int end = step ? 1 : 0;
        while (end < value.length() && end < 4 && Character.isDigit(value.charAt(end))) end++;
        if (end == (step ? 1 : 0)) return;
        int number = Integer.parseInt(value.substring(0, end)) + (step ? 3 : 0);
        add(Property.FONT_SIZE, SIZES.get(Math.max(1, Math.min(7, number)) - 1));
    }

    private void add(Property property, String value) {
        hints.add(new RuleIndex.Prepared(property, property.text(), value, false));
    }
}
