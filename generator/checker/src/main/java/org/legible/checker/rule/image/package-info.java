/** Rules on pictures and their text alternatives. */
package org.legible.checker.rule.image;
