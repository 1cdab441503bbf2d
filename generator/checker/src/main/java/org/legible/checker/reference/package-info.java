/** The rule reference, made from the rules: {@link org.legible.checker.reference.RuleReference}. */
package org.legible.checker.reference;
