/** Rules on roles, states and properties of WAI-ARIA. */
package org.legible.checker.rule.aria;
