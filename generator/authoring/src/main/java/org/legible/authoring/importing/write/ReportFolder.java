package org.legible.authoring.importing.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legible.authoring.importing.shape.Draft;
import org.legible.authoring.importing.source.Doubt;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;
import org.legible.publisher.text.MarkdownReader;

/**
 * The files of a report that was brought in.
 *
 * @param report the files of its folder, by their paths there
 * @param list the list of what somebody should look at
 * @param aside files that no page can show, to lie beside the list
 * @param toDecide how many lines of the list only a person can decide
 * @param toSee how many other lines it has
 */
public record ReportFolder(
        Map<String, byte[]> report, String list, Map<String, byte[]> aside, long toDecide, long toSee) {

    /**
     * Writes them.
     *
     * @param source the name of the file that was brought in
     * @param folder the report's folder, as people read it
     */
    public static ReportFolder of(Draft draft, String source, String folder) {
        Markdown markdown = new Markdown(draft.numbering());
        ImportedPictures pictures = new ImportedPictures();
        LineWriter facts = new FactsFile(draft, markdown).written();
        LineWriter text = new TextFile(draft, markdown, pictures).written();
        Map<String, byte[]> report = new LinkedHashMap<>();
        report.put("report.yaml", facts.text().getBytes(StandardCharsets.UTF_8));
        report.put("report.md", text.text().getBytes(StandardCharsets.UTF_8));
        pictures.shown().forEach((name, bytes) -> report.put("images/" + name, bytes));
        List<PlacedDoubt> doubts = new ArrayList<>(facts.doubts());
        doubts.addAll(text.doubts());
        doubts.addAll(refused(text.text(), draft.numbering()));
        draft.doubts().forEach(doubt -> doubts.add(new PlacedDoubt("", 0, doubt)));
        DoubtList list = new DoubtList(source, folder, doubts);
        long toDecide = list.count(Doubt.Kind.DECIDE);
        return new ReportFolder(report, list.text(), pictures.aside(), toDecide, doubts.size() - toDecide);
    }

    // What the publisher would not take, in its own words.
    private static List<PlacedDoubt> refused(String text, Report.Numbering numbering) {
        Problems problems = new Problems();
        new MarkdownReader().read("new", "report.md", text, numbering, new HeadingIds(), problems);
        return problems.sorted().stream()
                .filter(Problem::isError)
                .map(problem -> new PlacedDoubt(
                        "report.md",
                        problem.place().line(),
                        Doubt.decide(problem.what(), "The website cannot be made of it as it is.", problem.fix())))
                .toList();
    }
}
