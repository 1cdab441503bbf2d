package org.legible.publisher.report;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number: figures in groups, with at most a {@code +} before them. Anything else beside the figures, such as
 * "option 2", would be dialled as part of another number.
 *
 * @param text the number as people read it, with one space between groups
 */
public record PhoneNumber(String text) {

    private static final Pattern SHAPE = Pattern.compile("\\+?[0-9]+( [0-9]+)*");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}]+");
    private static final int FEWEST = 2;
    // As many as a number can have anywhere in the world (ITU-T E.164): more are two numbers.
    private static final int MOST = 15;

    /** Reads a number; empty if it is none. */
    public static Optional<PhoneNumber> parse(String written) {
        String text = SPACES.matcher(written.strip()).replaceAll(" ");
        if (text.length() > 2 * MOST || !SHAPE.matcher(text).matches()) return Optional.empty();
        PhoneNumber number = new PhoneNumber(text);
        int figures = number.dialled().replace("+", "").length();
        return figures < FEWEST || figures > MOST ? Optional.empty() : Optional.of(number);
    }

    @Override
    public String toString() {
        return text;
    }

    /** What a telephone dials: the figures, and the {@code +} where there is one. */
    public String dialled() {
        return text.replace(" ", "");
    }
}
