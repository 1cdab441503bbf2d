package org.legible.publisher.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Holes;

/** The links between reports, which can be resolved only when all texts are read. Safe to use from many threads. */
public final class OutwardLinks {

    private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
    private final Map<String, Holes> holes = new ConcurrentHashMap<>();
    private final Map<String, List<OutwardLink>> links = new ConcurrentHashMap<>();

    /** Takes in a report, in place of what it was before: its links, and the places that others may link to. */
    public void add(LinkedReport report) {
        anchors.put(report.entry().slug(), report.anchors());
        holes.put(report.entry().slug(), report.entry().holes());
        links.put(report.entry().slug(), report.outward());
    }

    /** Lets go of a report that is there no more. */
    public void forget(String slug) {
        anchors.remove(slug);
        holes.remove(slug);
        links.remove(slug);
    }

    /** Reports every link that leads to no report, or to no place in one. */
    public void check(ContentFolder folder, Problems problems) {
        for (OutwardLink link : links.values().stream().flatMap(List::stream).toList()) {
            Holes unread = holes.getOrDefault(link.target().slug(), Holes.NONE);
            if (ReportAnchors.mayHide(unread, link.target().anchor())) continue;
            boolean hidden = !anchors.containsKey(link.target().slug())
                    && folder.has("reports/" + link.target().slug());
            if (!hidden) link.check(anchors).ifPresent(problems::add);
            // A report that is there but could not be read says so itself.
            else if (!isFaulty("reports/" + link.target().slug(), problems)) problems.add(link.toHiddenReport());
        }
    }

    private static boolean isFaulty(String report, Problems problems) {
        return problems.sorted().stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().file())
                .anyMatch(file -> file.equals(report) || file.startsWith(report + "/"));
    }
}
