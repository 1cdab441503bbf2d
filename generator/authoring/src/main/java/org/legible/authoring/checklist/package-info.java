/**
 * What to look at before a site is published: what the program has found, and what only people can answer. Begin at
 * {@link org.legible.authoring.checklist.PublicationChecklist}.
 */
package org.legible.authoring.checklist;
