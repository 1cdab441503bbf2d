package org.legible.publisher.work;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

/** What is said of work that ended in a way that nobody foresaw, or not at all. */
final class Failures {

    private static final String OURS = "org.legible.";
    private static final String WHY = "Nobody knows what readers would have met here, so nothing is published.";

    private Failures() {}

    /** Work that failed. */
    static Problem unforeseen(Place place, Throwable failure) {
        if (failure instanceof OutOfMemoryError)
            return Problem.error(
                    place,
                    "There was not enough memory to read this or to make its pages.",
                    WHY,
                    "Split it if it is very long. Else allow more memory, such as with java -Xmx1g, or use fewer threads.");
        String what = failure instanceof StackOverflowError
                ? "This is nested too deep for the program."
                : "The program met something here that it did not foresee.";
        String rest =
                place.line() > 0 ? "until it is mended, write this part in another way." : "the rest was checked.";
        return Problem.error(
                place,
                what,
                WHY,
                "This is a fault of the program. Please report it with this file and these words: " + version() + ", "
                        + failure.getClass().getSimpleName() + where(failure) + "; " + rest);
    }

    /** Work that did not end in time. */
    static Problem endless(Place place, Duration limit) {
        return Problem.error(
                place,
                "This took longer than " + limit.toSeconds() + " seconds, and was given up.",
                WHY,
                "Look at this place for a very long line, deep nesting or a long run of marks, and make it shorter or "
                        + "simpler. If it looks usual to you, please report it with this file and the words "
                        + version() + ".");
    }

    private static String version() {
        return "legible "
                + Optional.ofNullable(Failures.class.getPackage().getImplementationVersion())
                        .orElse("(not packaged)");
    }

    // The innermost line of ours is enough to find the fault by, and is no stack trace.
    private static String where(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> " at " + frame.getClassName().replaceAll(".*\\.", "") + ":" + frame.getLineNumber())
                .orElse("");
    }
}
