package org.legible.checker.script;

import java.util.List;
import java.util.Map;
import org.legible.checker.page.PageElement;

/**
 * What the scripts of one page do: what they listen to, and what happens then. Nothing is run; what cannot be read is
 * unknown. Used by one thread.
 */
public interface PageScripts {

    /** What is known where somebody has chosen or written something: that the field is not empty. */
    Map<String, Object> CHOSEN = Map.of("chosen", "something");

    /** What is known where somebody presses a key, which has a name and a number, without any that changes it. */
    static Map<String, Object> pressed(String key, double code) {
        return Map.of(
                "key", key, "code", key, "keyCode", code, "which", code, "ctrlKey", false, "altKey", false, "metaKey",
                false);
    }

    /** Whether there are no scripts at all. */
    boolean none();

    /** The code that waits for something to happen. */
    List<Handler> handlers();

    /** The code that waits for one of these events and may hear it at the element. */
    List<Handler> heardAt(PageElement e, String... events);

    /** What is done while the page is loaded, and by itself after that. */
    List<Effect> byItself();

    /** What a handler does when it hears something at the first of its elements. */
    default List<Effect> effects(Handler handler) {
        return effects(handler, handler.somewhere());
    }

    /** What a handler does when it hears something at an element, of which nothing else is known. */
    default List<Effect> effects(Handler handler, PageElement on) {
        return effects(handler, on, Map.of());
    }

    /**
     * What a handler does when it hears something at an element.
     *
     * @param on null where it may be any
     * @param happening the parts of the event that are known, by name; a number is a Double
     */
    List<Effect> effects(Handler handler, PageElement on, Map<String, Object> happening);

    /**
     * Whether everything that the scripts may do is known: each was at hand, each function that may do something was
     * followed, and none was lost in what cannot be read.
     */
    boolean understood();

    /** Every name, text and number in the scripts; empty where they are not read. */
    List<String> texts();

    /** Whether one of these words stands anywhere in the scripts, as a name or a text, or may stand there unread. */
    boolean mention(String... words);
}
