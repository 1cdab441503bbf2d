package org.legible.publisher.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.legible.publisher.address.AnchorRef;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.FrontMatter;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.library.UnusedFiles;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.Worker;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.MarkdownReader;
import org.legible.publisher.text.Marks;
import org.legible.publisher.text.ReportText;
import org.legible.publisher.text.Sequences;
import org.legible.publisher.text.Target;

/** Reads the text of reports and links it: numbers, placements, references, terms, pictures. Safe to use from many threads. */
public final class ReportLinker {

    private final ContentFolder folder;
    private final MarkdownReader markdown;
    private final ProseReader prose;
    private final List<GlossaryTerm> terms;
    private final Glossary glossary;
    private final BiFunction<Report, FactBlock, String> headings;
    private final Function<Entry, ReferenceWords> referenceWords;
    private final Problems problems;
    /** What the site's terms mean, in words: they are the same in every report. */
    private final Map<Prose, List<Inline>> meanings = new ConcurrentHashMap<>();

    /**
     * @param prose reads the Markdown of facts; texts are read with the same reader
     * @param terms the site's terms
     * @param headings the words of headings over blocks that an author placed nowhere
     * @param referenceWords how the language of a report makes references
     */
    public ReportLinker(
            ContentFolder folder,
            ProseReader prose,
            List<GlossaryTerm> terms,
            BiFunction<Report, FactBlock, String> headings,
            Function<Entry, ReferenceWords> referenceWords,
            Problems problems) {
        this.folder = folder;
        this.markdown = prose.markdown();
        this.prose = prose;
        this.terms = terms;
        this.glossary = new Glossary(terms);
        this.headings = headings;
        this.referenceWords = referenceWords;
        this.problems = problems;
    }

    /** Reads and links one report; empty if its text cannot be read. */
    public Optional<LinkedReport> link(Entry entry) {
        String file = entry.file("report.md");
        return folder.read(file, problems).flatMap(markdownText -> link(entry, file, markdownText));
    }

    /** Takes in a report that an earlier build has linked. */
    public void know(LinkedReport report) {
        Entry entry = report.entry();
        prose.know(
                entry.slug(),
                new References(entry.slug(), report.context().citable(), referenceWords.apply(entry)),
                new Abbreviations(report.context().letters()));
    }

    private Optional<LinkedReport> link(Entry entry, String file, String markdownText) {
        Report report = entry.report();
        HeadingIds ids = new HeadingIds();
        Problems found = new Problems();
        ReferenceWords words = referenceWords.apply(entry);
        ReportText asWritten = Charts.draw(
                markdown.read(entry.slug(), file, markdownText, report.paragraphNumbers(), ids, found),
                words.language(),
                found);
        ReportText read = report.noteNumbers().equals(Optional.of(Report.NoteNumbering.PRINTED))
                ? asWritten.withPrintedNotes(found)
                : asWritten;
        found.sorted().forEach(problems::add);
        // Text that was refused has no paragraph or heading at all: to miss each of them would only bury what is wrong.
        if (read.blocks().isEmpty() && found.hasErrors()) return Optional.empty();
        Set<ParagraphRef> paragraphs = Sequences.check(read, report, entry.holes(), problems);
        Citable citable = Citable.of(entry, read, paragraphs, words);
        References references = new References(entry.slug(), citable, words);
        Abbreviations letters = Abbreviations.of(read.blocks(), report.glossary(), terms);
        prose.know(entry.slug(), references, letters);
        ReportText placed = Placer.place(entry, read, block -> headings.apply(report, block), ids, problems);
        EmptySections.check(
                placed, ReportFactChecks.sections(report).map(Text::value).toList(), entry.holes(), problems);
        Set<String> anchors = ReportAnchors.of(report, placed, paragraphs);
        Terms meanings = new Terms(new Glossary(report.glossary()), glossary, letters);
        ReportText text = linker(entry, file, references, meanings).link(placed);
        Map<String, ReportText> summaries = new LinkedHashMap<>();
        for (SummaryFile one : entry.summaries()) {
            String path = entry.file(one.file());
            Worker.at(Place.of(path), () -> summary(entry, one, ids.beside(), references, meanings))
                    .ifPresent(summary -> summaries.put(one.name(), summary));
        }
        ShownPictures pictures = new ShownPictures(folder, entry, problems);
        ReportFiles files = new ReportFiles(folder, entry, problems);
        ReportFactChecks.Facts checked = new ReportFactChecks(entry, prose, problems)
                .run(paragraphs, anchors, ReportAnchors.headings(read.blocks()));
        Map<Prose, List<Block>> facts = new LinkedHashMap<>(checked.prose());
        // Young people read the plain words beside the summary: a word is explained there too.
        for (Recommendation recommendation : report.recommendations())
            recommendation
                    .plain()
                    .ifPresent(plain -> facts.computeIfPresent(
                            plain,
                            (same, blocks) -> linker(entry, plain.place().file(), references, meanings)
                                    .blocks(blocks)));
        List<OutwardLink> outward = new ArrayList<>(checked.outward());
        gather(entry, text, anchors, pictures, files, outward);
        summaries.values().forEach(summary -> gather(entry, summary, anchors, pictures, files, outward));
        Set<String> named = new HashSet<>(pictures.named());
        named.addAll(files.named());
        UnusedFiles.check(folder, entry, named, problems);
        return Optional.of(new LinkedReport(
                entry,
                text,
                summaries,
                Collections.unmodifiableMap(facts),
                anchors,
                pictures.all(),
                files.all(),
                List.copyOf(outward),
                new ProseContext(citable, letters.full())));
    }

    private TextLinker linker(Entry entry, String file, References references, Terms meanings) {
        return new TextLinker(
                references, meanings, meaning -> meaning(meaning, entry), line -> new Place(file, line, 0), problems);
    }

    private List<Inline> meaning(Prose meaning, Entry entry) {
        return meaning.place().file().equals(entry.file("report.yaml"))
                ? prose.words(meaning, entry.slug())
                : meanings.computeIfAbsent(meaning, shared -> prose.words(shared, ""));
    }

    private Optional<ReportText> summary(
            Entry entry, SummaryFile one, HeadingIds ids, References references, Terms meanings) {
        String file = entry.file(one.file());
        return folder.read(file, problems)
                .flatMap(text -> FrontMatter.of(file, text, problems))
                .map(front -> {
                    ReportText summary = Charts.draw(
                            markdown.read(entry.slug(), file, front.text(), Report.Numbering.NONE, ids, problems),
                            referenceWords.apply(entry).language(),
                            problems);
                    ReportText whole = opened(entry, one, summary);
                    return linker(entry, file, references, meanings).link(Placer.placeSummary(entry, whole, problems));
                });
    }

    // What a summary says first stands in its facts, and is the beginning of its text: a word is explained where it
    // comes first.
    private ReportText opened(Entry entry, SummaryFile one, ReportText text) {
        List<Block> blocks = new ArrayList<>();
        for (Prose sentence : one.facts().opening())
            for (Block block : prose.read(sentence, entry.slug()))
                if (block instanceof Block.Paragraph paragraph)
                    blocks.add(new Block.Paragraph(sentence.place().line(), paragraph.content()));
        blocks.addAll(text.blocks());
        return new ReportText(text.file(), List.copyOf(blocks), text.notes());
    }

    private void gather(
            Entry entry,
            ReportText text,
            Set<String> anchors,
            ShownPictures pictures,
            ReportFiles files,
            List<OutwardLink> outward) {
        List<Block> all = new ArrayList<>(text.blocks());
        text.notes().forEach(note -> all.addAll(note.blocks()));
        Marks.eachInline(all, inline -> {
            if (inline instanceof Inline.Image image) pictures.add(image, text.file());
            if (!(inline instanceof Inline.Link link)) return;
            Place place = new Place(text.file(), link.line(), link.column());
            if (link.target() instanceof Target.File file) files.add(file.source(), place);
            if (!(link.target() instanceof Target.InReport target)) return;
            AnchorRef goal = new AnchorRef(target.slug(), target.fragment());
            if (!goal.slug().equals(entry.slug())) outward.add(new OutwardLink(goal, place));
            else if (!goal.anchor().isEmpty()
                    && !anchors.contains(goal.anchor())
                    && !ReportAnchors.mayHide(entry.holes(), goal.anchor()))
                problems.add(OutwardLink.noSuchPlace(goal, place, anchors));
        });
    }
}
