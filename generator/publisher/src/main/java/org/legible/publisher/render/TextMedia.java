package org.legible.publisher.render;

import java.util.Map;
import org.legible.publisher.link.LinkedFile;
import org.legible.publisher.link.LinkedPicture;

/**
 * What a text shows and offers beside its words.
 *
 * @param pictures the pictures, by their addresses as written
 * @param files the files to download, by their addresses as written
 * @param words the words about them
 */
public record TextMedia(Map<String, LinkedPicture> pictures, Map<String, LinkedFile> files, TextWords words) {}
