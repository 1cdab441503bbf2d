package org.legible.checker.style;

import java.util.Random;

/** Chance that can be repeated: the same seed throws the same. */
record Dice(Random random) {

    /** True once in so many throws. */
    boolean chance(int oneIn) {
        return below(oneIn) == 0;
    }

    /** One of these. */
    String one(String... of) {
        return of[below(of.length)];
    }

    /** A number from 0 on that is less than this. */
    int below(int bound) {
        return random.nextInt(bound);
    }
}
