package org.legible.publisher.identity;

/** The picture that goes with a link: its size is the one that all who show such pictures agree on. */
public final class Card {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private Card() {}
}
