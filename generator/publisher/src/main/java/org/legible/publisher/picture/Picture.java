package org.legible.publisher.picture;

/**
 * A picture that may be published.
 *
 * @param kind what it is
 * @param size how large it is shown
 * @param bytes the file without metadata; nobody changes them
 */
public record Picture(PictureKind kind, Size size, byte[] bytes) implements PictureResult {}
