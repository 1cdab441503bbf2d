/**
 * What is published of a picture. {@link org.legible.publisher.picture.Pictures} is the way in: it reads the bytes of a file
 * by what they hold, whatever the file is called, and gives back a picture without metadata, or the reason why it cannot be
 * one. Nothing here decodes pixels: what stays of a photograph stays bit for bit.
 *
 * <p>The sizes of pictures, the depth of drawings and the number of their parts are bounded, so that no file can hold up a
 * build or a reader's telephone.
 */
package org.legible.publisher.picture;
