package org.legible.authoring.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.authoring.importing.shape.Draft.Area;
import org.legible.authoring.importing.shape.Draft.Grid;
import org.legible.authoring.importing.shape.Vocabulary.Grades;
import org.legible.authoring.importing.source.Doubt;

/** Reads a grid of grades from rows of which each ends in a grade. */
final class GradeTable {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})?)\\.?\\s+(\\S.*)");
    private static final Pattern STATED = Pattern.compile("(.+?)\\s+(?:is|are)\\s+(.+)");
    private static final Pattern OVERALL = Pattern.compile("(?i)overall\\b.*");
    private static final Pattern GENERIC =
            Pattern.compile("(?i)(?:judge?ments?|grades?|area|aspect|\\W)*(?:grade awarded)?");

    private final GradeWords words;
    private final Optional<Integer> year;

    GradeTable(GradeWords words, Optional<Integer> year) {
        this.words = words;
        this.year = year;
    }

    /** A row: what was judged, and the words behind it. */
    record Row(String title, String grade) {}

    /**
     * The grid that rows make; empty if they make none.
     *
     * @param above the heading above, for a grid that has no title of its own
     */
    Optional<Grid> grid(List<Row> rows, String above) {
        boolean mayBeNumbers = above.matches("(?i).*(?:grade|judge?ment).*");
        List<String> printed = new ArrayList<>();
        List<Row> rest = new ArrayList<>();
        String title = "";
        Optional<String> overall = Optional.empty();
        for (Row row : rows) {
            Matcher stated = STATED.matcher((row.title() + " " + row.grade()).strip());
            boolean isFirst = rest.isEmpty() && title.isEmpty();
            if (isFirst && stated.matches() && words.isGrade(stated.group(2))) {
                title = stated.group(1);
                overall = Optional.of(stated.group(2));
                printed.add(stated.group(2));
            } else if (isFirst && !gradeLike(row.grade(), mayBeNumbers)) {
                title = (row.title() + " " + row.grade()).strip();
            } else if (OVERALL.matcher(row.title()).matches() && overall.isEmpty()) {
                overall = Optional.of(row.grade());
                printed.add(row.grade());
                if (title.isEmpty() || GENERIC.matcher(title).matches()) title = row.title();
            } else {
                printed.add(row.grade());
                rest.add(row);
            }
        }
        List<Grades> scales = words.scales(printed, mayBeNumbers, year);
        if (rest.size() < 2 || scales.isEmpty()) return Optional.empty();
        if (title.isEmpty() || GENERIC.matcher(title).matches()) title = above;
        return Optional.of(grid(title, overall, rest, scales, mayBeNumbers));
    }

    private boolean gradeLike(String grade, boolean mayBeNumbers) {
        return words.isGrade(grade) || mayBeNumbers && grade.matches("\\d");
    }

    private static Grid grid(
            String title, Optional<String> overall, List<Row> rows, List<Grades> scales, boolean mayBeNumbers) {
        Grades scale = scales.get(0);
        Optional<GradeWords.Printed> whole = overall.flatMap(grade -> GradeWords.in(scale, grade, mayBeNumbers));
        String all = rows.stream()
                .map(row -> row.title() + " " + row.grade())
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
        String said = title + overall.map(grade -> " are " + grade).orElse("") + "; " + all;
        String others = scales.size() < 2
                ? "Are they right?"
                : "Is the scale right? These fit too: "
                        + scales.stream()
                                .skip(1)
                                .map(Grades::key)
                                .reduce((a, b) -> a + ", " + b)
                                .orElse("") + ".";
        return new Grid(
                Names.key(title, "grades"),
                title,
                scale.key(),
                whole.map(grade -> grade.grade().key()),
                whole.flatMap(GradeWords.Printed::asPrinted),
                Optional.empty(),
                areas(rows, scale, mayBeNumbers),
                List.of(Doubt.decide(
                        said,
                        "These grades are judgements in report.yaml, by the scale " + scale.key() + ".",
                        others)));
    }

    private static List<Area> areas(List<Row> rows, Grades scale, boolean mayBeNumbers) {
        List<Area> areas = new ArrayList<>();
        for (Row row : rows) {
            Matcher numbered = NUMBERED.matcher(row.title());
            boolean hasNumber = numbered.matches();
            String title = hasNumber ? numbered.group(2) : row.title();
            GradeWords.Printed printed =
                    GradeWords.in(scale, row.grade(), mayBeNumbers).orElseThrow();
            Area area = new Area(
                    hasNumber ? numbered.group(1) : Names.key(title, "area-" + (areas.size() + 1)),
                    title,
                    printed.grade().key(),
                    printed.asPrinted(),
                    Optional.empty(),
                    List.of());
            Area last = areas.isEmpty() ? null : areas.get(areas.size() - 1);
            if (last != null && area.id().startsWith(last.id() + "."))
                areas.set(areas.size() - 1, withInner(last, area));
            else areas.add(area);
        }
        return areas;
    }

    private static Area withInner(Area outer, Area inner) {
        List<Area> areas = new ArrayList<>(outer.areas());
        areas.add(inner);
        return new Area(outer.id(), outer.title(), outer.grade(), outer.asPrinted(), outer.section(), areas);
    }
}
