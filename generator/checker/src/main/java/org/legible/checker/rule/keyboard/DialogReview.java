package org.legible.checker.rule.keyboard;

import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Boxes that open over the page can be used with the keyboard",
        wcag = {"2.1.1", "2.1.2", "2.4.3"},
        technique = "G59, H102, F85",
        affects = "People who use the keyboard, and people who use screen readers",
        why = "Where the focus stays behind the box, they cannot reach what is in it, or cannot leave it.",
        fix =
                "Use the dialog element with showModal(): it takes the focus, keeps it, gives it back, and closes with Escape.",
        bad = "<script src='a.js'></script><div class='lightbox' style='display:none'><p>Text</p></div>")
final class DialogReview implements Rule {

    private static final Set<String> CALLED = Set.of("lightbox", "modal", "dialog", "popup", "pop-up", "modal-dialog");

    private static final Pattern ROLE = Pattern.compile("\\s*(alert)?dialog\\s*", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Inspection page) {
        if (!page.page().scripted()) return;
        for (PageElement e : page.elements()) {
            boolean dialog = e.is("dialog")
                    || e.has("role") && ROLE.matcher(e.attr("role")).matches()
                    || !e.classes().isEmpty()
                            && e.is("div", "section", "aside")
                            && e.classes().stream().map(Texts::lower).anyMatch(CALLED::contains);
            if (!dialog) continue;
            page.review(
                    e,
                    "When this box opens: does the focus move into it and stay there, does Escape close it, and does the focus go back?");
            // One answer holds for the boxes of a page, which share their script.
            return;
        }
    }
}
