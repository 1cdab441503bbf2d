package org.legible.publisher.text;

import java.util.List;

/** A piece of running text. */
public sealed interface Inline {

    /** Its words, without marks of emphasis, notes and pictures. */
    String plain();

    /** Calls the method of its kind. */
    void accept(InlineVisitor visitor);

    /** Running text within running text. */
    sealed interface Span extends Inline {

        List<Inline> content();

        /** The same with other content. */
        Span with(List<Inline> changed);

        @Override
        default String plain() {
            return PlainText.of(content());
        }
    }

    /** Words. */
    record Text(String text) implements Inline {

        @Override
        public String plain() {
            return text;
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.text(this);
        }
    }

    /** Emphasis. */
    record Emphasis(List<Inline> content) implements Span {

        @Override
        public Emphasis with(List<Inline> changed) {
            return new Emphasis(changed);
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.emphasis(this);
        }
    }

    /** Strong emphasis. */
    record Strong(List<Inline> content) implements Span {

        @Override
        public Strong with(List<Inline> changed) {
            return new Strong(changed);
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.strong(this);
        }
    }

    /** A raised or lowered piece of a word, as in m² or H₂O. */
    record Shifted(boolean raised, String text) implements Inline {

        @Override
        public String plain() {
            return text;
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.shifted(this);
        }
    }

    /**
     * Letters that stand for words.
     *
     * @param full the words, to be said where the letters come first on a page; empty where the text says them there itself
     */
    record ShortForm(String letters, String full) implements Inline {

        @Override
        public String plain() {
            return letters;
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.shortForm(this);
        }
    }

    /** Words in a language of their own, by its BCP 47 tag. */
    record InLanguage(String language, List<Inline> content) implements Span {

        @Override
        public InLanguage with(List<Inline> changed) {
            return new InLanguage(language, changed);
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.inLanguage(this);
        }
    }

    /** Text to be shown as typed. */
    record Code(String text) implements Inline {

        @Override
        public String plain() {
            return text;
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.code(this);
        }
    }

    /** The end of a line within a paragraph; {@code hard} if the author asked for it. */
    record LineBreak(boolean hard) implements Inline {

        @Override
        public String plain() {
            return " ";
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.lineBreak(this);
        }
    }

    /** A link; {@code line} and {@code column} are 0 where no author wrote it. */
    record Link(Target target, List<Inline> content, int line, int column) implements Span {

        @Override
        public Link with(List<Inline> changed) {
            return new Link(target, changed, line, column);
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.link(this);
        }
    }

    /**
     * A picture.
     *
     * @param alt the words that stand for it; empty if it only decorates
     * @param caption the words under it, or empty
     */
    record Image(String source, String alt, String caption, int line, int column) implements Inline {

        @Override
        public String plain() {
            return "";
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.image(this);
        }
    }

    /** One of the theme's own pictures, by its name. It stands beside the words that it means. */
    record Pictogram(org.legible.publisher.report.Pictogram picture, int line, int column) implements Inline {

        @Override
        public String plain() {
            return "";
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.pictogram(this);
        }
    }

    /** The mark of a note, by its label in the Markdown. */
    record NoteMark(String label, int line, int column) implements Inline {

        @Override
        public String plain() {
            return "";
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.noteMark(this);
        }
    }
}
