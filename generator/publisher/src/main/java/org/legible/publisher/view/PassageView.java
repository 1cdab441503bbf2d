package org.legible.publisher.view;

/**
 * Words that may be several paragraphs and lists.
 *
 * @param html them, as markup: blocks if they are several, else what stands within one paragraph
 */
public record PassageView(String html, boolean isSeveral) {}
