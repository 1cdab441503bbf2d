package org.legible.publisher.text;

/** What does one thing or another by the kind of a block; the compiler asks for every kind. */
public interface BlockVisitor {
    void heading(Block.Heading heading);

    void numbered(Block.Numbered numbered);

    void paragraph(Block.Paragraph paragraph);

    void list(Block.ItemList list);

    void lettered(Block.Lettered lettered);

    void quote(Block.Quote quote);

    void box(Block.Box box);

    void definitions(Block.Definitions definitions);

    void figure(Block.Figure figure);

    void inLanguage(Block.InLanguage block);

    void code(Block.Code code);

    void thematicBreak(Block.Break block);

    void table(Block.Table table);

    void placement(Block.Placement placement);

    void chartRequest(Block.ChartRequest chartRequest);

    void charted(Block.Charted charted);

    void omission(Block.Omission omission);
}
