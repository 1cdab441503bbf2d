/** Rules on the order of a page: headings, landmarks, lists, and ways past what every page repeats. */
package org.legible.checker.rule.structure;
