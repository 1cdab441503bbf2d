/** Reads text without styles: plain text files, and the text of PDFs. What is a heading or a table is told by its look. */
package org.legible.authoring.importing.typed;
