/**
 * The rules, one class each. To add one, write a {@link org.legible.checker.rule.Rule} whose {@link
 * org.legible.checker.rule.Facts} hold a good and a bad sample, and name it in {@code rules.txt}: its samples are its first test.
 */
package org.legible.checker.rule;
