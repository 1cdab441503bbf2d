package org.legible.publisher.view.frame;

/**
 * A link of the navigation that every page carries.
 *
 * @param isCurrent true if the reader is there, or in its part of the site
 * @param currentAs {@code page} if the reader is on that very page, {@code true} if only in its part of the site
 */
public record NavLinkView(String text, String href, boolean isCurrent, String currentAs) {}
