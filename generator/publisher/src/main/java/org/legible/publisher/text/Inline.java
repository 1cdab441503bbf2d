package org.legible.publisher.text;

import java.util.List;

/** A piece of running text. */
public sealed interface Inline {

    /** Words. */
    record Text(String text) implements Inline {}

    /** Emphasis. */
    record Emphasis(List<Inline> content) implements Inline {}

    /** Strong emphasis. */
    record Strong(List<Inline> content) implements Inline {}

    /** A raised or lowered piece of a word, as in m² or H₂O. */
    record Shifted(boolean raised, String text) implements Inline {}

    /**
     * Letters that stand for words.
     *
     * @param full the words, to be said where the letters come first on a page; empty where the text says them there itself
     */
    record ShortForm(String letters, String full) implements Inline {}

    /** Words in a language of their own, by its BCP 47 tag. */
    record InLanguage(String language, List<Inline> content) implements Inline {}

    /** Text to be shown as typed. */
    record Code(String text) implements Inline {}

    /** The end of a line within a paragraph; {@code hard} if the author asked for it. */
    record LineBreak(boolean hard) implements Inline {}

    /** A link; {@code line} and {@code column} are 0 where no author wrote it. */
    record Link(Target target, List<Inline> content, int line, int column) implements Inline {}

    /**
     * A picture.
     *
     * @param alt the words that stand for it; empty if it only decorates
     * @param caption the words under it, or empty
     */
    record Image(String source, String alt, String caption, int line, int column) implements Inline {}

    /** One of the theme's own pictures, by its name. It stands beside the words that it means. */
    record Pictogram(org.legible.publisher.report.Pictogram picture, int line, int column) implements Inline {}

    /** The mark of a note, by its label in the Markdown. */
    record NoteMark(String label, int line, int column) implements Inline {}
}
