package org.legible.checker.rule.style;

import java.util.Locale;
import java.util.Set;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Declaration;
import org.legible.checker.css.Property;
import org.legible.checker.css.WordLists;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

/**
 * Links and buttons are large enough to hit.
 *
 * <p>Sizes need layout, but for one thing: no single letter of 16 pixels with a space beside it is 24 pixels wide. Links that are one letter
 * each and follow each other with nothing between them but a space lie closer than WCAG's spacing exception allows. Rows of links with two
 * letters, or with styles that may give them room, are for a person to look at.
 */
@Facts(
        title = "Links and buttons are large enough to hit",
        wcag = "2.5.8",
        technique = "C42",
        affects = "People whose hands shake, and everyone on a phone",
        why = "A tap meets the neighbour.",
        fix = "Give controls at least 24 by 24 pixels, or space around them.",
        good = "<p>Read the <a href=\"a.html\">annual report</a>.</p>",
        bad = """
                <div><a href="a.html">a</a> <a href="b.html">b</a> <a href="c.html">c</a></div>""")
final class TargetSize implements Rule {

    private static final Set<String> WIDENING = WordLists.words("""
            margin padding border min- width height display float position inset left right transform zoom scale
            translate column all""");

    /** A row of fewer is more likely a slip of the pen, such as one word that was linked in two pieces. */
    private static final int ROW = 3;

    private static final double LARGEST_TEXT = 16;

    @Override
    public void check(Inspection page) {
        PageElement before = null;
        int row = 0;
        boolean sure = true;
        for (PageElement link : page.withRole("link")) {
            boolean tiny = link.text().length() <= 2
                    && !link.text().isEmpty()
                    && page.visible(link)
                    && page.style(link).is(Property.DISPLAY, "inline")
                    && page.style(link).is(Property.PADDING, "0");
            boolean beside = tiny && before != null && before.parent() == link.parent();
            row = beside ? row + 1 : tiny ? 1 : 0;
            // Once a row is reported nothing more is asked: it may be thousands of links long.
            sure = row <= ROW && (row < 2 || sure && spaceOnly(before, link)) && tiny && oneLetter(page, link);
            if (row == ROW) report(page, link, sure);
            before = tiny ? link : null;
        }
    }

    private static void report(Inspection page, PageElement link, boolean sure) {
        if (sure && page.styles().sheets().complete())
            page.failed(
                    link,
                    "This link is one letter wide, and so are the links beside it: each is closer to the next than 24 pixels.");
        else page.review(link, "Can these links be hit? They are small and close to each other.");
    }

    private static boolean oneLetter(Inspection page, PageElement link) {
        ComputedStyle style = page.style(link);
        return link.text().length() == 1
                && link.children().isEmpty()
                && style.fontSize() <= LARGEST_TEXT
                && style.is(Property.LETTER_SPACING, "normal", "0")
                && style.is(Property.WORD_SPACING, "normal", "0")
                && style.is(Property.WHITE_SPACE, "normal")
                && !style.is(Property.TEXT_ALIGN, "justify")
                && page.style(link.parent()).is(Property.DISPLAY, "block", "list-item", "inline")
                && !mayBeWidened(page, link);
    }

    private static boolean spaceOnly(PageElement first, PageElement second) {
        boolean between = false;
        for (PageNode node : first.parent().content()) {
            if (node == second) return true;
            if (node == first) between = true;
            else if (between
                    && !(node instanceof PageText run
                            && run.text().isBlank()
                            && !run.text().contains("\u00a0"))) return false;
        }
        return false;
    }

    /** Whether a sheet has a rule that may match the link and that gives boxes room; what it is worked out to is not asked. */
    private static boolean mayBeWidened(Inspection page, PageElement link) {
        if (page.styles().inline(link).stream().anyMatch(TargetSize::widens)) return true;
        return page.styles()
                .sheets()
                .rules()
                .filter(rule -> rule.declarations().stream().anyMatch(TargetSize::widens))
                .flatMap(rule -> rule.selectors().stream())
                .anyMatch(selector -> SelectorPlaces.of(selector, link).isPresent());
    }

    private static boolean widens(Declaration declaration) {
        String name = declaration.name().toLowerCase(Locale.ROOT);
        return WIDENING.stream().anyMatch(name::startsWith);
    }
}
