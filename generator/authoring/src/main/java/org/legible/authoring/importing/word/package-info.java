/**
 * Reads Word files ({@code .docx}) from their own XML. Libraries that turn them into HTML lose what a report cannot do without:
 * the numbers that Word writes before paragraphs, text boxes, what is hidden or deleted, and where it stood.
 */
package org.legible.authoring.importing.word;
