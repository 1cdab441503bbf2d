package org.legible.publisher.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pictures of the theme, by the names with which authors choose them: {@code {picture=social-worker}}. */
public enum Pictogram {
    ADOPTION,
    ADVOCATE,
    COMPLAINT,
    COURT,
    FAMILY,
    FRIENDS,
    GOOD,
    HEALTH,
    HELP_LINE,
    HOME,
    LEAVING_CARE,
    LISTENING,
    MEETING,
    MISSING,
    MONEY,
    MUST_GET_BETTER,
    PLAN,
    SAFETY,
    SCHOOL,
    SOCIAL_WORKER;

    /** The picture of that name; empty if there is none. */
    public static Optional<Pictogram> named(String name) {
        return Arrays.stream(values())
                .filter(pictogram -> pictogram.key().equals(name))
                .findFirst();
    }

    /** All names. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Pictogram::key).toList();
    }

    /** Its name, which is also its file's. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
