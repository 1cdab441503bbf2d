package org.legible.checker.rule.style;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.legible.checker.css.Colour;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/**
 * All colours that may lie behind a text, painted from the canvas inwards: pictures, gradients, shadows and other parts of
 * the page included. Where they are many, the contrast lies between two bounds. A text whose highest possible contrast is too
 * low fails wherever layout puts it (ACT rules afw4f7 and 09o5cg ask for just that), one whose lowest is enough needs nobody.
 */
final class Depths {

    private static final String APART = "the text may lie over another part of the page";

    /** What an element with less opacity lies on, its opacity, and the next such element around it, or null. */
    private record Group(double opacity, Shade beneath, Group outer) {}

    /**
     * What lies behind the content of an element.
     *
     * @param shades all colours that may be seen there
     * @param group the nearest element with less opacity, or null
     * @param placed the nearest element that is painted after what stands around it, or null
     * @param doubt why the colours are many, or why nothing is known where there are none
     * @param ofPage whether anything but styles was looked at: pictures, and what else stands on the page
     */
    private record Ground(List<Shade> shades, Group group, PageElement placed, String doubt, boolean ofPage) {}

    private final Inspection page;
    private final Environment scheme;
    private final Painting layers;
    private final Overlaps overlaps;
    private final Ground[] known;

    Depths(Inspection page, Environment scheme) {
        this.page = page;
        this.scheme = scheme;
        this.layers = new Painting(page);
        this.overlaps = page.once(Overlaps.class, Overlaps::new);
        this.known = new Ground[page.elements().size()];
    }

    private ComputedStyle style(PageElement e) {
        return page.styles().of(e, scheme);
    }

    /** The contrast of an element's own text. */
    Contrast behind(PageElement e, Colour text, boolean large, Colour canvas) {
        Ground ground = ground(e, canvas);
        if (ground.shades().isEmpty()) return Contrast.unknown(scheme.scheme(), large, ground.doubt(), ground.ofPage());
        ComputedStyle own = style(e);
        boolean shadow = !own.is(Property.TEXT_SHADOW, "none");
        List<Shade> backs = shadow ? Shadows.ofText(ground.shades(), own) : ground.shades();
        List<Shade> fronts = backs.stream().map(shade -> shade.under(text)).toList();
        for (Group group = ground.group(); group != null; group = group.outer()) {
            backs = faded(backs, group);
            fronts = faded(fronts, group);
        }
        String doubt = shadow ? "the text has a shadow" : ground.doubt();
        return Contrast.between(scheme.scheme(), fronts, backs, large, doubt, ground.ofPage());
    }

    private static List<Shade> faded(List<Shade> shades, Group group) {
        return shades.stream()
                .map(shade -> shade.faded(group.opacity(), group.beneath()))
                .toList();
    }

    /** Every element is asked once, those around it first. */
    private Ground ground(PageElement e, Colour canvas) {
        Deque<PageElement> chain = new ArrayDeque<>();
        for (PageElement up = e; up != null && known[up.index()] == null; up = up.parent()) chain.push(up);
        for (PageElement up : chain) {
            Ground around = up.parent() == null
                    ? new Ground(List.of(Shade.of(canvas)), null, null, "", false)
                    : known[up.parent().index()];
            known[up.index()] = around.shades().isEmpty() ? around : inside(up, around);
        }
        return known[e.index()];
    }

    private Ground inside(PageElement e, Ground around) {
        ComputedStyle style = style(e);
        String blind = blind(style);
        if (!blind.isEmpty()) return new Ground(List.of(), null, null, blind, around.ofPage());
        List<Shade> shades = around.shades();
        Group group = around.group();
        PageElement placed = around.placed();
        String doubt = around.doubt();
        boolean pictured = !style.is(Property.BACKGROUND_IMAGE, "none");
        boolean ofPage = around.ofPage() || pictured || Overlaps.placed(style) || overlaps.sunk(e);
        if (Overlaps.placed(style)) {
            if (overlaps.beneath(e, placed)) {
                shades = List.of(Shade.ANY);
                doubt = APART;
            }
            placed = e;
        }
        if (overlaps.sharesCell(e)) {
            shades = List.of(Shade.ANY);
            doubt = APART;
            ofPage = true;
        }
        double opacity = style.opacity();
        if (opacity < 1) group = new Group(Math.max(0, opacity), Shade.all(shades), group);
        boolean box = !style.is(Property.DISPLAY, "contents") && style.is(Property.VISIBILITY, "visible");
        if (box) shades = layers.paint(shades, e, style);
        if (box && pictured) doubt = "a picture or gradient lies behind it";
        if (overlaps.sunk(e)) {
            shades = List.of(Shade.ANY);
            doubt = APART;
        }
        return new Ground(shades, group, placed, doubt, ofPage);
    }

    private static String blind(ComputedStyle style) {
        if (!style.is(Property.MIX_BLEND_MODE, "normal")) return "it is blended with what lies behind it";
        if (!style.is(Property.FILTER, "none")) return "a filter changes its colours";
        if (style.get(Property.BACKGROUND_CLIP).contains("text")) return "its letters are cut out of a background";
        return "";
    }
}
