package org.legible.publisher.view.part;

/** A heading that leads to its own address, so that others can copy it. */
public record HeadingView(int level, String text, String href) {}
