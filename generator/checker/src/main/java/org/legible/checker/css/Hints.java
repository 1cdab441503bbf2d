package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Attributes that style, as old pages do: HTML Standard, "presentational hints". */
final class Hints {

    private Hints() {}

    static List<RuleIndex.Prepared> of(CssElement element) {
        List<RuleIndex.Prepared> hints = List.of();
        switch (element.tag()) {
            case "body" -> {
                hints = add(hints, element, "bgcolor", Property.BACKGROUND_COLOR);
                hints = add(hints, element, "text", Property.COLOR);
            }
            case "table", "tr", "td", "th", "thead", "tbody" ->
                hints = add(hints, element, "bgcolor", Property.BACKGROUND_COLOR);
            case "font" -> hints = add(hints, element, "color", Property.COLOR);
            case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6" ->
                hints = add(hints, element, "align", Property.TEXT_ALIGN);
            default -> {}
        }
        return element.has("dir") ? add(hints, element, "dir", Property.DIRECTION) : hints;
    }

    private static List<RuleIndex.Prepared> add(
            List<RuleIndex.Prepared> hints, CssElement element, String attribute, Property property) {
        if (!element.has(attribute)) return hints;
        String value = element.attr(attribute).toLowerCase(Locale.ROOT).strip();
        boolean colour = property == Property.COLOR || property == Property.BACKGROUND_COLOR;
        if (colour && value.matches("[0-9a-f]{6}")) value = "#" + value;
        List<RuleIndex.Prepared> more = new ArrayList<>(hints);
        more.add(new RuleIndex.Prepared(property, property.text(), value, false));
        return more;
    }
}
