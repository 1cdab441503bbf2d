package org.legible.checker.accessibility;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.page.Texts;
import org.legible.checker.style.PageStyles;

/** Names by Accessible Name and Description Computation 1.2 and HTML-AAM 1.0; step letters are the specification's. */
final class AccessibleName {

    private static final int DEEPEST = 60;

    /** Nobody listens to a longer name, and thousands of elements may be named by the same long text. */
    private static final int LONGEST = 4_000;

    private final ParsedPage page;
    private final PageStyles styles;
    private final Accessibility tree;
    /** The texts of elements that others are named by, each worked out once. */
    private final Map<PageElement, String> referred = new IdentityHashMap<>();

    AccessibleName(ParsedPage page, PageStyles styles, Accessibility tree) {
        this.page = page;
        this.styles = styles;
        this.tree = tree;
    }

    /**
     * Where the computation stands.
     *
     * @param referenced inside a node that aria-labelledby or a label refers to
     * @param hiddenToo the node referred to is itself hidden, so hidden nodes count
     * @param recursive below the element whose name is wanted
     * @param depth to stop at what is nested too deeply
     * @param visited nodes that have been used already
     */
    private record Step(boolean referenced, boolean hiddenToo, boolean recursive, int depth, Set<PageElement> visited) {

        Step inside() {
            return new Step(referenced, hiddenToo, true, depth + 1, visited);
        }

        Step reference(boolean hidden) {
            return new Step(true, hidden, true, depth + 1, visited);
        }

        static Step start() {
            return new Step(false, false, false, 0, new HashSet<>());
        }
    }

    String of(PageElement e) {
        String name = Texts.collapse(compute(e, Step.start()));
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }

    private String compute(PageElement e, Step step) {
        if (step.depth() > DEEPEST) return "";
        if (step.recursive() && !step.hiddenToo() && !tree.exposed(e)) return "";
        if (!step.visited().add(e)) return "";
        if (!step.referenced()) {
            String labelled = references(e, step);
            if (!labelled.isBlank()) return labelled;
        }
        if (step.recursive()) {
            Optional<String> value = embeddedControl(e, step);
            if (value.isPresent()) return value.get();
        }
        if (!e.attr("aria-label").isBlank()) return e.attr("aria-label");
        boolean decorative = tree.presentational(e) && !step.referenced();
        if (!decorative || step.recursive()) {
            Optional<String> label = decorative ? Optional.empty() : nativeLabel(e, step);
            if (label.isPresent() && !label.get().isBlank()) return label.get();
        }
        if (step.recursive() || namedByContent(e)) {
            String content = inside(e, step);
            if (!content.isBlank()) return content;
        }
        return tooltip(e);
    }

    private boolean namedByContent(PageElement e) {
        if (e.is("summary")) return true;
        return tree.facts(e).map(RoleFacts::namedByContent).orElse(false)
                && !e.is("input", "select", "textarea", "img", "area");
    }

    /** Step 2B. */
    private String references(PageElement e, Step step) {
        if (!e.has("aria-labelledby")) return "";
        StringBuilder text = new StringBuilder();
        for (String id : Texts.split(e.attr("aria-labelledby"))) {
            Optional<PageElement> target = page.byId(e, id);
            if (target.isEmpty()) continue;
            String words =
                    step.depth() == 0 ? referred(target.get()) : compute(target.get(), referring(target.get(), step));
            text.append(words).append(' ');
            if (text.length() > LONGEST) break;
        }
        return text.toString();
    }

    private String referred(PageElement target) {
        String known = referred.get(target);
        if (known != null) return known;
        String text = Texts.collapse(compute(target, referring(target, Step.start())));
        if (text.length() > LONGEST) text = text.substring(0, LONGEST);
        referred.put(target, text);
        return text;
    }

    private Step referring(PageElement target, Step step) {
        return new Step(true, !tree.exposed(target), true, step.depth() + 1, new HashSet<>());
    }

    /** Step 2C: a control inside a label speaks its value. */
    private Optional<String> embeddedControl(PageElement e, Step step) {
        String role = tree.role(e);
        switch (role) {
            case "textbox", "searchbox" -> {
                if (e.is("input", "textarea")) return Optional.of(e.is("textarea") ? e.text() : e.attr("value"));
                return Optional.of(e.text());
            }
            case "combobox", "listbox" -> {
                if (e.is("input")) return Optional.of(e.attr("value"));
                if (e.is("select")) return Optional.of(Selects.chosen(e));
                return Optional.empty();
            }
            case "slider", "spinbutton", "progressbar", "meter", "scrollbar" -> {
                Optional<String> said = first(e, "aria-valuetext", "aria-valuenow");
                return said.isEmpty() && e.is("input", "meter", "progress") ? Optional.of(e.attr("value")) : said;
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    /** Step 2E: what HTML and SVG give names with. */
    private Optional<String> nativeLabel(PageElement e, Step step) {
        if (e.svg()) return svgTitle(e, step);
        return switch (e.tag()) {
            case "img", "area" -> e.has("alt") ? Optional.of(e.attr("alt")) : Optional.empty();
            case "input" -> inputLabel(e, step);
            case "textarea" -> labels(e, step).or(() -> first(e, "title", "placeholder"));
            case "select", "meter", "progress", "output", "button" -> labels(e, step);
            case "fieldset" -> childNamed(e, "legend", step);
            case "figure" -> childNamed(e, "figcaption", step);
            case "table" -> childNamed(e, "caption", step);
            case "optgroup", "option", "track" -> e.has("label") ? Optional.of(e.attr("label")) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<String> inputLabel(PageElement e, Step step) {
        String type = Texts.lower(e.attr("type").strip());
        Optional<String> label = labels(e, step);
        switch (type) {
            case "submit", "reset", "button" -> {
                if (label.isPresent()) return label;
                if (e.has("value")) return Optional.of(e.attr("value"));
                return type.equals("button")
                        ? Optional.empty()
                        : Optional.of(type.equals("submit") ? "Submit" : "Reset");
            }
            case "image" -> {
                // Browsers say "Submit" where an image button has no text; that names nothing, so rules ask for more.
                return label.or(() -> first(e, "alt", "title"));
            }
            default -> {
                return label.or(() -> first(e, "title", "placeholder"));
            }
        }
    }

    /** The first of some attributes that says anything. */
    private static Optional<String> first(PageElement e, String... attributes) {
        return Stream.of(attributes)
                .map(e::attr)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private Optional<String> labels(PageElement e, Step step) {
        StringBuilder text = new StringBuilder();
        for (PageElement label : tree.labels().of(e)) {
            if (step.visited().contains(label)) continue;
            text.append(compute(label, step.reference(!tree.exposed(label)))).append(' ');
        }
        return text.toString().isBlank() ? Optional.empty() : Optional.of(text.toString());
    }

    private Optional<String> childNamed(PageElement e, String tag, Step step) {
        return e.children().stream()
                .filter(child -> child.is(tag))
                .findFirst()
                .map(child -> compute(child, step.inside()));
    }

    private static Optional<String> svgTitle(PageElement e, Step step) {
        for (PageElement child : e.children()) {
            if (child.svg() && child.tag().equals("title")) return Optional.of(child.text());
        }
        return e.has("xlink:title") ? Optional.of(e.attr("xlink:title")) : Optional.empty();
    }

    /** Steps 2F to 2H. */
    private String inside(PageElement e, Step step) {
        // The title of a drawing is its name already, and words only where something refers to it.
        boolean isTitle = e.svg() && e.tag().equals("title") && !step.referenced();
        if (e.is("script", "style", "textarea", "select", "iframe") || isTitle) return "";
        StringBuilder text = new StringBuilder();
        styles.pseudo(e, "before").ifPresent(s -> text.append(generated(s, e)));
        for (PageNode node : e.content()) {
            if (node instanceof PageText run) {
                boolean shown = step.hiddenToo() || styles.of(e).is(Property.VISIBILITY, "visible");
                if (shown) text.append(run.text());
            } else if (node instanceof PageElement child) {
                boolean apart = separate(child);
                if (apart) text.append(' ');
                text.append(compute(child, step.inside()));
                if (apart) text.append(' ');
            }
        }
        if (e.has("aria-owns")) {
            for (String id : Texts.split(e.attr("aria-owns")))
                page.byId(e, id).ifPresent(owned -> text.append(' ').append(compute(owned, step.inside())));
        }
        styles.pseudo(e, "after").ifPresent(s -> text.append(generated(s, e)));
        return text.toString();
    }

    private boolean separate(PageElement child) {
        if (child.is("br")) return true;
        String display = styles.of(child).get(Property.DISPLAY);
        return !display.equals("inline") && !display.equals("contents") && !display.equals("none");
    }

    private static String generated(ComputedStyle style, PageElement e) {
        return GeneratedContent.text(style.get(Property.CONTENT), e);
    }

    private static String tooltip(PageElement e) {
        return e.attr("title");
    }
}
