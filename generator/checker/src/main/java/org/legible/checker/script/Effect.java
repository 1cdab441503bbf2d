package org.legible.checker.script;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.legible.checker.page.PageElement;

/**
 * Something that a script does to the page.
 *
 * @param kind what
 * @param on the elements it is done to; empty where they are not known
 * @param change in which way
 * @param text the name of the class or attribute, the markup that is written; "" where there is none, or it is not known
 * @param sure whether it is done whenever the code is reached
 * @param delay milliseconds after that, 0 for at once, -1 where it is not known
 * @param again whether it is done over and over
 */
public record Effect(
        Kind kind,
        Optional<List<PageElement>> on,
        Change change,
        String text,
        boolean sure,
        double delay,
        boolean again) {

    /** In which way it is done. */
    public enum Change {
        /** Adds a class, shows an element, or gives the focus to a modal dialog, which passes it on to what it holds. */
        ADD,
        /** Takes a class, an element or what it holds away, or hides it. */
        REMOVE,
        /** One or the other. */
        TOGGLE,
        /** There is only one way, or it does not matter. */
        NONE
    }

    /** What a script can do. */
    public enum Kind {
        /** Adds, takes away or toggles a class. */
        CLASS,
        /** Sets a style. */
        STYLE,
        /** Shows, hides or toggles. */
        SHOW,
        /** Writes or takes away an attribute. */
        ATTRIBUTE,
        /** Changes text. */
        TEXT,
        /** Changes, adds or removes elements. */
        MARKUP,
        /** Gives an element the focus. */
        FOCUS,
        /** Takes the focus from an element. */
        BLUR,
        /** Goes to another page, or loads this one again. */
        LEAVE,
        /** Opens a window. */
        OPEN,
        /** Shows a message of the browser. */
        MESSAGE,
        /** Plays or stops a sound or film. */
        PLAY,
        /** Stops the browser from doing what it would do. */
        PREVENT,
        /** Stops something that was to happen later. */
        CANCEL,
        /** Something that is not known. */
        UNKNOWN
    }

    /** Whether readers perceive it. */
    public boolean perceived() {
        return switch (kind) {
            case PREVENT, CANCEL, UNKNOWN, BLUR, FOCUS, ATTRIBUTE -> false;
            default -> true;
        };
    }

    /** Whether it may be done to this element. */
    public boolean mayBeOn(PageElement e) {
        return on.isEmpty() || on.get().contains(e);
    }

    /** Whether the other may do the same to one of the same elements. */
    public boolean mayEqual(Effect other) {
        if (kind == Kind.UNKNOWN || other.kind == Kind.UNKNOWN) return true;
        boolean shown = reveals() && other.reveals();
        if (kind != other.kind && !shown) return false;
        boolean together = on.isEmpty()
                || other.on.isEmpty()
                || on.get().isEmpty() && other.on.get().isEmpty()
                || meets(on.get(), other.on.get());
        return together && (kind != Kind.CLASS || other.kind != Kind.CLASS || sameClass(other));
    }

    /** Whether it surely shows an element that is hidden. */
    public boolean reveals(PageElement hidden) {
        if (on.isEmpty() || !on.get().contains(hidden)) return false;
        return switch (kind) {
            case SHOW -> change != Change.REMOVE;
            case CLASS ->
                !text.isEmpty() && (change == Change.ADD || hidden.classes().contains(text));
            default -> false;
        };
    }

    private static boolean meets(List<PageElement> some, List<PageElement> others) {
        if (some == others) return true;
        return some.size() == 1 || others.size() == 1
                ? some.stream().anyMatch(others::contains)
                : !Collections.disjoint(new HashSet<>(some), others);
    }

    private boolean reveals() {
        return kind == Kind.CLASS || kind == Kind.STYLE || kind == Kind.SHOW;
    }

    private boolean sameClass(Effect other) {
        if (text.isEmpty() || other.text.isEmpty()) return true;
        boolean opposite = change != other.change && change != Change.TOGGLE && other.change != Change.TOGGLE;
        return !opposite && text.equals(other.text);
    }
}
