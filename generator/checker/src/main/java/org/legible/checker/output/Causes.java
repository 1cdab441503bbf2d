package org.legible.checker.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.legible.checker.CheckReport;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.Source;
import org.legible.checker.rule.Inspection;

/**
 * Findings that have one cause: the same rule, message and kind of element, on one page or many.
 *
 * @param example the first of them, or one that says that a page has more of them
 * @param places every place, in page order
 */
record Causes(Finding example, List<Place> places) {

    /**
     * One place of a cause.
     *
     * @param file the page
     * @param finding the finding there
     */
    record Place(String file, Finding finding) {

        /** The author's file and line first, else the page's. */
        String where() {
            return finding.source()
                    .map(source -> source.file() + ":" + source.line())
                    .orElse(file + ":" + finding.line() + ":" + finding.column());
        }

        /** The file and line of the declaration that makes it, where one does. */
        Optional<String> declared() {
            return finding.declaration().map(source -> source.file() + ":" + source.line());
        }
    }

    /** The causes of a report: sure faults first, errors before warnings, those with most places first. */
    static List<Causes> of(CheckReport report) {
        return grouped(report, Causes::kind);
    }

    /**
     * As {@link #of}, but two elements of one page are never one cause: the same element of a template on many pages is. For
     * readers that show one place of each.
     */
    static List<Causes> byElement(CheckReport report) {
        return grouped(report, Causes::element);
    }

    private static List<Object> kind(Finding finding) {
        return List.of(finding.outcome(), finding.rule(), finding.message().replace(Inspection.MORE, ""));
    }

    private static List<Object> element(Finding finding) {
        return List.of(kind(finding), finding.source().map(Source::toString).orElse(finding.selector()));
    }

    private static List<Causes> grouped(CheckReport report, Function<Finding, List<Object>> common) {
        Map<List<Object>, List<Place>> groups = new LinkedHashMap<>();
        for (PageFindings page : report.pages()) {
            for (Finding finding : page.findings()) {
                groups.computeIfAbsent(common.apply(finding), k -> new ArrayList<>())
                        .add(new Place(page.file(), finding));
            }
        }
        return groups.values().stream()
                .map(places -> new Causes(example(places), List.copyOf(places)))
                .sorted(worstFirst())
                .toList();
    }

    /** The first, or one whose message says that there are more. */
    private static Finding example(List<Place> places) {
        return places.stream()
                .map(Place::finding)
                .filter(finding -> finding.message().endsWith(Inspection.MORE))
                .findFirst()
                .orElse(places.get(0).finding());
    }

    private static Comparator<Causes> worstFirst() {
        return Comparator.comparing((Causes c) -> c.example().outcome())
                .thenComparing(c -> c.example().severity())
                .thenComparing(c -> -c.places().size())
                .thenComparing(c -> c.example().rule());
    }
}
