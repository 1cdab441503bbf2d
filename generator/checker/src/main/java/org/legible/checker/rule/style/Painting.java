package org.legible.checker.rule.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.checker.css.Colour;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Gradient;
import org.legible.checker.css.Property;
import org.legible.checker.css.ValueLists;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** Paints the background of an element over what lies beneath it. */
final class Painting {

    /** Gradients are followed in steps that are small enough to keep what lies between two of them apart. */
    private static final int STEPS = 16;

    private static final int MOST_SHADES = 256;
    private static final double WIDE_SHADOW = 8;

    private final Inspection page;
    private final Map<String, Optional<Pixels>> pictures = new HashMap<>();

    Painting(Inspection page) {
        this.page = page;
    }

    /**
     * All colours that may be seen in the background of an element.
     *
     * @param beneath what lies under the element
     */
    List<Shade> paint(List<Shade> beneath, PageElement e, ComputedStyle style) {
        Optional<Colour> colour = style.colour(Property.BACKGROUND_COLOR);
        if (colour.isEmpty() || !style.is(Property.BACKDROP_FILTER, "none")) return List.of(Shade.ANY);
        List<Shade> shades = beneath.stream()
                .map(shade -> shade.under(colour.get()))
                .distinct()
                .toList();
        if (!style.is(Property.BACKGROUND_IMAGE, "none")) shades = images(shades, e, style);
        return style.get(Property.BOX_SHADOW).contains("inset") ? inset(shades, style) : shades;
    }

    private List<Shade> images(List<Shade> beneath, PageElement e, ComputedStyle style) {
        if (!style.is(Property.BACKGROUND_BLEND_MODE, "normal")) return List.of(Shade.ANY);
        List<String> images = ValueLists.splitCommas(style.get(Property.BACKGROUND_IMAGE));
        Optional<FirstLine> line = FirstLine.of(page, e, style);
        List<Shade> shades = beneath;
        for (int i = images.size() - 1; i >= 0; i--) {
            if (!images.get(i).equals("none")) shades = image(shades, images.get(i), i, style, line);
            if (shades.size() > MOST_SHADES) shades = List.of(Shade.all(shades));
        }
        return shades;
    }

    private List<Shade> image(
            List<Shade> beneath, String image, int layer, ComputedStyle style, Optional<FirstLine> line) {
        Optional<List<Colour>> stops = Gradient.stops(image, style);
        Optional<Pixels> picture = stops.isPresent()
                ? Optional.empty()
                : pictures.computeIfAbsent(image, value -> BackgroundPictures.find(page, value));
        List<Shade> shades = new ArrayList<>();
        boolean whole;
        if (stops.isPresent()) {
            for (Shade under : beneath) shades.addAll(along(stops.get(), under));
            whole = covers(style, layer, true);
        } else if (picture.isPresent()) {
            Shade seen = line.map(l -> l.of(picture.get(), style, layer))
                    .orElseGet(() -> picture.get().rows(0, picture.get().height()));
            shades.add(picture.get().opaque() ? seen : seen.with(Shade.all(beneath)));
            whole = picture.get().opaque() && covers(style, layer, false);
        } else {
            return List.of(Shade.ANY);
        }
        if (!whole) shades.addAll(beneath);
        return shades;
    }

    /** In sRGB every channel runs straight from stop to stop, over whatever lies beneath as well. */
    private static List<Shade> along(List<Colour> stops, Shade beneath) {
        List<Shade> shades = new ArrayList<>();
        for (int i = 0; i + 1 < stops.size(); i++) {
            Shade from = beneath.under(stops.get(i));
            Shade to = beneath.under(stops.get(i + 1));
            for (int step = 0; step < STEPS; step++)
                shades.add(between(from, to, step).with(between(from, to, step + 1)));
        }
        return shades;
    }

    private static Shade between(Shade from, Shade to, int step) {
        return to.faded((double) step / STEPS, from);
    }

    private static boolean covers(ComputedStyle style, int layer, boolean gradient) {
        String size = at(style, Property.BACKGROUND_SIZE, layer);
        String repeat = at(style, Property.BACKGROUND_REPEAT, layer);
        if (size.equals("cover") || size.equals("100% 100%")) return true;
        if (gradient && (size.equals("auto") || size.equals("auto auto") || size.equals("100%"))) return true;
        return repeat.equals("repeat") || repeat.equals("round") || repeat.equals("repeat repeat");
    }

    /** The value of a property for one layer: lists that are too short begin again. */
    static String at(ComputedStyle style, Property property, int layer) {
        List<String> values = ValueLists.splitCommas(style.get(property));
        return values.get(layer % values.size());
    }

    /** A shadow that falls inwards colours the background; a thin one is no more than a border. */
    private static List<Shade> inset(List<Shade> beneath, ComputedStyle style) {
        List<Shade> shades = beneath;
        for (String shadow : ValueLists.splitCommas(style.get(Property.BOX_SHADOW))) {
            List<String> words = ValueLists.splitSpaces(shadow);
            double widest = words.stream()
                    .mapToDouble(word -> Math.abs(style.px(word).orElse(0)))
                    .max()
                    .orElse(0);
            if (words.contains("inset") && widest > WIDE_SHADOW) shades = Shadows.over(shades, words, style);
        }
        return shades;
    }
}
