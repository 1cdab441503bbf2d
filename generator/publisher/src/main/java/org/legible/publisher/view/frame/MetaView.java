package org.legible.publisher.view.frame;

/** One thing that the head of a page says by a name that programs know. */
public record MetaView(String name, String content) {}
