package org.legible.publisher.picture;

/**
 * A picture that may be published.
 *
 * @param size how large it is shown
 * @param bytes the file without metadata; nobody changes them
 */
public record Picture(Size size, byte[] bytes) implements PictureResult {}
