package org.legible.checker.rule.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "What shows under the pointer shows with the keyboard too",
        wcag = "2.1.1",
        technique = "F54, G202",
        affects = "People who use the keyboard or a touch screen",
        why = "The text or links appear only under the pointer of a mouse, which they have not.",
        fix = "Show it all the time, or when the focus is on it (:focus-within), or when a button is pressed.",
        good =
                "<style>.tip { display: none } button:hover + .tip, .tip:hover, button:focus + .tip { display: block }</style><button>Help</button><p class='tip'>More</p>",
        bad =
                "<style>.tip { display: none } .mark:hover + .tip { display: block }</style><span class='mark'>?</span><p class='tip'>It stands on the back of the card</p>")
final class HoverOnly implements Rule {

    /** Nobody mends more of these one by one: they are made in one place. */
    private static final int MOST = 100;

    @Override
    public void check(Inspection page) {
        Revealing shown = Revealing.of(page);
        if (!shown.few(page)) return;
        Set<PageElement> told = new HashSet<>();
        Set<String> asked = new HashSet<>();
        for (PageElement e : page.elements()) {
            if (told.size() >= MOST) return;
            if (Revealing.hidden(page, e)
                    && told.stream().noneMatch(t -> t.contains(e))
                    && report(page, e, shown, asked)) told.add(e);
        }
    }

    /**
     * Tells of an element that appears under the pointer, if it does.
     *
     * @param asked what has been asked about; a sign beside each heading is one question
     */
    private static boolean report(Inspection page, PageElement e, Revealing shown, Set<String> asked) {
        for (Revealing.Showing showing : shown.hovered()) {
            Optional<List<PageElement>> places = SelectorPlaces.of(showing.selector(), e);
            if (places.isEmpty()) continue;
            PageElement pointed = places.get().get(Revealing.pointed(showing.selector()));
            if (pointed == e || !page.visible(pointed) || !Revealing.content(page, e) || pointed.svg()) continue;
            // What is hidden by another rule than those in view, such as one for print, is left alone.
            boolean conditional = !showing.rule().conditions().isEmpty();
            boolean otherwise = shown.others().stream()
                    .anyMatch(o -> SelectorPlaces.of(o.selector(), e).isPresent());
            if (otherwise) return false;
            boolean sure = !conditional
                    && page.styles().sheets().complete()
                    && Revealing.silent(page, e, pointed)
                    && missing(page, e);
            boolean inControl = inControl(page, pointed);
            if (sure && !inControl)
                page.failed(
                        e,
                        message(e) + " appears only under the pointer, over " + name(pointed)
                                + ". The keyboard cannot show it.");
            else if (asked.add(message(e)))
                page.review(e, message(e) + " appears under the pointer. Can the keyboard show it too?");
            return true;
        }
        return false;
    }

    private static String message(PageElement e) {
        String text = Texts.brief(e.text());
        return text.isEmpty() ? "This" : "\"" + text + "\"";
    }

    private static String name(PageElement pointed) {
        String text = Texts.brief(pointed.ownText());
        return text.isEmpty() ? "another part of the page" : "\"" + text + "\"";
    }

    /** Whether what it holds is nowhere else on the page: not its words, and not its links. */
    private static boolean missing(Inspection page, PageElement e) {
        List<PageElement> links = new ArrayList<>();
        for (PageElement inner : page.withAllInside(e)) {
            if (inner.is("a") && inner.has("href")) links.add(inner);
            if (inner.is("input", "select", "textarea", "button")) return true;
        }
        if (!links.isEmpty())
            return links.stream()
                    .anyMatch(link -> page.elements("a").stream()
                            .noneMatch(a ->
                                    !e.contains(a) && a.attr("href").equals(link.attr("href")) && page.visible(a)));
        String text = e.text();
        return page.elements().stream()
                .noneMatch(o -> !e.contains(o)
                        && !o.contains(e)
                        && (o.ownText().contains(text)
                                || o.attr("title").equals(text)
                                || o.attr("alt").equals(text)));
    }

    /** Whether the keyboard reaches what is pointed at, which browsers may then show in other ways. */
    private static boolean inControl(Inspection page, PageElement pointed) {
        return pointed.outwards()
                .anyMatch(up -> up.is("a", "button", "summary", "details")
                        && page.focus().focusable(up));
    }
}
