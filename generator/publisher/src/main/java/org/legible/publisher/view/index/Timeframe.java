package org.legible.publisher.view.index;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long there was from publication until something should be done; each begins where the one before ends. What a report gives
 * as a date and what it gives as a number of months stand side by side.
 */
public enum Timeframe {
    OVERDUE("overdue", 0),
    UP_TO_3_MONTHS("3-months", 3),
    UP_TO_6_MONTHS("6-months", 6),
    UP_TO_A_YEAR("12-months", 12),
    LONGER("longer", Integer.MAX_VALUE),
    NOT_GIVEN("not-given", 0);

    private final String key;
    private final int months;

    Timeframe(String key, int months) {
        this.key = key;
        this.months = months;
    }

    /** Its name in addresses. */
    public String key() {
        return key;
    }

    /**
     * Which it is; never {@link #OVERDUE}, which is said beside it.
     *
     * @param from the day of publication
     * @param until the last day; empty where none is given
     */
    static Timeframe of(LocalDate from, Optional<LocalDate> until) {
        if (until.isEmpty()) return NOT_GIVEN;
        for (Timeframe frame : new Timeframe[] {UP_TO_3_MONTHS, UP_TO_6_MONTHS, UP_TO_A_YEAR})
            if (!until.get().isAfter(from.plusMonths(frame.months))) return frame;
        return LONGER;
    }
}
