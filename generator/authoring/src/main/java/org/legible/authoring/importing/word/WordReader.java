package org.legible.authoring.importing.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceText;
import org.legible.authoring.importing.source.SourceWords;
import org.legible.authoring.importing.source.UnusableSource;

/** Reads a Word file: its text, its notes, and what stands in its margins. */
public final class WordReader {

    private static final String AGAIN = " Open it in Word, choose Save As, and save it as a Word document (.docx).";

    private WordReader() {}

    /** Reads a file. */
    public static SourceText read(Path path) throws IOException, UnusableSource {
        try (WordFile file = WordFile.open(path)) {
            return read(file);
        } catch (ZipException broken) {
            throw new UnusableSource("The file is damaged, so it cannot be read." + AGAIN);
        }
    }

    private static SourceText read(WordFile file) throws IOException, UnusableSource {
        String part = file.targets("", "officeDocument").stream().findFirst().orElse("word/document.xml");
        Element body = file.read(part)
                .flatMap(root -> root.child("w:body"))
                .orElseThrow(() -> new UnusableSource(notWord(file)));
        Story.Shared shared = new Story.Shared(
                new Styles(linked(file, part, "styles")),
                new Numbering(linked(file, part, "numbering")),
                new Comments(linked(file, part, "comments")),
                new NoteNames());
        Story story = new Story(file, part, shared);
        List<SourceBlock> blocks = story.blocks(body);
        List<Doubt> doubts = new ArrayList<>(story.doubts());
        Map<String, SourceWords> notes = new LinkedHashMap<>();
        notes.putAll(notes(file, part, "footnotes", "w:footnote", shared, doubts));
        notes.putAll(notes(file, part, "endnotes", "w:endnote", shared, doubts));
        for (String margin : List.of("header", "footer"))
            for (String target : file.targets(part, margin)) margin(file, target, margin, shared, doubts);
        doubts.addAll(shared.comments().rest());
        Optional<Element> facts = file.read("docProps/core.xml");
        return new SourceText(
                facts.flatMap(root -> text(root, "dc:title")),
                facts.flatMap(root -> text(root, "dcterms:modified")).flatMap(WordReader::day),
                blocks,
                notes,
                doubts);
    }

    private static Optional<Element> linked(WordFile file, String part, String type)
            throws IOException, UnusableSource {
        List<String> targets = file.targets(part, type);
        return targets.isEmpty() ? Optional.empty() : file.read(targets.get(0));
    }

    private static Map<String, SourceWords> notes(
            WordFile file, String part, String type, String name, Story.Shared shared, List<Doubt> doubts)
            throws IOException, UnusableSource {
        Map<String, SourceWords> notes = new LinkedHashMap<>();
        for (String target : file.targets(part, type)) {
            Story story = new Story(file, target, shared);
            for (Element note : file.read(target).map(root -> root.all(name)).orElse(List.of())) {
                if (!note.attribute("w:type").orElse("normal").equals("normal")) continue;
                List<SourceBlock> blocks = story.blocks(note);
                blocks.forEach(block -> doubts.addAll(block.doubts()));
                Map<String, String> labels = name.equals("w:footnote")
                        ? shared.notes().footnotes()
                        : shared.notes().endnotes();
                Optional<String> label = note.attribute("w:id").map(labels::get);
                SourceWords words = Story.inOne(blocks);
                label.ifPresent(known -> notes.put(known, words));
                if (label.isEmpty() && !words.isBlank())
                    doubts.add(Doubt.leftOut(words.line(), "A note that is marked nowhere in the text."));
            }
            doubts.addAll(story.doubts());
        }
        return notes;
    }

    private static void margin(WordFile file, String target, String margin, Story.Shared shared, List<Doubt> doubts)
            throws IOException, UnusableSource {
        Optional<Element> root = file.read(target);
        if (root.isEmpty()) return;
        List<SourceBlock> blocks = new Story(file, target, shared).blocks(root.get());
        String words = Story.inOne(blocks).line();
        blocks.forEach(block -> doubts.addAll(block.doubts()));
        long pictures =
                blocks.stream().filter(SourceBlock.Figure.class::isInstance).count();
        if (pictures > 0)
            doubts.add(Doubt.leftOut(
                    pictures == 1 ? "a picture" : pictures + " pictures",
                    "In the " + margin + " of the printed pages."));
        if (!words.isEmpty()) doubts.add(Doubt.leftOut(words, "The " + margin + " of the printed pages."));
    }

    private static Optional<String> text(Element root, String name) {
        return root.child(name)
                .map(element -> element.text().toString().strip())
                .filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> day(String moment) {
        try {
            return Optional.of(LocalDate.parse(moment.substring(0, Math.min(10, moment.length()))));
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }

    private static String notWord(WordFile file) {
        try {
            String kind = file.bytes("mimetype")
                    .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                    .orElse("");
            if (kind.contains("opendocument"))
                return "This is a document of LibreOffice or OpenOffice. Open it there, choose Save As, and save it as"
                        + " a Word document (.docx).";
        } catch (IOException | UnusableSource unreadable) {
            // Whatever it is, it is no Word document.
        }
        return "There is no Word document in this file, whatever its name says." + AGAIN;
    }
}
