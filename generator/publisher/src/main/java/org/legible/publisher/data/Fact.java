package org.legible.publisher.data;

import org.legible.publisher.library.Entry;

/** Something that a report lists, and that report. */
public record Fact<T>(Entry entry, T value) {}
