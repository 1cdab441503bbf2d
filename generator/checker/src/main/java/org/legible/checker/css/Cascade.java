package org.legible.checker.css;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out the computed style of one element after another, parents first. Never changed once made.
 *
 * <p>Of all declarations for a property one wins: by origin and importance, then cascade layer, then specificity, then order
 * (CSS Cascading Level 5). Browsers sort declarations, property by property, and look up what {@code revert} and {@code
 * revert-layer} go back to where they meet one. Here rules are sorted instead, each by one number that {@link RuleIndex} has
 * made of all four: nearly all elements share few rules, and a page has thousands of elements. The steps:
 *
 * <ol>
 *   <li>custom properties first, because other values are made of them: {@link Variables};
 *   <li>the values of the parent, so far as they are inherited;
 *   <li>rules that are not important, from the weakest to the strongest, each over what is there. Before the first of the
 *       author's, and before each layer, what is there is put aside: that is what reverting goes back to;
 *   <li>the style attribute, then whatever is important, in which layers are turned round;
 *   <li>what depends on the font is made pixels, and colours are settled: what is inherited must mean the same inside.
 * </ol>
 */
public final class Cascade {

    private static final Comparator<RuleIndex.Entry> BY_RANK = Comparator.comparingLong(RuleIndex.Entry::rank);
    private static final Comparator<RuleIndex.Entry> BY_IMPORTANT =
            Comparator.comparingLong(RuleIndex.Entry::importantRank);
    private static final int APPLYING = 4;
    private static final int PROPERTIES = Property.values().length;

    private final RuleIndex index;
    private final Environment environment;
    private final Matching matching;

    /** A cascade of the rules of an index, in which nothing has the focus. */
    Cascade(RuleIndex index, Environment environment) {
        this(index, environment, null);
    }

    private Cascade(RuleIndex index, Environment environment, CssElement focused) {
        this.index = index;
        this.environment = environment;
        this.matching = new Matching(focused, environment.choice());
    }

    /** The same cascade while one element has the keyboard focus. */
    public Cascade whileFocused(CssElement focused) {
        return new Cascade(index, environment, focused);
    }

    /**
     * The style of an element.
     *
     * @param parent the style of the element that it is shown in, or null for the root
     * @param inline the declarations of its style attribute
     */
    public ComputedStyle style(CssElement element, ComputedStyle parent, List<Declaration> inline) {
        List<RuleIndex.Entry> entries = index.matching(element, matching);
        // To apply a rule takes longer than to see that it does not match.
        element.effort().spend(APPLYING * entries.size());
        return compute(entries, Hints.of(element), inline, parent);
    }

    /** Whether any rule styles such a pseudo-element. */
    public boolean styles(String pseudoElement) {
        return index.styles(pseudoElement);
    }

    /** The style of a pseudo-element; empty where no rule gives it content. */
    public Optional<ComputedStyle> pseudo(CssElement element, String name, ComputedStyle own) {
        if (!index.styles(name)) return Optional.empty();
        List<RuleIndex.Entry> entries = index.matching(element, name, matching);
        if (entries.isEmpty()) return Optional.empty();
        return Optional.of(compute(entries, List.of(), List.of(), own))
                .filter(s -> !s.is(Property.CONTENT, "none", "normal"));
    }

    /**
     * The declaration that wins for a property of an element, where any but the browser's own does. Worked out for what is
     * reported, and not while styles are computed.
     *
     * @param inline the declarations of its style attribute
     */
    public Optional<Declared> declaring(CssElement element, List<Declaration> inline, Property property) {
        List<RuleIndex.Entry> entries = index.matching(element, matching);
        Declared winner = null;
        for (boolean important : new boolean[] {false, true}) {
            entries.sort(important ? BY_IMPORTANT : BY_RANK);
            for (RuleIndex.Entry entry : entries) {
                Optional<Declaration> last = last(entry.written(), property, important);
                if (last.isPresent()) winner = new Declared(entry.sheet(), last.get());
                if (last.isPresent() && !entry.author()) winner = null;
            }
            Optional<Declaration> own = last(inline, property, important);
            if (own.isPresent()) winner = new Declared(Optional.empty(), own.get());
        }
        return Optional.ofNullable(winner);
    }

    private static Optional<Declaration> last(List<Declaration> written, Property property, boolean important) {
        return written.stream()
                .filter(d -> d.important() == important && Declared.sets(d, property))
                .reduce((earlier, later) -> later);
    }

    private ComputedStyle compute(
            List<RuleIndex.Entry> entries,
            List<RuleIndex.Prepared> hints,
            List<Declaration> inline,
            ComputedStyle parent) {
        Working work = new Working(parent, index);
        if (entries.size() > 1) entries.sort(BY_RANK);
        List<RuleIndex.Prepared> own = inline.isEmpty() ? List.of() : RuleIndex.prepare(inline);
        boolean important = work.customs(entries, own);
        boolean hinted = false;
        int layer = -1;
        for (RuleIndex.Entry entry : entries) {
            if (entry.author() && !hinted) {
                hinted = true;
                work.browserEnds(hints);
            }
            if (hinted && layer != entry.layer()) {
                layer = entry.layer();
                work.layerBegins();
            }
            work.apply(entry.declarations(), false);
        }
        if (!hinted) work.browserEnds(hints);
        if (!own.isEmpty()) work.layerBegins();
        work.apply(own, false);
        if (important) {
            entries.sort(BY_IMPORTANT);
            for (RuleIndex.Entry entry : entries) work.apply(entry.declarations(), true);
            work.apply(own, true);
        }
        return work.finish(environment.has(Environment.Setting.DARK));
    }

    /** A style in the making. */
    private static final class Working {
        private final ComputedStyle parent;
        private final RuleIndex index;
        private final String[] values = new String[PROPERTIES];
        private Map<String, String> customs;
        private String[] browserValues;
        private String[] earlierLayers;

        Working(ComputedStyle parent, RuleIndex index) {
            this.parent = parent;
            this.index = index;
            this.customs = parent == null ? index.initials() : index.inherited(parent.customs());
            if (parent != null) System.arraycopy(parent.values(), 0, values, 0, Property.INHERITED);
        }

        /** Takes custom properties, later ones over earlier; says whether anything at all is important. */
        boolean customs(List<RuleIndex.Entry> entries, List<RuleIndex.Prepared> own) {
            Map<String, String> declared = null;
            boolean important = false;
            for (int pass = 0; pass < 2; pass++) {
                for (int i = 0; i <= entries.size(); i++) {
                    List<RuleIndex.Prepared> list =
                            i < entries.size() ? entries.get(i).declarations() : own;
                    for (RuleIndex.Prepared d : list) {
                        important |= d.important();
                        boolean custom = d.property() == null && d.name().startsWith("--");
                        if (!custom || d.important() != (pass == 1)) continue;
                        if (declared == null) declared = new HashMap<>();
                        declared.put(d.name(), d.value());
                    }
                }
                if (!important) break;
            }
            if (declared != null) customs = Variables.computed(customs, declared, index.initials());
            return important;
        }

        void browserEnds(List<RuleIndex.Prepared> hints) {
            browserValues = values.clone();
            earlierLayers = browserValues;
            apply(hints, false);
        }

        void layerBegins() {
            earlierLayers = values.clone();
        }

        void apply(List<RuleIndex.Prepared> declarations, boolean important) {
            for (int i = 0; i < declarations.size(); i++) {
                RuleIndex.Prepared d = declarations.get(i);
                if (d.important() != important) continue;
                if (d.property() != null) {
                    set(d.property(), d.value());
                } else if (!d.name().startsWith("--")) {
                    String filled = Variables.fill(d.value(), customs);
                    List<Shorthands.Single> singles = filled == null ? List.of() : Shorthands.expand(d.name(), filled);
                    // A variable without a value, or with one that makes no sense here, leaves the property unset.
                    if (singles.isEmpty()) singles = Shorthands.expand(d.name(), "unset");
                    for (Shorthands.Single one : singles) set(one.property(), one.value());
                }
            }
        }

        private void set(Property property, String value) {
            int i = property.ordinal();
            if (property == Property.FONT_SIZE && Uncertain.size(value) != null) {
                String size = Uncertain.size(value);
                if (px(size) > px(values[i])) values[i] = size;
                return;
            }
            values[i] = switch (value) {
                case "inherit" -> inherited(property);
                case "initial" -> property.inherited() ? property.initial() : null;
                case "unset" -> property.inherited() ? inherited(property) : null;
                case "revert" -> browserValues == null ? null : browserValues[i];
                case "revert-layer" -> earlierLayers == null ? null : earlierLayers[i];
                default -> value;
            };
        }

        private double px(String size) {
            FontSizes around = parent == null ? FontSizes.USUAL : parent.size();
            return around.inside(size, false, parent == null ? 16 : parent.rootFontSize())
                    .px();
        }

        private String inherited(Property property) {
            return parent == null ? null : parent.values()[property.ordinal()];
        }

        ComputedStyle finish(boolean dark) {
            FontSizes size = fontSize();
            double px = size.px();
            double root = parent == null ? px : parent.rootFontSize();
            toPixels(Property.LETTER_SPACING, px, root);
            toPixels(Property.WORD_SPACING, px, root);
            toPixels(Property.LINE_HEIGHT, px, root);
            weight();
            if ("match-parent".equals(values[Property.TEXT_ALIGN.ordinal()]))
                values[Property.TEXT_ALIGN.ordinal()] = inherited(Property.TEXT_ALIGN);
            ComputedStyle style = new ComputedStyle(values, customs, parent, size, root, dark);
            settle(style, Property.COLOR);
            settle(style, Property.TEXT_FILL);
            return style;
        }

        private FontSizes fontSize() {
            int i = Property.FONT_SIZE.ordinal();
            FontSizes above = parent == null ? FontSizes.USUAL : parent.size();
            // What is inherited is the very text of the parent, and declares nothing.
            boolean same = values[i] == inherited(Property.FONT_SIZE);
            boolean fixed = "monospace".equals(values[Property.FONT_FAMILY.ordinal()]);
            FontSizes size = above.inside(same ? null : values[i], fixed, parent == null ? 16 : parent.rootFontSize());
            if (parent == null || size.px() != above.px()) values[i] = size.px() + "px";
            else values[i] = inherited(Property.FONT_SIZE);
            return size;
        }

        /**
         * Colours are inherited as colours, not as words that mean another one inside: system colours and light-dark()
         * depend on the scheme of the element that they are declared for (CSS Color Level 4, section 15).
         */
        private void settle(ComputedStyle style, Property property) {
            int i = property.ordinal();
            String value = values[i];
            boolean settled = value == null || value.charAt(0) == '#' || value == inherited(property);
            if (settled || property != Property.COLOR && value.equals("currentcolor")) return;
            style.colour(property).ifPresent(colour -> values[i] = colour.written());
        }

        /** A weight in numbers: CSS Fonts Level 4, section 2.2. */
        private void weight() {
            int i = Property.FONT_WEIGHT.ordinal();
            String value = values[i];
            if (value == null || value == inherited(Property.FONT_WEIGHT)) return;
            values[i] = switch (value) {
                case "bold" -> "700";
                case "bolder", "lighter" -> relativeWeight(value.equals("bolder"));
                case "normal" -> "400";
                default ->
                    UnitValue.of(value).isPresent()
                            ? value
                            : String.valueOf(Math.max(
                                    1, Math.min(1000, Length.number(value).orElse(400))));
            };
        }

        private String relativeWeight(boolean bolder) {
            String above = inherited(Property.FONT_WEIGHT);
            double weight = above == null ? 400 : Double.parseDouble(above);
            if (bolder) return weight < 350 ? "400" : weight < 550 ? "700" : weight < 900 ? "900" : above;
            return weight < 100 ? above : weight < 550 ? "100" : weight < 750 ? "400" : "700";
        }

        /** Makes a length pixels; a calculation of numbers is a number, and is inherited as one. */
        private void toPixels(Property property, double em, double root) {
            String value = values[property.ordinal()];
            if (value == null || value == inherited(property)) return;
            UnitValue size = Length.computed(value, em, root, em);
            boolean number = size != null && size.plain() && property == Property.LINE_HEIGHT;
            if (size != null) values[property.ordinal()] = size.number() + (number ? "" : "px");
        }
    }
}
