package org.legible.publisher.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis from one round figure to another.
 *
 * @param low where it begins
 * @param high where it ends; greater than {@code low}
 * @param step the distance of its ticks
 */
public record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final int MOST_STEPS = 5;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** The axis with at most five steps of 1, 2 or 5 times a power of ten that holds both values. */
    public static Axis of(BigDecimal least, BigDecimal greatest) {
        BigDecimal most = greatest.compareTo(least) > 0 ? greatest : least.add(BigDecimal.ONE);
        BigDecimal rough = most.subtract(least).divide(BigDecimal.valueOf(MOST_STEPS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (BigDecimal round : ROUND) {
            BigDecimal step = round.multiply(power);
            BigDecimal low = floor(least, step);
            BigDecimal high = floor(most.negate(), step).negate();
            if (high.subtract(low).compareTo(step.multiply(BigDecimal.valueOf(MOST_STEPS))) <= 0)
                return new Axis(low, high, step);
        }
        BigDecimal step = power.scaleByPowerOfTen(1).multiply(BigDecimal.valueOf(2));
        return new Axis(floor(least, step), floor(most.negate(), step).negate(), step);
    }

    /** Where a value stands on the axis: 0 at its beginning, 1 at its end. */
    public double at(BigDecimal value) {
        return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
    }

    /** The round figures along the axis, from its beginning to its end. */
    public List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step))
            ticks.add(tick.stripTrailingZeros());
        return List.copyOf(ticks);
    }

    private static BigDecimal floor(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }
}
