package org.legible.checker.rule.style;

import java.util.Optional;
import org.legible.checker.Source;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The keyboard focus can be seen",
        wcag = "2.4.7",
        act = "oj04fd",
        technique = "F78, C15",
        affects = "People who use the keyboard and see",
        why = "Nobody can tell where they are on the page.",
        fix = "Remove \"outline: none\", or show the focus by another outline, border, shadow or background.",
        good = "<style>a:focus-visible { outline: 3px solid #000 }</style><a href=\"a.html\">Report</a>",
        bad = "<style>a:focus { outline: none }</style><a href=\"a.html\">Report</a>")
final class FocusVisible implements Rule {

    @Override
    public void check(Inspection page) {
        if (!FocusStyle.outlinesRemoved(page)) return;
        for (PageElement e : page.focus().stops()) {
            // The focus goes into a frame, not to it.
            if (e.is("iframe")) continue;
            // Elements of one style are told apart by no selector, so the focus shows on all or on none.
            if (page.styles().once(e, FocusStyle.class, () -> FocusStyle.shows(page, e))) continue;
            String message = "Nothing shows when this has the keyboard focus: its outline is removed.";
            Optional<Source> place = page.styles().placeWhileFocused(e, Property.OUTLINE_STYLE);
            if (page.once(FocusDoubt.class, FocusDoubt::of).holds(e)) page.review(e, message, place);
            else page.failed(e, message, place);
        }
    }
}
