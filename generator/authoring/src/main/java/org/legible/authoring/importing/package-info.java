/**
 * Brings a Word document, plain text or the text of a PDF into a report folder. Begin at {@link
 * org.legible.authoring.importing.Importer}.
 *
 * <pre>
 * file -> word, typed -> source -> shape -> Draft -> write -> report folder, and a list of what to look at
 * </pre>
 *
 * <p>Nothing is dropped without a word: what does not come through is in the list, with its words.
 */
package org.legible.authoring.importing;
