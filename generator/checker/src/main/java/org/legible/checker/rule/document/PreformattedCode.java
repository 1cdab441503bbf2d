package org.legible.checker.rule.document;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Preformatted text makes sense when it is read aloud. */
public final class PreformattedCode implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("pre-review")
            .title("Preformatted text makes sense when it is read aloud")
            .wcag("1.1.1", "1.3.1")
            .technique("H86, F72")
            .affects("People who use screen readers")
            .why("Drawings made of characters are read sign by sign.")
            .fix("Put code into a code element; replace drawings by a picture with alt text.")
            .good("<pre><code>a = 1</code></pre>")
            .bad("<pre> /\\_/\\ </pre>")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement pre : page.html("pre")) {
            if (!page.exposed(pre) || pre.text().isEmpty()) continue;
            boolean code =
                    pre.children().stream().anyMatch(c -> c.is("code", "samp", "kbd")) || pre.closest("figure") != null;
            if (code || pre.has("aria-label") || pre.has("role")) continue;
            if (drawing(pre.text()))
                page.failed(pre, "This is drawn with characters, as a picture or the lines of a table.");
            else page.review(pre, "What is this preformatted text: code, or a drawing made of characters?");
        }
    }

    /** Code holds signs too, but most of it is words and numbers; a ruled line draws nothing. */
    private static boolean drawing(String text) {
        long strokes = text.chars().filter(PreformattedCode::stroke).count();
        long signs = text.chars().filter(c -> c != ' ').count();
        boolean shapes = text.chars().anyMatch(c -> "/\\|_".indexOf(c) >= 0 || c >= BOXES && c <= LAST_BOX);
        return shapes && strokes >= 5 && strokes * 10 >= signs * 6;
    }

    private static boolean stroke(int c) {
        return "/\\|_-~^*+".indexOf(c) >= 0 || c >= BOXES && c <= LAST_BOX;
    }

    private static final int BOXES = 0x2500;
    private static final int LAST_BOX = 0x259F;
}
