/** Rules on the languages of a page and of its parts. */
package org.legible.checker.rule.language;
