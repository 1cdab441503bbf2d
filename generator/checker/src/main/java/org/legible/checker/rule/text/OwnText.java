package org.legible.checker.rule.text;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.page.Words;

/** The text that stands in an element itself. */
public final class OwnText {

    private OwnText() {}

    /** Runs of text directly inside, with single spaces. */
    public static String of(PageElement e) {
        StringBuilder text = new StringBuilder();
        for (PageNode node : e.content())
            if (node instanceof PageText run) text.append(run.text()).append(' ');
        return Words.collapse(text);
    }
}
