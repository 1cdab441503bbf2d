package org.legible.publisher.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a chart shows: at most what its table holds.
 *
 * @param kind how it is drawn
 * @param categories the first cells of the rows
 * @param series the columns that are drawn, from one to {@link #MOST_SERIES}
 * @param from where the axis begins, if the author chose another place than nought
 * @param to how far the axis reaches at the least, where the chart stands beside others of the same unit
 */
public record Chart(
        Kind kind, List<String> categories, List<Series> series, Optional<BigDecimal> from, Optional<BigDecimal> to) {

    /** More could not be told apart by their patterns. */
    public static final int MOST_SERIES = 6;

    /** How a chart is drawn. */
    public enum Kind {
        /** A bar for each figure. */
        BAR,
        /** A line for each series, from point to point. */
        LINE,
        /** A bar for each category, with the figures of all series end to end. */
        STACKED
    }

    /**
     * A column of the table.
     *
     * @param name its header
     * @param amounts a figure for each category; empty where the table has none
     */
    public record Series(String name, List<Optional<Amount>> amounts) {}

    /** The least and the greatest that the axis must reach: with nought, unless the author chose another beginning. */
    public BigDecimal least() {
        BigDecimal start = from.orElse(BigDecimal.ZERO);
        return from.isPresent() ? start : extreme(false).min(start);
    }

    /** The greatest value that the axis must reach: a sum, where figures stand end to end. */
    public BigDecimal greatest() {
        return extreme(true)
                .max(from.orElse(BigDecimal.ZERO))
                .max(to.orElse(BigDecimal.ZERO))
                .max(BigDecimal.ZERO);
    }

    private BigDecimal extreme(boolean greatest) {
        BigDecimal found = BigDecimal.ZERO;
        boolean any = false;
        for (int category = 0; category < categories.size(); category++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Series one : series) {
                Optional<Amount> amount = one.amounts().get(category);
                if (amount.isEmpty()) continue;
                BigDecimal value = amount.get().value();
                sum = kind == Kind.STACKED ? sum.add(value) : value;
                found = !any ? sum : greatest ? found.max(sum) : found.min(sum);
                any = true;
            }
        }
        return found;
    }
}
