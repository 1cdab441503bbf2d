package org.legible.checker.css;

import java.util.List;

/**
 * A style sheet as one page uses it.
 *
 * @param content what it says
 * @param conditions those of its link or import
 * @param tree the tree it applies to: 0 for the document
 * @param layer the cascade layer that it is imported into, "" where there is none
 * @param number tells it from the other sheets of the page
 * @param layers by their full names, those that the page names between the sheet before this one and its end
 */
public record Sheet(
        StyleSheet content,
        List<Condition> conditions,
        int tree,
        String layer,
        int number,
        List<StyleSheet.Layer> layers) {

    /** The full name, in the page, of a layer that a sheet names. */
    public static String fullLayer(String around, int number, String own) {
        if (own.isEmpty()) return around;
        // A layer without a name is never that of another sheet.
        String unique = own.replace(StyleSheet.Layer.NAMELESS, StyleSheet.Layer.NAMELESS + number + "-");
        if (around.isEmpty() || unique.isEmpty()) return around + unique;
        return around + "." + unique;
    }

    /** The full name of the layer of a rule. */
    String layerOf(StyleRule rule) {
        return fullLayer(layer, number, rule.layer());
    }
}
