/** Documents as tagged PDF. */
package org.legible.formats.pdf;
