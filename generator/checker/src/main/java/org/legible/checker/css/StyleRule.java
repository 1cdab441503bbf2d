package org.legible.checker.css;

import java.util.List;

/**
 * Selectors with declarations, and the conditions under which they apply.
 *
 * @param selectors one of which must match
 * @param declarations with shorthands as written
 * @param conditions every one of which must hold
 * @param layer the full name of its cascade layer, {@link #UNLAYERED} outside any
 * @param offset where it begins in its sheet
 */
public record StyleRule(
        List<Selector> selectors,
        List<Declaration> declarations,
        List<Condition> conditions,
        String layer,
        int offset) {

    /** Rules outside layers win over those in them. */
    public static final String UNLAYERED = "";
}
