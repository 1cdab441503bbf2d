package org.legible.checker.css;

import java.util.Optional;

/**
 * The declaration that gives an element one of its values.
 *
 * @param sheet the style sheet that holds it; empty where the element's style attribute does
 * @param declaration itself, with its place there
 */
public record Declared(Optional<Sheet> sheet, Declaration declaration) {

    /** Whether a declaration sets a property, by its name or by that of a shorthand. */
    static boolean sets(Declaration d, Property property) {
        if (d.name().equals(property.text())) return true;
        if (d.custom() || Property.named(d.name()) != null) return false;
        String value = d.value().contains("var(") ? "unset" : d.value();
        return Shorthands.expand(d.name(), value).stream().anyMatch(one -> one.property() == property);
    }
}
