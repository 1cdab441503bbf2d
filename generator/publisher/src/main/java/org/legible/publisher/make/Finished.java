package org.legible.publisher.make;

import java.util.function.Supplier;
import org.legible.publisher.plan.FileFacts;

/**
 * A product that is made, for another that needs it.
 *
 * @param facts how large it is
 * @param bytes reads it
 */
public record Finished(FileFacts facts, Supplier<byte[]> bytes) {}
