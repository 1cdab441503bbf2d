package org.legible.publisher.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.PageFindings;
import org.legible.publisher.address.Address;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.link.Connections;
import org.legible.publisher.link.LinkedPicture;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.link.OutwardLink;
import org.legible.publisher.link.PictureReader;
import org.legible.publisher.link.ReportAnchors;
import org.legible.publisher.link.ReportLinker;
import org.legible.publisher.output.Staging;
import org.legible.publisher.plan.ReportPages;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.render.ProseRenderer;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.render.SlotContent.SectionGrade;
import org.legible.publisher.render.TextRenderer;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.ReportText;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.Page;

/**
 * Takes one report from its text to its written pages: read, link, render once, then every edition. Only what other pages
 * need of it is kept.
 */
final class ReportPress {

    private final ContentFolder folder;
    private final ReportLinker linker;
    private final Connections connections;
    private final PageContext.Maker contexts;
    private final ProseRenderer prose;
    private final PageWriter writer;
    private final Staging staging;
    private final LinkGate links;
    private final ParityGate parity;
    private final Problems problems;

    /**
     * What is kept of a report when its pages are written.
     *
     * @param slug the report
     * @param anchors the ids of its page
     * @param outward its links to other reports
     * @param canonical the addresses of its pages that search engines should know
     * @param findings what the checker found in each page; pages without findings too
     */
    record Pressed(
            String slug,
            Set<String> anchors,
            List<OutwardLink> outward,
            List<Address> canonical,
            List<PageFindings> findings) {}

    ReportPress(
            ContentFolder folder,
            ReportLinker linker,
            Connections connections,
            PageContext.Maker contexts,
            ProseRenderer prose,
            PageWriter writer,
            Staging staging,
            LinkGate links,
            ParityGate parity,
            Problems problems) {
        this.folder = folder;
        this.linker = linker;
        this.connections = connections;
        this.contexts = contexts;
        this.prose = prose;
        this.writer = writer;
        this.staging = staging;
        this.links = links;
        this.parity = parity;
        this.problems = problems;
    }

    /** Writes every page of a report. Once anything is wrong with the content, texts are still read but pages are not made. */
    Optional<Pressed> press(Entry entry) {
        Optional<LinkedReport> linked = linker.link(entry);
        if (linked.isEmpty()) return Optional.empty();
        LinkedReport report = linked.get();
        List<WrittenPage> pages = problems.hasErrors() ? List.of() : write(entry, report);
        return Optional.of(new Pressed(
                entry.slug(),
                report.anchors(),
                report.outward(),
                pages.stream()
                        .filter(WrittenPage::isInSitemap)
                        .map(WrittenPage::address)
                        .toList(),
                pages.stream().map(page -> page.findings().withoutLinks()).toList()));
    }

    private List<WrittenPage> write(Entry entry, LinkedReport report) {
        RenderedText text = render(entry, report, report.text(), grades(entry.report(), report.text()));
        Optional<RenderedText> summary = report.summary().map(words -> render(entry, report, words, Map.of()));
        List<WrittenPage> written = new ArrayList<>();
        List<Page> pages = new ReportPages(contexts).of(entry, text, summary);
        for (Page page : pages) writer.write(page).ifPresent(written::add);
        copyPictures(report);
        written.forEach(links::add);
        Set<String> headings = new HashSet<>(report.anchors());
        report.summary().ifPresent(words -> headings.addAll(ReportAnchors.headings(words.blocks())));
        written.forEach(page -> staging.cite(page.address(), page.citable(headings)));
        // A page that its template could not write lacks everything, and its problem says so already.
        if (written.size() == pages.size()) parity.check(entry, written);
        return written;
    }

    private RenderedText render(
            Entry entry, LinkedReport report, ReportText text, Map<String, List<SectionGrade>> grades) {
        return new TextRenderer(
                        entry.slug(),
                        text,
                        report.pictures(),
                        paragraph -> connections.restingOn(entry.slug(), paragraph),
                        grades)
                .render();
    }

    private static Map<String, List<SectionGrade>> grades(Report report, ReportText text) {
        Map<String, List<SectionGrade>> grades = new HashMap<>();
        for (Grid grid : report.judgements()) {
            // A grid of one grade says it itself where it is placed: the grade shows once.
            boolean shown = grid.areas().isEmpty() && isPlaced(grid, text);
            if (!shown && grid.overallGrade().isPresent())
                grid.section()
                        .ifPresent(section ->
                                add(grades, section, new SectionGrade(grid.key().value(), "")));
            grid.allAreas()
                    .forEach(area -> area.section()
                            .ifPresent(section -> add(
                                    grades,
                                    section,
                                    new SectionGrade(
                                            grid.key().value(), area.id().value()))));
        }
        return grades;
    }

    private static boolean isPlaced(Grid grid, ReportText text) {
        return text.blocks().stream()
                .anyMatch(block -> block instanceof Block.Placement placement
                        && placement.block() == FactBlock.JUDGEMENTS
                        && placement.selection().value().equals(grid.key().value()));
    }

    private static void add(Map<String, List<SectionGrade>> grades, Text section, SectionGrade grade) {
        grades.computeIfAbsent(section.value(), heading -> new ArrayList<>()).add(grade);
    }

    // They were looked at already, but not kept: the pictures of many reports at once would fill the memory.
    private void copyPictures(LinkedReport report) {
        PictureReader reader = new PictureReader(folder, problems);
        for (LinkedPicture picture : Set.copyOf(report.pictures().values()))
            reader.read(picture.file(), picture.use())
                    .ifPresent(read -> staging.write(picture.address(), read.bytes()));
    }
}
