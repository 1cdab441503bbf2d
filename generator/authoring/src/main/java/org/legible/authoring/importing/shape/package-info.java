/**
 * Makes of a document that was read what a report consists of. Each pass knows one thing: headings, numbers, grades,
 * recommendations. What it is not sure of becomes a doubt at its place.
 *
 * <pre>
 * SourceText -> Cleaned -> Headings -> Parts -> Numbers -> Grades -> Recommendations -> Draft
 * </pre>
 */
package org.legible.authoring.importing.shape;
