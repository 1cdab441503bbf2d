/** Rules on running text: how it is set, and words that not everybody can follow. */
package org.legible.checker.rule.text;
