package org.legible.checker.css;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a reader's screen is like.
 *
 * @param width of the page in CSS pixels
 * @param settings what else is not as usual
 * @param choice the scheme that the reader chose on the page, or null
 */
public record Environment(int width, Set<Setting> settings, Choice choice) {

    /** A desktop browser with nothing set. */
    public static final Environment PLAIN = new Environment(1280, Set.of(), null);

    /** What readers may ask of their browser, or do with their screen. */
    public enum Setting {
        /** They ask for a dark scheme. */
        DARK,
        /** They ask for more contrast. */
        MORE_CONTRAST,
        /** They ask for less motion. */
        REDUCED_MOTION,
        /** The screen is higher than wide. */
        PORTRAIT
    }

    public Environment {
        settings = Set.copyOf(settings);
    }

    /** The same with a setting. */
    public Environment with(Setting setting) {
        Set<Setting> all = EnumSet.of(setting);
        all.addAll(settings);
        return new Environment(width, all, choice);
    }

    /** The same on a page of another width. */
    public Environment wide(int pixels) {
        return new Environment(pixels, settings, choice);
    }

    /** A narrow screen held upright. */
    public Environment narrow() {
        return wide(320).with(Setting.PORTRAIT);
    }

    /** The same with a scheme that the reader chose on the page. */
    public Environment choosing(Choice chosen) {
        return new Environment(width, settings, chosen);
    }

    /** Whether a reader has set this. */
    public boolean has(Setting setting) {
        return settings.contains(setting);
    }

    /** How the scheme is called in messages. */
    public String scheme() {
        if (choice != null) return "the scheme " + choice.attribute() + "=\"" + choice.value() + "\"";
        String scheme = has(Setting.DARK) ? "the dark scheme" : "";
        if (!has(Setting.MORE_CONTRAST)) return scheme;
        return scheme.isEmpty() ? "more contrast" : scheme + " with more contrast";
    }
}
