/** Makes HTML and XML text for reports. Not for use outside the checker. */
package org.legible.checker.markup;
