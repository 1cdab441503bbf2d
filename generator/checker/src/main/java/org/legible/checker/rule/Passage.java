package org.legible.checker.rule;

import java.util.ArrayList;
import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;

/**
 * Text that sighted readers meet: what one element holds by itself. Its words are found once for all rules that ask.
 */
public final class Passage {

    private final PageElement element;
    private long[] words;

    private Passage(PageElement element) {
        this.element = element;
    }

    /** The passages of a page in order; scripts, styles and the title are none. */
    static List<Passage> of(Inspection page) {
        List<Passage> passages = new ArrayList<>();
        for (PageElement e : page.elements()) {
            if (e.hasOwnText() && !e.is("script", "style", "title") && page.visible(e)) passages.add(new Passage(e));
        }
        return List.copyOf(passages);
    }

    /** The element that holds the text. */
    public PageElement element() {
        return element;
    }

    /** The text, with single spaces; never empty. */
    public String text() {
        return element.ownText();
    }

    /** The words by {@link Texts#spoken}. */
    public long[] words() {
        if (words == null) words = Texts.spoken(element.ownText());
        return words;
    }
}
