package org.legible.publisher.text;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Report;

/**
 * Reads Markdown as blocks of a report: CommonMark with tables, footnotes and the conventions of the content contract. One
 * reader serves all reports and all threads.
 *
 * <p>Reading nests as deep as the text does. The bounds on text keep that within the stack of a thread of {@link #STACK}
 * bytes.
 */
public final class MarkdownReader {

    /** The size of stack, in bytes, that reading needs. */
    public static final long STACK = 16L << 20;

    private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern BLOCK = Pattern.compile(
            "[-+*](?=\\s|$)|#{1,6}(?=\\s|$)|>|```(?!.*`)|~~~|\\[\\^?[^\\[\\]]*]:|([-*_])\\s*(?:\\1\\s*){2,}$");
    private static final Pattern LIST_NUMBER = Pattern.compile("^(\\d{1,9})([.)])");

    private final Parser parser = Parser.builder(new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(TablesExtension.create(), FootnoteExtension.create(), DefinitionExtension.create()))
                    .set(DefinitionExtension.TILDE_MARKER, false)
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false))
            .build();

    /**
     * Reads the text of a report.
     *
     * @param slug the report
     * @param file the path from the content folder, for problems
     * @param ids the ids that the page's headings share
     */
    public ReportText read(
            String slug, String file, String text, Report.Numbering numbering, HeadingIds ids, Problems problems) {
        MarkdownLetters.check(file, text, problems);
        if (text.isBlank())
            problems.error(
                    Place.of(file),
                    "There is no text in this file.",
                    "Readers would find an empty page.",
                    "Write the text, beginning with a heading such as ## Summary.");
        Problems found = new Problems();
        ReportText read = parse(slug, file, Prepared.of(file, text, numbering, found), numbering, ids, found);
        List<ReportText.Note> notes = new Notes(file, found).of(read.blocks(), read.notes());
        found.sorted().forEach(problems::add);
        return new ReportText(file, read.blocks(), notes);
    }

    private ReportText parse(
            String slug,
            String file,
            Prepared prepared,
            Report.Numbering numbering,
            HeadingIds ids,
            Problems problems) {
        String text = prepared.text();
        Optional<Problem> broken = MarkdownLimits.broken(file, prepared.written());
        if (broken.isPresent()) {
            problems.add(broken.get());
            return new ReportText(file, List.of(), List.of());
        }
        WatchedText watched = new WatchedText(text);
        try {
            Document document = parser.parse(BasedSequence.of(watched));
            Lines lines = new Lines(file, text);
            Manuscript manuscript = new Manuscript(slug, text, lines, new Understood(text), prepared, problems);
            Blocks blocks = new Blocks(
                    manuscript, new Headings(file, ids, problems), new Placements(file, problems), numbering);
            List<Block> body = blocks.body(document);
            List<ReportText.Note> notes = blocks.notes(document);
            blocks.checkRest();
            lookForSlips(document, manuscript, numbering);
            return new ReportText(file, body, notes);
        } catch (WatchedText.TooMuchEffort endless) {
            problems.add(MarkdownLimits.endless(new Place(file, watched.line(), 0)));
            return new ReportText(file, List.of(), List.of());
        } catch (StackOverflowError tooDeep) {
            problems.add(MarkdownLimits.problem(
                    new Place(file, watched.line(), 0), "The text is nested too deep to be read"));
            return new ReportText(file, List.of(), List.of());
        }
    }

    private static void lookForSlips(Document document, Manuscript manuscript, Report.Numbering numbering) {
        manuscript.understood().addMarksOf(document);
        Slips slips = new Slips(manuscript.lines(), numbering, manuscript.problems());
        TypedLines.each(document, manuscript.text(), manuscript.understood(), slips::lookThrough);
        slips.sumUp();
    }

    /**
     * Reads Markdown that is a value of a content file.
     *
     * @return one paragraph, or several and lists where the value may hold them; where it may not, a problem says so
     */
    public List<Block> readValue(String slug, Prose value, Problems problems) {
        Place place = value.place();
        boolean isLong = value.mayBeLong() && value.isSeveral();
        Problems found = new Problems();
        Prepared text = Prepared.asItIs(isLong ? value.markdown() : escapeBlocks(value.markdown()));
        List<Block> blocks = parse(slug, place.file(), text, Report.Numbering.NONE, new HeadingIds(), found)
                .blocks();
        // Lines within a value mean nothing to the author: the place of the value does.
        found.sorted().forEach(p -> problems.add(p.at(place)));
        Marks.eachInline(blocks, inline -> {
            if (inline instanceof Inline.Image)
                problems.error(
                        place,
                        "A picture stands in this value.",
                        "It is shown within a line or a table, and in lists without pictures, where it would be missing.",
                        "Put the picture into report.md and keep the words.");
            if (inline instanceof Inline.NoteMark mark)
                problems.error(
                        place,
                        "The mark of a note, [^" + mark.label() + "], stands in this value.",
                        "It is shown on pages that have no notes, where it would lead nowhere.",
                        "Notes belong into report.md: put the mark there, and the note's words on a line of their own. Here, write "
                                + "what readers need in the words themselves.");
        });
        if (isLong) return onlyParagraphsAndLists(blocks, place, problems);
        if (value.isSeveral())
            problems.warning(
                    "paragraphs-in-one-line",
                    place,
                    "This value holds several paragraphs or a list, which are shown as one paragraph.",
                    "It stands within a line or a table, where readers could not tell the points apart.",
                    "Write it as one paragraph.");
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph) return blocks;
        if (!blocks.isEmpty())
            problems.error(
                    place,
                    "This value holds more than one paragraph.",
                    "It is shown within a line or a table, where a list or a second paragraph has no place.",
                    "Write it as one paragraph.");
        return List.of();
    }

    private static List<Block> onlyParagraphsAndLists(List<Block> blocks, Place place, Problems problems) {
        Problems found = new Problems();
        Marks.eachBlock(blocks, block -> {
            if (!(block instanceof Block.Paragraph
                    || block instanceof Block.ItemList
                    || block instanceof Block.Lettered
                    || block instanceof Block.Quote))
                found.error(
                        place,
                        "This value holds more than paragraphs, lists and quotations.",
                        "It is shown on many pages, where a heading, a table, a box or a picture has no place.",
                        "Put what is more than that into report.md, and write the rest as paragraphs or lists.");
        });
        found.sorted().forEach(problems::add);
        return found.hasErrors() ? List.of() : blocks;
    }

    // "1) Reviewed the panels" and "- 5% more" are words here, not lists: a value is one paragraph.
    private static String escapeBlocks(String markdown) {
        String line = LINE_END.matcher(markdown.strip()).replaceAll(" ");
        if (BLOCK.matcher(line).lookingAt()) return "\\" + line;
        return LIST_NUMBER.matcher(line).replaceFirst("$1\\\\$2");
    }
}
