package org.legible.publisher.pipeline;

import java.util.function.LongSupplier;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/**
 * The gate for size: the host takes the site.
 *
 * @param bytes how large the site is by now
 */
record SizeGate(LongSupplier bytes) implements Gate {

    private static final long MOST = 900L << 20;

    @Override
    public void judge(SitePlan plan, Problems problems) {
        if (bytes.getAsLong() > MOST)
            problems.error(
                    Place.of("site.yaml"),
                    "The site is larger than 900 MB.",
                    "GitHub Pages takes at most 1 GB, so nobody would see the new reports.",
                    "Make the pictures smaller, or publish older reports as a second site.");
    }
}
