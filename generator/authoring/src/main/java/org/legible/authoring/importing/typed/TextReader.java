package org.legible.authoring.importing.typed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceText;
import org.legible.authoring.importing.source.UnusableSource;

/** Reads plain text, as a person typed it or a program took it out of a document. */
public final class TextReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LETTERS = 5_000_000;

    private TextReader() {}

    /** Reads the bytes of a text file. */
    public static SourceText read(byte[] bytes) throws UnusableSource {
        List<Doubt> doubts = new ArrayList<>();
        String text = decoded(bytes, doubts).replace('\f', '\n');
        if (text.indexOf('\0') >= 0)
            throw new UnusableSource(
                    "This is neither a Word document (.docx), nor plain text, nor a PDF. Open it in the program that "
                            + "made it, and save it as one of these.");
        return read(text.lines().map(TypedLine::of).toList(), doubts);
    }

    /** Reads lines. */
    static SourceText read(List<TypedLine> lines, List<Doubt> before) throws UnusableSource {
        if (lines.stream().mapToLong(line -> line.text().length()).sum() > LETTERS)
            throw new UnusableSource(
                    "The file holds more than five million letters, about two thousand pages. Split it into shorter "
                            + "documents, and bring them in one by one.");
        if (lines.stream().allMatch(TypedLine::isBlank)) throw new UnusableSource("There is no text in this file.");
        List<Doubt> doubts = new ArrayList<>(before);
        TypedContents contents = new TypedContents(lines);
        contents.doubt().ifPresent(doubts::add);
        TypedNotes notes = new TypedNotes(contents.rest());
        TypedBlocks read = new TypedBlocks(notes.rest(), notes.labels());
        doubts.addAll(read.doubts());
        List<SourceBlock> blocks = TypedHeadings.marked(PageCuts.mended(read.blocks()), contents);
        return new SourceText(Optional.empty(), Optional.empty(), blocks, notes.words(), doubts);
    }

    private static String decoded(byte[] bytes, List<Doubt> doubts) {
        if (startsWith(bytes, 0xFF, 0xFE)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        if (startsWith(bytes, 0xFE, 0xFF)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException older) {
            doubts.add(Doubt.decide(
                    "letters such as £, ’ and é",
                    "The file does not say how its letters are written; they were read as Windows writes them.",
                    "Do they look right?"));
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) return false;
        for (int i = 0; i < first.length; i++) if ((bytes[i] & 0xFF) != first[i]) return false;
        return true;
    }
}
