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
 * @param detail the class with "+", "-" or "~" before it, the attribute and its value, the style; "" where there is none
 * @param sure whether it is done whenever the code is reached
 * @param delay milliseconds after that, 0 for at once, -1 where it is not known
 * @param again whether it is done over and over
 */
public record Effect(
        Kind kind, Optional<List<PageElement>> on, String detail, boolean sure, double delay, boolean again) {

    /** What a script can do. */
    public enum Kind {
        /** Adds, takes away or toggles a class. */
        CLASS,
        /** Sets a style. */
        STYLE,
        /** Shows, hides or toggles: the detail is "+", "-" or "~". */
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
        return together && (kind != Kind.CLASS || other.kind != Kind.CLASS || sameClass(detail, other.detail));
    }

    /** Whether it surely shows an element that is hidden. */
    public boolean reveals(PageElement hidden) {
        if (on.isEmpty() || !on.get().contains(hidden)) return false;
        return switch (kind) {
            case SHOW -> detail.equals("+") || detail.equals("~");
            case CLASS ->
                detail.length() > 1
                        && (detail.charAt(0) == '+' || hidden.classes().contains(detail.substring(1)));
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

    private static boolean sameClass(String one, String other) {
        if (one.length() < 2 || other.length() < 2) return true;
        boolean opposite =
                one.charAt(0) == '+' && other.charAt(0) == '-' || one.charAt(0) == '-' && other.charAt(0) == '+';
        return !opposite && one.substring(1).equals(other.substring(1));
    }
}
