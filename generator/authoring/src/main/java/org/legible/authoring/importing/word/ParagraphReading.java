package org.legible.authoring.importing.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.Look;
import org.legible.authoring.importing.source.Piece;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceWords;
import org.legible.authoring.importing.source.UnusableSource;

/** Reads one paragraph: its words, what stands beside it in frames of its own, and what does not come through. */
final class ParagraphReading {

    private static final String NOT_SEEN = "It was hidden, so a reader of the document did not see it.";
    private static final String STRUCK = "It was struck through. A website cannot say that to people who listen.";
    private static final String DELETED = "A tracked change deletes it.";

    private final Story story;
    private final Optional<String> style;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<SourceBlock> beside = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<String, StringBuilder> leftOut = new LinkedHashMap<>();
    private int size;

    private ParagraphReading(Story story, Element paragraph) {
        this.story = story;
        this.style = story.styles().of(paragraph);
    }

    /**
     * What was read.
     *
     * @param beside blocks that stood in frames within the paragraph
     * @param size the size of the first letters, in half points
     */
    record Read(SourceWords words, List<SourceBlock> beside, List<Doubt> doubts, int size) {}

    /** Reads a paragraph. */
    static Read of(Story story, Element paragraph) throws IOException, UnusableSource {
        ParagraphReading reading = new ParagraphReading(story, paragraph);
        reading.within(paragraph, Optional.empty());
        reading.leftOut.forEach((why, words) -> {
            String gone = words.toString().replaceAll("\\s+", " ").strip();
            if (!gone.isEmpty()) reading.doubts.add(Doubt.leftOut(gone, why));
        });
        return new Read(new SourceWords(reading.pieces), reading.beside, reading.doubts, reading.size);
    }

    private void within(Element element, Optional<String> link) throws IOException, UnusableSource {
        for (Element child : element.children()) read(child, link);
    }

    private void read(Element element, Optional<String> link) throws IOException, UnusableSource {
        switch (element.name()) {
            case "w:r" -> run(element, link);
            case "w:hyperlink" -> hyperlink(element, link);
            case "w:ins", "w:moveTo" -> {
                story.insertion();
                within(element, link);
            }
            case "w:del" -> leaveOut(DELETED, element.words());
            case "w:fldSimple" -> field(element, link);
            case "w:sdt" -> {
                Optional<Element> content = element.child("w:sdtContent");
                if (content.isPresent()) within(content.get(), link);
            }
            case "w:smartTag", "w:customXml", "w:bdo", "w:dir", "m:oMathPara" -> within(element, link);
            case "m:oMath" -> equation(element);
            case "mc:AlternateContent" -> within(story.drawings().chosen(element), link);
            // Moved words come through where they moved to; the rest are marks without words.
            case "w:moveFrom",
                    "w:pPr",
                    "w:bookmarkStart",
                    "w:bookmarkEnd",
                    "w:commentRangeStart",
                    "w:commentRangeEnd",
                    "w:proofErr",
                    "w:permStart",
                    "w:permEnd",
                    "w:moveFromRangeStart",
                    "w:moveFromRangeEnd",
                    "w:moveToRangeStart",
                    "w:moveToRangeEnd" -> {}
            default -> unknown(element);
        }
    }

    private void hyperlink(Element element, Optional<String> outer) throws IOException, UnusableSource {
        Optional<String> address = element.attribute("r:id")
                .map(story.links()::get)
                .filter(WordFile.Link::isOutside)
                .map(link -> link.target()
                        + element.attribute("w:anchor")
                                .map(anchor -> "#" + anchor)
                                .orElse(""));
        within(element, address.or(() -> outer));
    }

    private void field(Element element, Optional<String> link) throws IOException, UnusableSource {
        story.fields().mark("begin");
        story.fields().instruct(element.attribute("w:instr").orElse(""));
        story.fields().mark("separate");
        within(element, link);
        story.fields().mark("end");
    }

    private void run(Element run, Optional<String> link) throws IOException, UnusableSource {
        Optional<Element> looks = run.child("w:rPr");
        boolean isHidden = looks(looks, "w:vanish");
        boolean isStruck = looks(looks, "w:strike") || looks(looks, "w:dstrike");
        if (isHidden || isStruck) leaveOut(isHidden ? NOT_SEEN : STRUCK, run.words());
        Set<Look> seen = EnumSet.noneOf(Look.class);
        if (looks(looks, "w:b")) seen.add(Look.BOLD);
        if (looks(looks, "w:i")) seen.add(Look.ITALIC);
        String shift = story.styles()
                .look(looks, style, element -> element.value("w:vertAlign"))
                .orElse("");
        if (shift.equals("superscript")) seen.add(Look.RAISED);
        if (shift.equals("subscript")) seen.add(Look.LOWERED);
        if (size == 0)
            size = story.styles()
                    .look(looks, style, element -> element.value("w:sz"))
                    .filter(points -> points.matches("\\d{1,3}"))
                    .map(Integer::valueOf)
                    .orElse(0);
        for (Element child : run.children()) piece(child, letters(seen, link), isHidden || isStruck);
    }

    private boolean looks(Optional<Element> run, String look) {
        return story.styles().look(run, style, element -> element.isOn(look)).orElse(false);
    }

    private Piece.Letters letters(Set<Look> looks, Optional<String> link) {
        return new Piece.Letters("", looks, story.fields().address().or(() -> link));
    }

    private void piece(Element child, Piece.Letters like, boolean isGone) throws IOException, UnusableSource {
        switch (child.name()) {
            case "w:fldChar" ->
                story.fields()
                        .mark(child.attribute("w:fldCharType").orElse(""))
                        .ifPresent(instruction -> doubts.add(
                                Doubt.leftOut(instruction, "An instruction to Word that shows nothing by itself.")));
            case "w:instrText" -> story.fields().instruct(child.text().toString());
            case "w:delInstrText",
                    "w:rPr",
                    "w:lastRenderedPageBreak",
                    "w:softHyphen",
                    "w:annotationRef",
                    "w:footnoteRef",
                    "w:endnoteRef",
                    "w:separator",
                    "w:continuationSeparator",
                    "w:pgNum" -> {}
            case "w:delText" -> leaveOut(DELETED, child.text().toString());
            case "w:commentReference" ->
                story.comments().take(child.attribute("w:id").orElse("")).ifPresent(doubts::add);
            case "w:footnoteReference", "w:endnoteReference" ->
                pieces.add(new Piece.NoteMark(story.notes().label(child)));
            case "w:drawing", "w:pict", "w:object" ->
                beside.addAll(story.drawings().of(child));
            case "mc:AlternateContent" -> {
                for (Element inner : story.drawings().chosen(child).children()) piece(inner, like, isGone);
            }
            default -> {
                if (!isGone && !story.fields().areInInstruction()) seen(child, like);
            }
        }
    }

    private void seen(Element child, Piece.Letters like) {
        switch (child.name()) {
            case "w:t" -> add(like, child.text().toString());
            case "w:tab", "w:ptab" -> add(like, "\t");
            case "w:noBreakHyphen" -> add(like, "\u2011");
            case "w:cr" -> pieces.add(new Piece.Break());
            case "w:br" -> {
                if (child.attribute("w:type").orElse("textWrapping").equals("textWrapping"))
                    pieces.add(new Piece.Break());
                else add(like, " ");
            }
            case "w:sym" -> sign(child, like);
            case "w:ruby" -> {
                add(like, child.child("w:rubyBase").map(Element::words).orElse(""));
                child.child("w:rt")
                        .ifPresent(reading -> doubts.add(Doubt.leftOut(
                                reading.words(), "It stood in small letters above others, to say how they are read.")));
            }
            default -> unknown(child);
        }
    }

    private void sign(Element child, Piece.Letters like) {
        String code = child.attribute("w:char").orElse("");
        Optional<String> letter =
                code.matches("[0-9A-Fa-f]{2,4}") ? FontSymbols.letter(Integer.parseInt(code, 16)) : Optional.empty();
        letter.ifPresent(known -> add(like, known));
        if (letter.isEmpty())
            doubts.add(Doubt.decide(
                    "a sign of the font " + child.attribute("w:font").orElse("that Word uses"),
                    "The sign has no letter of its own, so nothing stands in its place.",
                    "What did it mean? Write it in words."));
    }

    private void equation(Element element) {
        Optional<List<Piece>> written = Equation.pieces(element);
        written.ifPresent(pieces::addAll);
        if (written.isEmpty()) {
            add(new Piece.Letters("", Set.of(), Optional.empty()), "TBC (an equation)");
            doubts.add(Doubt.decide(
                    element.words(),
                    "An equation that cannot be written in one line; TBC stands in its place.",
                    "Write it in words or letters, or as a picture with words."));
        }
    }

    private void add(Piece.Letters like, String text) {
        pieces.add(like.with(text));
    }

    private void leaveOut(String why, String words) {
        if (!story.fields().areInInstruction())
            leftOut.computeIfAbsent(why, key -> new StringBuilder()).append(words);
    }

    private void unknown(Element element) {
        String words = element.words();
        if (!words.isEmpty()) doubts.add(Doubt.leftOut(words, "It stood in something that is not known here."));
    }
}
