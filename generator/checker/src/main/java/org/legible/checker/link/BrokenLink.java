package org.legible.checker.link;

/**
 * A link that leads nowhere.
 *
 * @param file the page that holds it
 * @param link the address and its place
 * @param reason what is missing, in a sentence
 */
public record BrokenLink(String file, Link link, String reason) {}
