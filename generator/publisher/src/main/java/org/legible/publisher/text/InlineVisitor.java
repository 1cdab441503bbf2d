package org.legible.publisher.text;

/** What does one thing or another by the kind of a piece; the compiler asks for every kind. */
public interface InlineVisitor {
    void text(Inline.Text text);

    void emphasis(Inline.Emphasis emphasis);

    void strong(Inline.Strong strong);

    void shifted(Inline.Shifted shifted);

    void shortForm(Inline.ShortForm shortForm);

    void inLanguage(Inline.InLanguage part);

    void code(Inline.Code code);

    void lineBreak(Inline.LineBreak lineBreak);

    void link(Inline.Link link);

    void image(Inline.Image image);

    void pictogram(Inline.Pictogram pictogram);

    void noteMark(Inline.NoteMark noteMark);
}
