package org.legible.publisher.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks and running text in short, so that tests can say what they expect on one line. */
public final class Shown {

    private Shown() {}

    /** Blocks: {@code h2#id Words}, {@code 27(p One; ul(p a | p b))}, {@code place judgements grid=lscb}. */
    public static List<String> blocks(List<Block> blocks) {
        return blocks.stream().map(Shown::block).toList();
    }

    /** Running text: {@code <em>a</em>}, {@code [words](slug#fragment)}, {@code ^label}, {@code !alt(source)}. */
    public static String inlines(List<Inline> content) {
        return content.stream().map(Shown::inline).collect(Collectors.joining());
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading)
            return "h" + heading.level() + "#" + heading.id() + " " + inlines(heading.content());
        if (block instanceof Block.Numbered numbered) return numbered.reference() + "(" + join(numbered.blocks()) + ")";
        if (block instanceof Block.Paragraph paragraph) return "p " + inlines(paragraph.content());
        if (block instanceof Block.Quote quote) return "quote(" + join(quote.blocks()) + ")";
        if (block instanceof Block.Code code) return "code " + code.text().strip();
        if (block instanceof Block.Break) return "break";
        if (block instanceof Block.ItemList list)
            return (list.numbers().isEmpty() ? "ul" : "ol" + list.numbers().get(0))
                    + list.items().stream().map(Shown::join).collect(Collectors.joining(" | ", "(", ")"));
        if (block instanceof Block.Lettered list)
            return list.items().stream()
                    .map(item -> item.mark() + "#"
                            + item.reference().map(Object::toString).orElse("") + " " + join(item.blocks()))
                    .collect(Collectors.joining(" | ", "letters(", ")"));
        if (block instanceof Block.Figure figure)
            return "figure#" + figure.id() + "(" + inline(figure.image()) + ": " + inlines(figure.caption()) + ")";
        if (block instanceof Block.Box box)
            return "box " + box.kind() + " " + inlines(box.title()) + "(" + join(box.blocks()) + ")";
        if (block instanceof Block.InLanguage marked) return marked.language() + "(" + join(marked.blocks()) + ")";
        if (block instanceof Block.Definitions list)
            return list.entries().stream()
                    .map(entry -> entry.terms().stream().map(Shown::inlines).collect(Collectors.joining(", "))
                            + ": "
                            + entry.meanings().stream().map(Shown::join).collect(Collectors.joining(" | ")))
                    .collect(Collectors.joining(" / ", "meanings(", ")"));
        if (block instanceof Block.Table table) return "table" + table(table);
        if (block instanceof Block.Placement placement) {
            PlacementSelector selection = placement.selection();
            String by = selection.key().isEmpty() ? "" : " " + selection.key() + "=" + selection.value();
            return "place " + placement.block().name().toLowerCase(Locale.ROOT) + by;
        }
        Block.Omission omission = (Block.Omission) block;
        return "omitted " + omission.references() + " said as " + omission.printed()
                + omission.about().map(about -> " about " + about).orElse("");
    }

    private static String table(Block.Table table) {
        String caption = table.caption().map(Shown::inlines).orElse("under " + table.heading());
        String rows = Stream.concat(table.heads().stream(), table.rows().stream())
                .map(row -> row.stream().map(Shown::inlines).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" / "));
        return "(" + caption + ": " + rows + ")";
    }

    private static String join(List<Block> blocks) {
        return String.join("; ", blocks(blocks));
    }

    private static String inline(Inline inline) {
        if (inline instanceof Inline.Text text) return text.text();
        if (inline instanceof Inline.Emphasis part) return "<em>" + inlines(part.content()) + "</em>";
        if (inline instanceof Inline.Strong part) return "<strong>" + inlines(part.content()) + "</strong>";
        if (inline instanceof Inline.Code code) return "<code>" + code.text() + "</code>";
        if (inline instanceof Inline.LineBreak lineBreak) return lineBreak.hard() ? "<br>" : " ";
        if (inline instanceof Inline.Link link)
            return "[" + inlines(link.content()) + "](" + target(link.target()) + ")";
        if (inline instanceof Inline.Shifted part) return (part.raised() ? "^" : "~") + "{" + part.text() + "}";
        if (inline instanceof Inline.InLanguage part) return part.language() + "{" + inlines(part.content()) + "}";
        if (inline instanceof Inline.Image image) return "!" + image.alt() + "(" + image.source() + ")";
        if (inline instanceof Inline.Pictogram picture)
            return "[" + picture.picture().key() + "]";
        return "^" + ((Inline.NoteMark) inline).label();
    }

    private static String target(Target target) {
        if (target instanceof Target.InReport place) return place.slug() + "#" + place.fragment();
        if (target instanceof Target.Term term) return (term.own() ? "own term " : "term ") + term.term();
        if (target instanceof Target.File file) return file.source();
        return ((Target.Outside) target).url();
    }
}
