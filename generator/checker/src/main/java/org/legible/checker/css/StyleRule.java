package org.legible.checker.css;

import java.util.List;

/**
 * Selectors with declarations, and the conditions under which they apply.
 *
 * @param selectors one of which must match
 * @param declarations with shorthands as written
 * @param conditions every one of which must hold
 * @param layer its place among the cascade layers, {@link #UNLAYERED} outside any
 * @param offset where it begins in its sheet
 */
public record StyleRule(
        List<Selector> selectors, List<Declaration> declarations, List<Condition> conditions, int layer, int offset) {

    /** Rules outside layers win over those in them. */
    public static final int UNLAYERED = Integer.MAX_VALUE;
}
