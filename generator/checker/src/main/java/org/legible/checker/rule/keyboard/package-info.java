/** Rules on what can be done without a pointer. */
package org.legible.checker.rule.keyboard;
