package org.legible.publisher.library;

/** Names an action anywhere in the library. */
public record ActionRef(String slug, String id) {}
