package org.legible.publisher.make;

import java.util.OptionalInt;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.view.frame.PageView;

/** What a product is made of, handed over to be written: makers themselves write nothing. */
public sealed interface Content {

    /** A page or a file that a template writes. */
    record Filled(PageView page) implements Content {}

    /**
     * A file of another format, made of the HTML that a template writes.
     *
     * @param page the HTML
     * @param basis all else that it is made from, as text: the same HTML with the same basis gives the same file
     * @param conversion makes the file of it
     */
    record Converted(PageView page, String basis, Conversion conversion) implements Content {}

    /** Makes a file of HTML. */
    @FunctionalInterface
    interface Conversion {

        /**
         * The file.
         *
         * @param html what the template wrote, without marks of places
         * @param problems takes what the file cannot show
         */
        Bytes of(String html, Problems problems);
    }

    /**
     * The bytes of a file as they are.
     *
     * @param pages how many pages it has, where it has pages
     */
    record Bytes(byte[] bytes, OptionalInt pages) implements Content {

        /** A file without pages. */
        public Bytes(byte[] bytes) {
            this(bytes, OptionalInt.empty());
        }
    }

    /** Nothing: it cannot be made, and a problem says why. */
    record Nothing() implements Content {}
}
