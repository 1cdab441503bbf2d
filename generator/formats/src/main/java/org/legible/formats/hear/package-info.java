/** How pages and PDFs will be heard, for people who check them without a screen reader. */
package org.legible.formats.hear;
