package org.legible.checker.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.page.PageElement;

/**
 * Code that waits for something to happen on a page.
 *
 * @param number its place among the handlers of the page
 * @param on the elements it listens to; empty where they are not known, and where it listens to the whole page
 * @param everywhere whether it listens to the document or the window
 * @param event what it waits for, such as "click"; {@link #UNKNOWN} where that is not known
 * @param sure whether it surely listens
 */
public record Handler(int number, Optional<List<PageElement>> on, boolean everywhere, String event, boolean sure) {

    /** The name of an event that is not known. */
    public static final String UNKNOWN = "?";

    /** Whether it waits for one of these events, or may. */
    public boolean mayWaitFor(Set<String> events) {
        return event.equals(UNKNOWN) || events.contains(event);
    }

    /** Whether it hears what happens at the element: there, around it, or anywhere. */
    public boolean mayHear(PageElement e) {
        return on.isEmpty() || everywhere || on.get().stream().anyMatch(o -> o.contains(e));
    }

    /** The first of the elements it listens to; null where it may be any. */
    public PageElement somewhere() {
        return on.flatMap(all -> all.stream().findFirst()).orElse(null);
    }

    /** Whether it surely listens, and to elements that are known. */
    public boolean surelyOnElements() {
        return sure && !everywhere && on.isPresent();
    }
}
