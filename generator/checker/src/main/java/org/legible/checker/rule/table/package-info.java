/** Rules on tables: headers, captions, cells. */
package org.legible.checker.rule.table;
