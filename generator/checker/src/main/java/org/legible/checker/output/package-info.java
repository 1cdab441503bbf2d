/** Formats of a report: {@link org.legible.checker.output.FindingsWriter} finds them by name. */
package org.legible.checker.output;
