package org.legible.checker.rule.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.legible.checker.css.Colour;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Length;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/**
 * All colours that may lie behind a text, painted from the canvas inwards: pictures, gradients, shadows and other parts of
 * the page included. Where they are many, the contrast lies between two bounds. A text whose highest possible contrast is too
 * low fails wherever layout puts it (ACT rules afw4f7 and 09o5cg ask for just that), one whose lowest is enough needs nobody.
 */
final class Depths {

    /** What an element with less opacity lies on, and its opacity. */
    private record Group(double opacity, Shade beneath) {}

    private final Inspection page;
    private final Environment scheme;
    private final Layers layers;
    private final Overlaps overlaps;

    Depths(Inspection page, Environment scheme) {
        this.page = page;
        this.scheme = scheme;
        this.layers = new Layers(page);
        this.overlaps = page.once(Overlaps.class, Overlaps::new);
    }

    private ComputedStyle style(PageElement e) {
        return page.styles().of(e, scheme);
    }

    /** The contrast of an element's own text. */
    Contrast behind(PageElement e, Colour text, boolean large, Colour canvas) {
        Deque<PageElement> chain = new ArrayDeque<>();
        for (PageElement up = e; up != null; up = up.parent()) chain.push(up);
        List<Shade> shades = List.of(Shade.of(canvas));
        Deque<Group> groups = new ArrayDeque<>();
        PageElement placed = null;
        String doubt = "";
        for (PageElement up : chain) {
            ComputedStyle style = style(up);
            String blind = blind(style);
            if (!blind.isEmpty()) return Contrast.unknown(scheme.scheme(), large, blind);
            boolean sunk = overlaps.sunk(up);
            if (Overlaps.placed(style)) {
                if (overlaps.beneath(up, placed)) {
                    shades = List.of(Shade.ANY);
                    doubt = "the text may lie over another part of the page";
                }
                placed = up;
            }
            double opacity = Length.px(style.get(Property.OPACITY), 1, 1, 1).orElse(1);
            if (opacity < 1) groups.push(new Group(Math.max(0, opacity), Shade.all(shades)));
            boolean box = !style.is(Property.DISPLAY, "contents") && style.is(Property.VISIBILITY, "visible");
            if (box) {
                Optional<FirstLine> line = up == e ? FirstLine.of(page, e, style) : Optional.empty();
                shades = layers.paint(shades, style, line);
                if (!style.is(Property.BACKGROUND_IMAGE, "none")) doubt = "a picture or gradient lies behind it";
            }
            if (sunk) {
                shades = List.of(Shade.ANY);
                doubt = "the text may lie over another part of the page";
            }
        }
        ComputedStyle own = style(e);
        if (!own.is(Property.TEXT_SHADOW, "none")) {
            shades = Shadows.ofText(shades, own);
            doubt = "the text has a shadow";
        }
        List<Shade> fronts = new ArrayList<>();
        for (Shade shade : shades) fronts.add(shade.under(text));
        for (Group group : groups) {
            shades = shades.stream()
                    .map(s -> s.faded(group.opacity(), group.beneath()))
                    .toList();
            fronts = new ArrayList<>(fronts.stream()
                    .map(s -> s.faded(group.opacity(), group.beneath()))
                    .toList());
        }
        return Contrast.between(scheme.scheme(), fronts, shades, large, doubt);
    }

    private static String blind(ComputedStyle style) {
        if (!style.is(Property.MIX_BLEND_MODE, "normal")) return "it is blended with what lies behind it";
        if (!style.is(Property.FILTER, "none")) return "a filter changes its colours";
        if (style.get(Property.BACKGROUND_CLIP).contains("text")) return "its letters are cut out of a background";
        return "";
    }
}
