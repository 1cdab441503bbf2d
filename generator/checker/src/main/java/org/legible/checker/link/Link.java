package org.legible.checker.link;

/**
 * One address in a page.
 *
 * @param href as written
 * @param line in the page, counted from 1
 * @param column in the page, counted from 1
 * @param offset the number of characters before the element that holds it
 */
public record Link(String href, int line, int column, int offset) {}
