package org.legible.publisher.make;

import org.legible.publisher.view.frame.PageView;

/** What a product is made of, handed over to be written: makers themselves write nothing. */
public sealed interface Content {

    /** A page or a file that a template writes. */
    record Filled(PageView page) implements Content {}

    /** The bytes of a file as they are. */
    record Bytes(byte[] bytes) implements Content {}

    /** Nothing: it cannot be made, and a problem says why. */
    record Nothing() implements Content {}
}
