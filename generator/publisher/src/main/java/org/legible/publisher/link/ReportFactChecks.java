package org.legible.publisher.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.publisher.address.AnchorRef;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.Worker;
import org.legible.publisher.report.Assessment;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.SaidIn;
import org.legible.publisher.report.Statistic;
import org.legible.publisher.report.Text;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.Marks;
import org.legible.publisher.text.Sequences;
import org.legible.publisher.text.Target;

/** Checks what a report's facts say of its text: sections, evidence, and the Markdown within the facts. */
final class ReportFactChecks {

    private final Entry entry;
    private final ProseReader prose;
    private final Problems problems;
    private final Map<Prose, List<Block>> read = new LinkedHashMap<>();
    private final List<OutwardLink> outward = new ArrayList<>();

    /**
     * What the facts say.
     *
     * @param prose their Markdown, read and linked
     * @param outward the links to other reports that they hold
     */
    record Facts(Map<Prose, List<Block>> prose, List<OutwardLink> outward) {}

    ReportFactChecks(Entry entry, ProseReader prose, Problems problems) {
        this.entry = entry;
        this.prose = prose;
        this.problems = problems;
    }

    /**
     * Checks everything.
     *
     * @param paragraphs the paragraphs that can be cited
     * @param anchors the ids of the report's page
     * @param headings the ids of the text's headings
     */
    Facts run(Set<ParagraphRef> paragraphs, Set<String> anchors, Set<String> headings) {
        Report report = entry.report();
        sections(report).forEach(section -> {
            if (!section.value().isEmpty() && !headings.contains(section.value()))
                problems.error(
                        section.place(),
                        "There is no section \"" + section + "\" in report.md.",
                        "The facts could not be shown where they belong.",
                        Nearest.remedy(section.value(), headings, "heading"));
        });
        for (Recommendation recommendation : report.recommendations()) {
            recommendation.paragraphs().forEach(cited -> checkEvidence(cited, paragraphs));
            recommendation.editorsParagraphs().forEach(cited -> checkEvidence(cited, paragraphs));
            for (Recommendation.Status status : recommendation.status()) checkSource(status.source());
            for (Recommendation.Response response : recommendation.responses()) checkSource(response.source());
            recommendation.citedAs().ifPresent(cited -> checkProse(new Prose(cited.value(), cited.place()), anchors));
        }
        checkPlainWords(report);
        entry.prose().forEach(words -> checkProse(words, anchors));
        return new Facts(Collections.unmodifiableMap(read), List.copyOf(outward));
    }

    private void checkPlainWords(Report report) {
        List<Text> bare = report.recommendations().stream()
                .filter(recommendation ->
                        recommendation.type().asks() && recommendation.plain().isEmpty())
                .map(Recommendation::id)
                .filter(id -> !showing(id).isEmpty())
                .toList();
        Holes holes = entry.holes();
        if (bare.isEmpty() || holes.hide("recommendations.plain", "summary.left-out")) return;
        String files =
                bare.stream().flatMap(id -> showing(id).stream()).distinct().collect(Collectors.joining(" and "));
        problems.warning(
                "no-plain-words",
                bare.get(0).place(),
                "The young people's summary shows recommendations that have no plain words: "
                        + bare.stream().map(Text::value).collect(Collectors.joining(", ")) + ".",
                "Young people would read them as they were written for officials.",
                "Give each plain: with the same in words that a child of eleven knows, or name it in " + files
                        + " under left-out.");
    }

    /** The files of the summaries that show a recommendation. */
    private List<String> showing(Text id) {
        return entry.summaries().stream()
                .filter(summary -> summary.facts().leftOut().stream()
                        .noneMatch(left -> left.id().value().equals(Anchors.recommendation(id.value()))))
                .map(SummaryFile::file)
                .toList();
    }

    /** The sections that the facts name. */
    static Stream<Text> sections(Report report) {
        Stream<Optional<Text>> grids = report.judgements().stream()
                .flatMap(grid ->
                        Stream.concat(Stream.of(grid.section()), grid.allAreas().map(Grid.Area::section)));
        Stream<Optional<Text>> statistics = report.statistics().stream().map(Statistic::section);
        return Stream.concat(
                Stream.concat(grids, statistics).flatMap(Optional::stream),
                report.assessments().stream().map(Assessment::section));
    }

    private void checkEvidence(Placed<ParagraphRef> cited, Set<ParagraphRef> paragraphs) {
        if (paragraphs.contains(cited.value()) || !Sequences.areWhole(entry.holes())) return;
        Set<String> names = paragraphs.stream().map(ParagraphRef::toString).collect(Collectors.toSet());
        problems.error(
                cited.place(),
                "There is no paragraph \"" + cited + "\" in report.md.",
                "Readers could not see what the recommendation rests on.",
                Nearest.to(cited.toString(), names)
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElse("Correct the number, or add the paragraph to report.md."));
    }

    private void checkSource(Optional<SaidIn> source) {
        if (source.isPresent() && source.get() instanceof SaidIn.Here here)
            outward.add(new OutwardLink(here.at().value(), here.at().place()));
    }

    private void checkProse(Prose words, Set<String> anchors) {
        List<Block> content = Worker.at(words.place(), () -> prose.read(words, entry.slug(), problems));
        read.put(words, content);
        Marks.eachInline(content, inline -> {
            if (inline instanceof Inline.Link link && link.target() instanceof Target.InReport target)
                checkTarget(new AnchorRef(target.slug(), target.fragment()), words.place(), anchors);
        });
    }

    private void checkTarget(AnchorRef target, Place place, Set<String> anchors) {
        if (!target.slug().equals(entry.slug())) outward.add(new OutwardLink(target, place));
        else if (!target.anchor().isEmpty()
                && !anchors.contains(target.anchor())
                && !ReportAnchors.mayHide(entry.holes(), target.anchor()))
            problems.add(OutwardLink.noSuchPlace(target, place, anchors));
    }
}
