package org.legible.publisher.view;

import java.util.Optional;

/**
 * Words that may lead somewhere.
 *
 * @param text the words
 * @param href where they lead, if anywhere
 */
public record LinkView(String text, Optional<String> href) {

    /** Words that lead there. */
    public LinkView(String text, String href) {
        this(text, Optional.of(href));
    }
}
