package org.legible.publisher.picture;

/** What comes of reading a picture. */
public sealed interface PictureResult permits Picture, Refusal {}
