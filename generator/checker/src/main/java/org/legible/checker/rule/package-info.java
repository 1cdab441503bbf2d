/**
 * The rules, one class each. To add one, write a {@link org.legible.checker.rule.Rule} whose facts hold a good and a bad
 * sample, and name it in {@link org.legible.checker.rule.Rules}: its samples are its first test.
 */
package org.legible.checker.rule;
