package org.legible.checker.rule.text;

import java.util.List;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Tables and columns are not laid out with spaces",
        wcag = {"1.3.1", "1.3.2"},
        technique = "F33, F34, F48",
        affects = "People who use screen readers, and people who enlarge the text",
        why =
                "The text is read line by line, right across the columns, and nothing says which heading a figure belongs to.",
        fix = "Make it a table element with header cells; put columns of running text side by side with a style sheet.",
        good =
                "<table><caption>Visits</caption><tr><th scope='col'>Home</th><th scope='col'>Visits</th></tr><tr><td>Elm House</td><td>12</td></tr></table>",
        bad =
                "<p>Home&nbsp;&nbsp;&nbsp;&nbsp;Visits&nbsp;&nbsp;&nbsp;&nbsp;Days<br>Elm&nbsp;&nbsp;&nbsp;&nbsp;12&nbsp;&nbsp;&nbsp;&nbsp;3<br>Oak&nbsp;&nbsp;&nbsp;&nbsp;7&nbsp;&nbsp;&nbsp;&nbsp;2</p>")
final class SpaceColumns implements Rule {

    private static final String[] CODE = {
        "code", "samp", "kbd", "textarea", "math", "button", "select", "script", "style"
    };

    private static final char OTHER = '\ufffc';
    private static final int MOST_TEXT = 20_000;
    private static final int MOST_LINES = 300;

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.elements()) {
            if (!e.hasOwnText()) continue;
            boolean kept = kept(page, e);
            if (!spaced(e, kept)) continue;
            if (inCode(e) || kept(page, e.parent()) || !page.visible(e) || !page.exposed(e)) continue;
            SpacedTable table = SpacedTable.of(lines(e, kept));
            // What a program prints has columns too, and is shown as it was printed.
            if (table.data() && !kept) page.failed(e, "The columns of this table are made with spaces.");
            else if (table.columns())
                page.review(e, "Is this a table, or text in columns, that is laid out with spaces?");
        }
    }

    /** Whether the white space of the element is shown as written: in pre, or by the style sheets. */
    private static boolean kept(Inspection page, PageElement e) {
        return e != null && page.style(e).is(Property.WHITE_SPACE, "pre", "pre-wrap", "break-spaces");
    }

    /** Whether three spaces stand side by side: asked of every text, before anything that costs more. */
    private static boolean spaced(PageElement e, boolean kept) {
        for (PageNode node : e.content()) {
            if (node instanceof PageText run && (kept || Texts.wideSpace(run.text())) && SpacedTable.spaced(run.text()))
                return true;
        }
        return false;
    }

    /** Whether it is code, the output of a program or something to fill in, or already a cell of a table. */
    private static boolean inCode(PageElement e) {
        if (e.svg() || CalledCode.byClass(e) || e.is(CODE) || e.closest(CODE) != null) return true;
        for (PageElement child : e.children()) if (child.is("code", "samp", "kbd")) return true;
        return e.has("aria-label") || e.has("role");
    }

    /** The lines of an element as they are written, each br beginning another. */
    private static List<String> lines(PageElement e, boolean kept) {
        StringBuilder text = new StringBuilder();
        gather(e, kept, text);
        return text.toString().lines().limit(MOST_LINES).toList();
    }

    private static void gather(PageElement e, boolean kept, StringBuilder text) {
        for (PageNode node : e.content()) {
            if (text.length() > MOST_TEXT) return;
            if (node instanceof PageText run)
                text.append(kept ? run.text() : run.text().replaceAll("[ \\t\\r\\n\\f]+", " "));
            else if (node instanceof PageElement inner) {
                if (inner.is("br")) text.append('\n');
                // A link reads well by itself, wherever it stands in the line; a field is none of the text.
                else if (inner.is("b", "strong", "i", "em", "u", "span", "font", "small", "abbr"))
                    gather(inner, kept, text);
                else text.append(OTHER);
            }
        }
    }
}
