package org.legible.checker.css;

import java.util.List;

/**
 * A style sheet as one page uses it.
 *
 * @param content what it says
 * @param conditions those of its link or import
 * @param tree the tree it applies to: 0 for the document
 */
public record Sheet(StyleSheet content, List<Condition> conditions, int tree) {}
