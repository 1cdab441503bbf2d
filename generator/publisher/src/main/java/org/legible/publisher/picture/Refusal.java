package org.legible.publisher.picture;

/**
 * Why a picture cannot be published, for its author.
 *
 * @param what what is wrong, as a sentence that begins with the picture's name
 * @param why whom it hurts
 * @param fix what to do about it
 */
public record Refusal(String what, String why, String fix) implements PictureResult {}
