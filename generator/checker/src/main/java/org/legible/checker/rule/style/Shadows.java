package org.legible.checker.rule.style;

import java.util.List;
import java.util.Optional;
import org.legible.checker.css.Colour;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.css.ValueLists;

/** What shadows do to the colours on which they fall: anything from nothing to their own colour. */
final class Shadows {

    /** The colours behind a text that has shadows. */
    static List<Shade> ofText(List<Shade> beneath, ComputedStyle style) {
        List<Shade> shades = beneath;
        for (String shadow : ValueLists.splitCommas(style.get(Property.TEXT_SHADOW)))
            shades = over(shades, ValueLists.splitSpaces(shadow), style);
        return shades;
    }

    static List<Shade> over(List<Shade> beneath, List<String> shadow, ComputedStyle style) {
        Colour colour = style.colour(Property.COLOR).orElse(null);
        for (String word : shadow) {
            boolean length = style.px(word).isPresent() || word.equals("inset");
            if (length) continue;
            Optional<Colour> own = style.parse(word);
            if (own.isEmpty()) return List.of(Shade.ANY);
            colour = own.get();
        }
        if (colour == null) return List.of(Shade.ANY);
        Colour cast = colour;
        return beneath.stream().map(shade -> shade.with(shade.under(cast))).toList();
    }
}
