/** Rules for large-print editions. */
package org.legible.checker.rule.largeprint;
