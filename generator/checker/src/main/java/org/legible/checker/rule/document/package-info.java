/** Rules on the page as a whole: its title, its doctype, ids, repairs and reloads. */
package org.legible.checker.rule.document;
