package org.legible.checker.rule.table;

import java.util.Arrays;

/** Places the cells of a table, row by row: which columns cells of earlier rows still reach into. */
final class Columns {

    /** No colspan counts for more (HTML Standard, section 4.9.11). */
    static final int WIDEST = 1_000;

    /** Columns of a table, and places that its cells claim in all, beyond which no table is looked at. */
    private static final int MOST_COLUMNS = 100_000;

    private static final long MOST_PLACES = 20_000_000;

    private int[] heldUntil = new int[16];
    private int held;
    private int row = -1;
    private int next;
    private long placesLeft = MOST_PLACES;

    /** Begins the next row. */
    void nextRow() {
        row++;
        next = 0;
    }

    /** The row that is being filled, from 0. */
    int row() {
        return row;
    }

    /** Places a cell in the next free column and tells which that is; -1 where the table is too large to be looked at. */
    int place(int wide, int high) {
        while (next < held && heldUntil[next] > row && next < WIDEST) next++;
        int x = next;
        placesLeft -= (long) wide + high;
        if (placesLeft < 0 || x + wide > MOST_COLUMNS) return -1;
        if (x + wide > heldUntil.length) heldUntil = Arrays.copyOf(heldUntil, 2 * (x + wide));
        Arrays.fill(heldUntil, x, x + wide, row + high);
        held = Math.max(held, x + wide);
        next = x + wide;
        return x;
    }

    /** How many columns the row has, those included that earlier rows reach into. */
    int reach() {
        while (held > 0 && heldUntil[held - 1] <= row) held--;
        return Math.max(next, held);
    }
}
