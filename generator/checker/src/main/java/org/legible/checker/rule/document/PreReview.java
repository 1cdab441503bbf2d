package org.legible.checker.rule.document;

import java.util.ArrayList;
import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.text.CalledCode;
import org.legible.checker.rule.text.SpacedTable;

@Facts(
        title = "Preformatted text makes sense when it is read aloud",
        wcag = {"1.1.1", "1.3.1"},
        technique = "H86, F72",
        affects = "People who use screen readers",
        why = "Drawings made of characters are read sign by sign.",
        fix = "Put code into a code element; replace drawings by a picture with alt text.",
        good = "<pre><code>a = 1</code></pre>",
        bad = "<pre> /\\_/\\\n \\_|_/</pre>")
final class PreReview implements Rule {

    @Override
    public void check(Inspection page) {
        List<PageElement> unknown = new ArrayList<>();
        for (PageElement pre : page.html("pre")) {
            if (!page.exposed(pre) || pre.text().isEmpty()) continue;
            boolean code =
                    pre.children().stream().anyMatch(c -> c.is("code", "samp", "kbd")) || pre.closest("figure") != null;
            if (code || pre.has("aria-label") || pre.has("role")) continue;
            if (drawing(pre.element().wholeText())) page.failed(pre, "This is a drawing made of characters.");
            else if (!CalledCode.byClass(pre)
                    && !SpacedTable.of(pre.element().wholeText().lines().toList())
                            .columns()) unknown.add(pre);
        }
        if (unknown.isEmpty()) return;
        int more = unknown.size() - 1;
        page.review(
                unknown.get(0),
                more == 0
                        ? "What is this preformatted text: code, or a drawing made of characters?"
                        : "What are this preformatted text and the " + (more == 1 ? "other one" : more + " others")
                                + " on this page: code, or drawings made of characters?");
    }

    /** Code and patterns hold signs too; two lines of nothing but strokes of several kinds are drawn. */
    private static boolean drawing(String text) {
        boolean before = false;
        for (String line : text.lines().toList()) {
            boolean drawn = strokes(line);
            if (drawn && before) return true;
            before = drawn;
        }
        return false;
    }

    private static boolean strokes(String line) {
        boolean words = line.chars().anyMatch(Character::isLetterOrDigit);
        long signs = line.chars().filter(c -> !Character.isWhitespace(c)).count();
        long kinds =
                line.chars().filter(c -> "/\\|_".indexOf(c) >= 0).distinct().count();
        return !words && signs >= 4 && kinds >= 2;
    }
}
