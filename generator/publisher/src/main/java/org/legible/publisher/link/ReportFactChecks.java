package org.legible.publisher.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.report.Summary;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.Worker;
import org.legible.publisher.report.Assessment;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Statistic;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.Marks;
import org.legible.publisher.text.Target;
import org.legible.publisher.yaml.ProseFinder;
import org.legible.publisher.yaml.YamlReader;

/** Checks what a report's facts say of its text: sections, evidence, and the Markdown within the facts. */
final class ReportFactChecks {

    private final Entry entry;
    private final ContentFolder folder;
    private final ProseReader prose;
    private final Problems problems;
    private final String file;
    private final List<OutwardLink> outward = new ArrayList<>();

    ReportFactChecks(Entry entry, ContentFolder folder, ProseReader prose, Problems problems) {
        this.entry = entry;
        this.folder = folder;
        this.prose = prose;
        this.problems = problems;
        this.file = entry.file("report.yaml");
    }

    /**
     * Checks everything.
     *
     * @param paragraphs the paragraphs that can be cited
     * @param anchors the ids of the report's page
     * @param headings the ids of the text's headings
     * @return the links to other reports that the facts hold
     */
    List<OutwardLink> run(Set<String> paragraphs, Set<String> anchors, Set<String> headings) {
        Report report = entry.report();
        sections(report).forEach((pointer, section) -> {
            if (!headings.contains(section))
                error(
                        pointer,
                        "There is no section \"" + section + "\" in report.md.",
                        "The facts could not be shown where they belong.",
                        Nearest.remedy(section, headings, "heading"));
        });
        for (int i = 0; i < report.recommendations().size(); i++) {
            Recommendation recommendation = report.recommendations().get(i);
            String at = "/recommendations/" + i;
            checkEvidence(at + "/paragraphs", recommendation.paragraphs(), paragraphs);
            checkEvidence(at + "/editors-links/paragraphs", recommendation.editorsParagraphs(), paragraphs);
            for (int s = 0; s < recommendation.status().size(); s++)
                checkSource(
                        at + "/status/" + s + "/source", recommendation.status().get(s));
        }
        entry.summary().ifPresent(summary -> checkPlainWords(report, summary));
        checkProse(anchors);
        return List.copyOf(outward);
    }

    private void checkPlainWords(Report report, Summary summary) {
        for (int i = 0; i < report.recommendations().size(); i++) {
            Recommendation recommendation = report.recommendations().get(i);
            String id = Anchors.recommendation(recommendation.id());
            boolean isShown = summary.leftOut().stream().noneMatch(left -> left.id().equals(id));
            if (isShown && recommendation.plain().isEmpty())
                problems.add(Problem.warning(
                        folder.placeOf(file, "/recommendations/" + i + "/id"),
                        "The recommendation " + recommendation.id() + " has no plain words, and the young people's summary shows it.",
                        "Young people would read it as it was written for officials.",
                        "Add plain: with the same in words that a child of eleven knows, or name it in summary.md under left-out."));
        }
    }

    /** The sections that the facts name, by the paths of their keys. */
    static Map<String, String> sections(Report report) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (int i = 0; i < report.judgements().size(); i++) {
            Grid grid = report.judgements().get(i);
            String at = "/judgements/" + i;
            grid.section().ifPresent(section -> sections.put(at + "/section", section));
            addSections(at, grid.areas(), sections);
        }
        for (int i = 0; i < report.statistics().size(); i++) {
            Statistic statistic = report.statistics().get(i);
            String at = "/statistics/" + i + "/section";
            statistic.section().ifPresent(section -> sections.put(at, section));
        }
        for (int i = 0; i < report.assessments().size(); i++) {
            Assessment assessment = report.assessments().get(i);
            sections.put("/assessments/" + i + "/section", assessment.section());
        }
        return sections;
    }

    private static void addSections(String at, List<Grid.Area> areas, Map<String, String> sections) {
        for (int i = 0; i < areas.size(); i++) {
            String area = at + "/areas/" + i;
            areas.get(i).section().ifPresent(section -> sections.put(area + "/section", section));
            addSections(area, areas.get(i).areas(), sections);
        }
    }

    private void checkEvidence(String at, List<String> cited, Set<String> paragraphs) {
        for (int i = 0; i < cited.size(); i++)
            if (!paragraphs.contains(cited.get(i)))
                error(
                        at + "/" + i,
                        "There is no paragraph \"" + cited.get(i) + "\" in report.md.",
                        "Readers could not see what the recommendation rests on.",
                        Nearest.to(cited.get(i), paragraphs)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Correct the number, or add the paragraph to report.md."));
    }

    private void checkSource(String pointer, Recommendation.Status status) {
        status.source().ifPresent(source -> {
            int hash = source.indexOf('#');
            String slug = hash < 0 ? source : source.substring(0, hash);
            outward.add(new OutwardLink(slug, hash < 0 ? "" : source.substring(hash + 1), () -> place(pointer)));
        });
    }

    private void checkProse(Set<String> anchors) {
        Map<String, Prose> all = ProseFinder.in(entry.report());
        for (int i = 0; i < entry.report().recommendations().size(); i++) {
            Optional<String> cited = entry.report().recommendations().get(i).citedAs();
            if (cited.isPresent()) all.put("/recommendations/" + i + "/cited-as", new Prose(cited.get()));
        }
        all.forEach((pointer, words) -> Worker.at(() -> place(pointer), () -> {
            Problems found = new Problems();
            List<Inline> content = prose.read(words, entry.slug(), Place.of(file), found);
            // The place is looked up only for what is wrong: it means reading the file again.
            if (!found.sorted().isEmpty()) prose.read(words, entry.slug(), place(pointer), problems);
            Marks.eachInline(List.of(new Block.Paragraph(0, content)), inline -> {
                if (inline instanceof Inline.Link link && link.target() instanceof Target.InReport target)
                    checkTarget(pointer, target, anchors);
            });
            return words;
        }));
    }

    private void checkTarget(String pointer, Target.InReport target, Set<String> anchors) {
        if (!target.slug().equals(entry.slug()))
            outward.add(new OutwardLink(target.slug(), target.fragment(), () -> place(pointer)));
        else if (!target.fragment().isEmpty() && !anchors.contains(target.fragment()))
            problems.add(OutwardLink.noSuchPlace(entry.slug(), target.fragment(), place(pointer), anchors));
    }

    private Place place(String pointer) {
        return YamlReader.placeOf(file, folder.read(file, new Problems()).orElse(""), pointer);
    }

    private void error(String pointer, String what, String why, String fix) {
        problems.error(place(pointer), what, why, fix);
    }
}
