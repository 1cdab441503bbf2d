package org.legible.publisher.pipeline;

import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.problem.Problems;

/**
 * Something that must be true of a site before readers see it. A gate sees every product as it is made, keeps of it what it
 * needs and no more, because a large site has thousands, and judges when all are made.
 */
interface Gate {

    /** Sees what was made in one go. Called from many threads. */
    default void see(Batch batch, Problems problems) {
        // Not every gate looks at each product.
    }

    /**
     * Says what is wrong with the site as a whole.
     *
     * @param plan all that was planned
     */
    default void judge(SitePlan plan, Problems problems) {
        // Not every gate has a question about the whole.
    }
}
