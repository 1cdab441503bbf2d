package org.legible.publisher.view.frame;

/**
 * The logo of the site.
 *
 * @param alt what it says; empty where the name of the site beside it says the same
 */
public record LogoView(String source, int width, int height, String alt) {}
