package org.legible.publisher.plan;

import java.util.OptionalInt;

/**
 * What readers are told of a file before they fetch it.
 *
 * @param bytes how large it is
 * @param pages how many pages it has, where it has pages
 */
public record FileFacts(long bytes, OptionalInt pages) {}
