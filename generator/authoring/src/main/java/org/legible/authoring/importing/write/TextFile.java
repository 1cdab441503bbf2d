package org.legible.authoring.importing.write;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.legible.authoring.importing.shape.Draft;
import org.legible.authoring.importing.shape.Part;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.SourceWords;
import org.legible.publisher.report.Report;

/** Writes report.md. */
final class TextFile {

    private static final Pattern LETTERED = Pattern.compile("\\(?[a-z]{1,5}[.)]");
    private static final Pattern ORDERED = Pattern.compile("(\\d{1,4})[.)]");

    private final LineWriter lines = new LineWriter("report.md");
    private final Draft draft;
    private final Markdown markdown;
    private final ImportedPictures pictures;
    // How far what belongs to the numbered paragraph above is moved in.
    private int inset;
    private int depth = -1;

    TextFile(Draft draft, Markdown markdown, ImportedPictures pictures) {
        this.draft = draft;
        this.markdown = markdown;
        this.pictures = pictures;
    }

    /** Writes it. */
    LineWriter written() {
        draft.parts().forEach(this::part);
        Map<String, SourceWords> notes = NoteUse.inText(draft);
        notes.forEach((label, words) -> lines.blank().add("[^" + label + "]: " + markdown.line(words)));
        return lines;
    }

    private void part(Part part) {
        boolean isItem = part instanceof Part.Text text && text.isItem();
        if (!isItem) depth = -1;
        if (part instanceof Part.Heading heading) heading(heading);
        else if (part instanceof Part.Numbered numbered) numbered(numbered);
        else if (part instanceof Part.Text text) text(text);
        else if (part instanceof Part.Table table) table(table);
        else if (part instanceof Part.Picture picture) picture(picture);
        else if (part instanceof Part.Placement placement) {
            inset = 0;
            lines.blank().doubt(placement.doubts()).add(placement.line()).add("");
        } else lines.doubtBefore(part.doubts());
    }

    private void heading(Part.Heading heading) {
        inset = 0;
        String address = heading.id()
                .map(id -> " {#" + id
                        + heading.sequence().map(name -> " sequence=" + name).orElse("") + "}")
                .orElse("");
        lines.blank()
                .doubt(heading.doubts())
                .add("#".repeat(heading.level()) + " " + markdown.line(heading.words()) + address)
                .add("");
    }

    private void numbered(Part.Numbered numbered) {
        boolean isWhole = draft.numbering() == Report.Numbering.WHOLE;
        inset = isWhole ? numbered.number().length() + 2 : 0;
        String words = markdown.paragraph(numbered.words()).replace("\n", "\n" + " ".repeat(inset));
        String repeat = numbered.repeat().map(id -> " {#" + id + "}").orElse("");
        lines.blank()
                .doubt(numbered.doubts())
                .add(numbered.number() + (isWhole ? ". " : " ") + words + repeat)
                .add("");
    }

    private void text(Part.Text text) {
        if (text.isQuote()) {
            lines.blank().doubt(text.doubts());
            String mark = text.mark()
                    .map(sign -> sign.isBullet() ? "- " : sign.text() + " ")
                    .orElse("");
            indented("> " + mark, "> ", text.words());
            lines.add("");
        } else if (text.isBullet()) item(text, "- ");
        else if (text.isItem()) marked(text);
        else {
            lines.blank().doubt(text.doubts());
            indented("", "", text.words());
            lines.add("");
        }
    }

    private void marked(Part.Text text) {
        String mark = text.mark().orElseThrow().text();
        boolean isNumber = ORDERED.matcher(mark).matches();
        // At the top of a numbered report, a number is that of a paragraph.
        boolean mayBeList = draft.numbering() != Report.Numbering.WHOLE || inset > 0;
        if (isNumber && mayBeList) {
            item(text, mark.replaceAll("\\D", "") + ". ");
            return;
        }
        depth = -1;
        lines.blank().doubt(text.doubts());
        if (LETTERED.matcher(mark).matches()) indented(mark + " ", "", text.words());
        else indented("", "", SourceWords.of(mark + " ").and(text.words()));
        lines.add("");
    }

    private void item(Part.Text text, String mark) {
        boolean begins = depth < 0;
        depth = Math.min(text.depth(), depth + 1);
        if (begins) {
            lines.blank();
            depth = 0;
        }
        int in = depth * 3;
        lines.doubt(text.doubts());
        String space = " ".repeat(in);
        indented(space + mark, space + " ".repeat(mark.length()), text.words());
    }

    private void indented(String first, String next, SourceWords words) {
        String space = " ".repeat(inset);
        String text = markdown.paragraph(words).replace("\n", "\n" + space + next);
        lines.add(space + first + text);
    }

    private void table(Part.Table table) {
        inset = 0;
        lines.blank().doubt(table.doubts());
        int width = table.rows().get(0).size();
        String dashes = "|" + " --- |".repeat(width);
        for (int i = 0; i < table.rows().size(); i++) {
            lines.add(row(table.rows().get(i)));
            if (i < table.heads()) lines.add(dashes);
        }
        table.caption().ifPresent(caption -> lines.add("[" + markdown.line(caption) + "]"));
        lines.add("");
    }

    private String row(List<SourceWords> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(' ').append(markdown.line(cell)).append(" |"));
        return row.toString().replace("|  |", "| |");
    }

    private void picture(Part.Picture picture) {
        ImportedPictures.Shown shown = pictures.add(picture.figure());
        SourceWords written = picture.caption().orElse(SourceWords.NONE);
        SourceWords caption = NoteUse.bracketed(written, draft.notes());
        List<Doubt> doubts = Part.joined(
                Part.joined(picture.doubts(), shown.doubts()),
                NoteUse.doubts(written, draft.notes(), "the caption of a picture"));
        if (shown.name().isEmpty()) {
            if (picture.caption().isPresent())
                lines.blank().add(markdown.paragraph(caption)).add("");
            lines.doubtBefore(doubts);
            return;
        }
        inset = 0;
        String title = picture.caption().isPresent() ? " \"" + title(caption.line()) + "\"" : "";
        lines.blank()
                .doubt(doubts)
                .add("![" + markdown.line(SourceWords.of(shown.alt())) + "](images/"
                        + shown.name().get() + title + ")")
                .add("");
    }

    private static String title(String words) {
        return words.replaceAll("[\\\\\"*_`\\[\\]<]", "\\\\$0");
    }
}
