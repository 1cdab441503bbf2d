/**
 * The one mark of the theme: a report as lines, one for each paragraph, long where a recommendation rests on it and short where
 * its text is left out. {@link org.legible.publisher.motif.ReportShape} is what is drawn, {@link
 * org.legible.publisher.motif.Motif} draws it, and {@link org.legible.publisher.motif.Drawing} is what comes of it, for
 * pages and for pictures alike.
 */
package org.legible.publisher.motif;
