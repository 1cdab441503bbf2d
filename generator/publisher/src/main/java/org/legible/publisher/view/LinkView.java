package org.legible.publisher.view;

/**
 * Words that may lead somewhere.
 *
 * @param text the words
 * @param href where they lead; empty if nowhere
 */
public record LinkView(String text, String href) {

    /** True if the words lead somewhere. */
    public boolean hasHref() {
        return !href.isEmpty();
    }
}
