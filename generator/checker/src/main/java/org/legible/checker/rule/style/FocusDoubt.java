package org.legible.checker.rule.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legible.checker.css.Declaration;
import org.legible.checker.css.Selector;
import org.legible.checker.css.Sheet;
import org.legible.checker.css.StyleRule;
import org.legible.checker.css.WordLists;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.script.PageScripts;
import org.legible.checker.script.Touched;

/**
 * Whether the focus may show in a way that {@link FocusStyle} does not know.
 *
 * @param anywhere whether it may do so anywhere on the page
 * @param subjects of rules with properties that are not compared
 * @param scripts which may show it too
 * @param changed what they change by themselves
 */
record FocusDoubt(boolean anywhere, List<Selector.Compound> subjects, PageScripts scripts, Touched changed) {

    /** Properties whose effect {@link FocusStyle} compares, and those that change nothing that stays in view. */
    private static final Set<String> KNOWN = WordLists.words("""
            background-color background-image border border-bottom border-bottom-color border-bottom-style
            border-bottom-width border-color border-left border-left-color border-left-style border-left-width
            border-right border-right-color border-right-style border-right-width border-style border-top
            border-top-color border-top-style border-top-width border-width box-shadow clip color cursor filter
            font-size font-weight height left opacity outline outline-color outline-offset outline-style
            outline-width pointer-events position text-decoration-line text-shadow top transform transition
            transition-duration transition-property user-select width z-index -webkit-tap-highlight-color
            -webkit-user-select""");

    private static final Set<String> CARETS =
            Set.of("text", "search", "tel", "url", "email", "password", "number", "date", "month", "week", "time");

    /** Reads the sheets of a page. */
    static FocusDoubt of(Inspection page) {
        boolean anywhere =
                !page.scripts().understood() || !page.styles().sheets().complete();
        List<Selector.Compound> subjects = new ArrayList<>();
        for (Sheet sheet : page.styles().sheets().sheets()) {
            for (StyleRule rule : sheet.content().rules()) {
                for (Selector selector : rule.selectors()) {
                    if (!focused(selector)) continue;
                    anywhere |= elsewhere(selector);
                    if (rule.declarations().stream().anyMatch(d -> !known(d))) subjects.add(selector.subject());
                }
            }
        }
        return new FocusDoubt(
                anywhere,
                List.copyOf(subjects),
                page.scripts(),
                Touched.by(page.scripts().byItself(), f -> true));
    }

    /** Whether the focus on an element may show. */
    boolean holds(PageElement e) {
        if (anywhere || showsItself(e)) return true;
        if (!scripts.none() && scripted(e)) return true;
        return subjects.stream().anyMatch(subject -> subject.fits(e));
    }

    /** Whether a script may show it, or have changed the look of the element before. */
    private boolean scripted(PageElement e) {
        return !scripts.heardAt(e, "focus", "focusin", "keydown", "keyup", "keypress").stream()
                        .allMatch(h -> scripts.effects(h, e).isEmpty())
                || changed.holds(e);
    }

    /** A caret blinks in fields to write in, and players show their buttons. */
    private static boolean showsItself(PageElement e) {
        if (e.is("textarea", "audio", "video") || e.has("contenteditable")) return true;
        if (!e.is("input")) return false;
        String type = Texts.lower(e.attr("type"));
        return type.isEmpty() || CARETS.contains(type) || type.equals("datetime-local");
    }

    /** Whether a selector styles something else than the focused element itself. */
    private static boolean elsewhere(Selector selector) {
        Selector.Compound subject = selector.subject();
        boolean elsewhere = !selector.pseudoElement().isEmpty() || selector.mentions("focus-within");
        for (Selector.Compound compound : selector.compounds()) elsewhere |= compound != subject && focused(compound);
        for (Selector.Test test : subject.tests())
            elsewhere |= test instanceof Selector.Test.Nested nested && focused(subject) && far(nested);
        return elsewhere;
    }

    private static boolean far(Selector.Test.Nested nested) {
        return nested.name().equals("has")
                || nested.selectors().stream().anyMatch(s -> s.compounds().size() > 1);
    }

    private static boolean focused(Selector selector) {
        return selector.mentions("focus") || selector.mentions("focus-visible") || selector.mentions("focus-within");
    }

    private static boolean focused(Selector.Compound compound) {
        return focused(new Selector(List.of(compound), List.of(), "", 0));
    }

    private static boolean known(Declaration d) {
        String value = Texts.lower(d.value());
        return switch (d.name()) {
            // Only the line and the plain colour of these are compared.
            case "text-decoration" -> value.equals("none") || value.equals("underline");
            case "background" -> value.matches("[#\\w]+|rgba?\\([^()]*\\)");
            default -> KNOWN.contains(d.name());
        };
    }
}
