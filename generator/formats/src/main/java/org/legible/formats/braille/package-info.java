/** Documents as braille, translated by liblouis and laid out on pages of cells. */
package org.legible.formats.braille;
