/** Rules on notes and the references to them. */
package org.legible.checker.rule.note;
