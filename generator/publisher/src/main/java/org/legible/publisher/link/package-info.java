/** Resolves what points at something else, both ways: paragraphs, recommendations, terms, notes, pictures and other reports. */
package org.legible.publisher.link;
