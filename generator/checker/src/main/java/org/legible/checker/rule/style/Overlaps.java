package org.legible.checker.rule.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/**
 * What parts of a page may lie over each other without one standing in the other: CSS 2, appendix E gives the order in which
 * they are painted, layout, which is not known here, their places.
 *
 * <p>Tools in a browser ask it what lies at a point of the text, and see one width of the window. Here whatever may lie beneath
 * a text somewhere makes its contrast a question, so that a failure holds wherever layout puts things. The steps:
 *
 * <ol>
 *   <li>find the floaters: parts taken out of the flow that paint something larger than an icon, made ones included;
 *   <li>give each a place, a level and the element that holds it, beyond which it is not followed;
 *   <li>beneath an element lies what has the same holder and is painted before it, or what is lifted out of its own place;
 *   <li>what has a negative level sinks among the backgrounds of its holder, and is seen behind every text there.
 * </ol>
 */
final class Overlaps {

    /** Icons and marks do not lie behind words. */
    private static final double ICON = 48;
    /** Where more parts than this are taken out of the flow, anything may lie anywhere. */
    private static final int MOST = 400;

    /** Of a longer list, each part has a cell of its own. */
    private static final int MOST_BESIDE = 50;

    private static final Object FLOATS = "part that is taken out of the flow";
    private static final List<String> MADE = List.of("before", "after");

    /** A part that is taken out of the flow and paints something: its place in the page, its level, and what holds it. */
    private record Floater(PageElement element, double place, double level, PageElement holder) {}

    private final Inspection page;
    private List<Floater> floaters;
    private Set<PageElement> sunk;
    private int[] painters;

    Overlaps(Inspection page) {
        this.page = page;
    }

    private ComputedStyle style(PageElement e) {
        return page.style(e);
    }

    /**
     * Whether something else of the page may lie directly beneath an element.
     *
     * @param before the nearest element around it that is placed too, or null
     */
    boolean beneath(PageElement e, PageElement before) {
        if (lifted(style(e)) && paintsElsewhere(e) || floaters().size() > MOST) return true;
        for (Floater one : floaters()) {
            boolean inHolder = one.holder().contains(e) && one.holder() != e;
            boolean between = before == null || before.contains(one.holder());
            boolean apart = !one.element().contains(e)
                    || one.element() != e && one.place() != one.element().index();
            boolean lower = one.level() < level(style(e)) || one.level() == level(style(e)) && one.place() < e.index();
            if (inHolder && between && apart && lower) return true;
        }
        return false;
    }

    /**
     * Whether a grid puts an element and one beside it into one cell, so that they lie over each other. What is not seen yet
     * counts: pictures are faded in when a script has loaded them.
     */
    boolean sharesCell(PageElement e) {
        if (e.parent() == null || !style(e.parent()).is(Property.DISPLAY, "grid", "inline-grid")) return false;
        List<String> cell = cell(e);
        return !cell.isEmpty()
                && e.siblings().stream()
                        .limit(MOST_BESIDE)
                        .anyMatch(other -> other != e && cell.equals(cell(other)) && shown(other));
    }

    private boolean shown(PageElement e) {
        return !style(e).is(Property.DISPLAY, "none");
    }

    /** The cell of a grid that an element is put into, as its style names it; empty where the grid finds one. */
    private List<String> cell(PageElement e) {
        ComputedStyle style = style(e);
        String area = style.get(Property.GRID_AREA);
        String row = style.get(Property.GRID_ROW);
        String column = style.get(Property.GRID_COLUMN);
        if (!row.equals("auto") && !column.equals("auto")) return List.of(row, column);
        return area.equals("auto") ? List.of() : List.of(area);
    }

    /** Whether something with a negative level lies among the backgrounds of an element. */
    boolean sunk(PageElement e) {
        return sunk().contains(e);
    }

    /** Whether there is such a thing anywhere. */
    boolean sinks() {
        return !sunk().isEmpty();
    }

    private Set<PageElement> sunk() {
        if (sunk == null) {
            sunk = new HashSet<>();
            for (Floater one : floaters()) if (one.level() < 0) sunk.add(one.holder());
        }
        return sunk;
    }

    /** Whether an element is painted after those around it that are not. */
    static boolean placed(ComputedStyle style) {
        return !style.is(Property.POSITION, "static")
                || !style.is(Property.TRANSFORM, "none")
                || !style.is(Property.OPACITY, "1");
    }

    /** Whether an element may lie elsewhere than in what it stands in. */
    static boolean lifted(ComputedStyle style) {
        return style.is(Property.POSITION, "absolute", "fixed", "sticky") || !style.is(Property.TRANSFORM, "none");
    }

    private static double level(ComputedStyle style) {
        return style.px(Property.Z_INDEX).orElse(0);
    }

    private List<Floater> floaters() {
        if (floaters == null) floaters = find();
        return floaters;
    }

    private List<Floater> find() {
        List<Floater> found = new ArrayList<>();
        for (PageElement e : page.elements()) {
            if (!page.styles().once(e, FLOATS, () -> floats(e))) continue;
            ComputedStyle style = style(e);
            if (out(style) && paints(e.index(), e.lastIndex()) && page.visible(e))
                found.add(new Floater(e, e.index(), level(style), holder(e, style)));
            for (String name : MADE) {
                Optional<ComputedStyle> made = page.styles().pseudo(e, name);
                if (made.isEmpty() || !floats(made.get()) || !page.visible(e)) continue;
                PageElement holder = holds(style) ? e : holder(e, made.get());
                double place = name.equals("before") ? e.index() + 0.5 : e.lastIndex() + 0.5;
                found.add(new Floater(e, place, level(made.get()), holder));
            }
        }
        return found;
    }

    /** Whether an element, or what its sheets write before or after it, may be such a part: a question to the styles alone. */
    private boolean floats(PageElement e) {
        return out(style(e))
                || MADE.stream()
                        .anyMatch(name -> page.styles()
                                .pseudo(e, name)
                                .filter(Overlaps::floats)
                                .isPresent());
    }

    private static boolean floats(ComputedStyle made) {
        return out(made) && colours(made);
    }

    private static boolean out(ComputedStyle style) {
        if (!style.is(Property.POSITION, "absolute", "fixed")) return false;
        return style.px(Property.WIDTH).orElse(ICON + 1) > ICON
                || style.px(Property.HEIGHT).orElse(ICON + 1) > ICON;
    }

    private static boolean holds(ComputedStyle style) {
        return !style.is(Property.POSITION, "static") || !style.is(Property.TRANSFORM, "none");
    }

    private PageElement holder(PageElement e, ComputedStyle style) {
        if (style.is(Property.POSITION, "fixed")) return page.page().root();
        for (PageElement up = e.parent(); up != null; up = up.parent()) if (holds(style(up))) return up;
        return page.page().root();
    }

    private static boolean colours(ComputedStyle style) {
        return !style.is(Property.BACKGROUND_COLOR, "transparent", "rgba(0,0,0,0)")
                || !style.is(Property.BACKGROUND_IMAGE, "none")
                || style.get(Property.CONTENT).contains("url(");
    }

    /** Whether any of the elements between two places, ends included, paints more than words. */
    private boolean paints(int first, int last) {
        if (painters == null) painters = count();
        return painters[last + 1] - painters[first] > 0;
    }

    private boolean paintsElsewhere(PageElement e) {
        return paints(0, e.index() - 1)
                || e.lastIndex() + 1 < page.elements().size()
                        && paints(e.lastIndex() + 1, page.elements().size() - 1);
    }

    private int[] count() {
        List<PageElement> elements = page.elements();
        int[] counts = new int[elements.size() + 1];
        for (PageElement e : elements) {
            boolean medium = e.is("img", "video", "canvas", "iframe", "object", "embed") || e.svg();
            boolean page0 = e.is("html", "body");
            boolean paints = !page0 && (medium || colours(style(e))) && page.visible(e);
            counts[e.index() + 1] = counts[e.index()] + (paints ? 1 : 0);
        }
        return counts;
    }
}
