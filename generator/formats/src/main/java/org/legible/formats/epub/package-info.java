/** Documents as e-books. */
package org.legible.formats.epub;
