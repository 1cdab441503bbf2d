package org.legible.formats.braille;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.legible.formats.document.LinearBlock;
import org.legible.formats.document.LinearBlock.Kind;
import org.legible.formats.document.LinearBlock.Run;
import org.legible.formats.document.LinearReader;
import org.legible.formats.document.ReportDocument;
import org.legible.publisher.make.Content;

/** Writes a document as BRF, the file that embossers and braille displays take: a character for each cell, a form feed after each page. */
public final class BrailleWriter {

    private final BrailleFacts facts;
    private final Consumer<String> told;

    /** @param told takes the letters that no table of braille knows */
    public BrailleWriter(BrailleFacts facts, Consumer<String> told) {
        this.facts = facts;
        this.told = told;
    }

    /** True if this machine can translate. */
    public static boolean isAtHand() {
        try {
            return Liblouis.find().isPresent();
        } catch (LinkageError missing) {
            return false;
        }
    }

    /** True if there is braille for most of these words of a language; asked only where this machine can translate. */
    public static boolean hasSignsFor(String words, String language) {
        Translation translation = new Translation(Liblouis.find().orElseThrow(), language);
        translation.of(words);
        return 2L * translation.unseen().size()
                <= words.codePoints().filter(Character::isLetter).distinct().count();
    }

    /** The braille of a document, which is used up. */
    public Content.Bytes write(ReportDocument document) {
        String language = document.html().child(0).attr("lang");
        Translation translation = new Translation(Liblouis.find().orElseThrow(), language);
        List<LinearBlock> blocks = noticed(LinearReader.read(document), language);
        List<List<String>> pages = new BrailleLayout(translation, facts).of(blocks);
        if (!translation.unseen().isEmpty()) told.accept(String.join(" ", translation.unseen()));
        byte[] bytes = BrailleAscii.write(pages).getBytes(StandardCharsets.US_ASCII);
        return new Content.Bytes(bytes, OptionalInt.of(pages.size()));
    }

    // What nobody has proofread says so before anything else.
    private List<LinearBlock> noticed(List<LinearBlock> blocks, String language) {
        List<LinearBlock> all = new ArrayList<>();
        all.add(new LinearBlock(
                Kind.TEXT, 0, "", List.of(new Run(facts.notice(), language)), List.of(), Optional.empty()));
        all.add(new LinearBlock(Kind.GAP, 0, "", List.of(), List.of(), Optional.empty()));
        all.addAll(blocks);
        return all;
    }
}
