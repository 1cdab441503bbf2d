/** Documents as plain text, in the order in which they are read. */
package org.legible.formats.text;
