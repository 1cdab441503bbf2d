/** Rules on what a page tells others of its readers. */
package org.legible.checker.rule.safety;
