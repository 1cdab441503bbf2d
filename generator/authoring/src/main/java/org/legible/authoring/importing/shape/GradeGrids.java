package org.legible.authoring.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.authoring.importing.shape.Draft.Area;
import org.legible.authoring.importing.shape.Draft.Grid;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.SourceWords;

/** Makes judgements of tables and lines that end in grades, and ties them to the sections that they are about. */
final class GradeGrids {

    private static final Pattern STATED = Pattern.compile("((?!.*\\bthat\\b).+?)\\s+(?:is|are)\\s+(\\S.*)");
    private static final double ALIKE = 0.8;

    private final GradeWords words;
    private final GradeTable table;
    private final List<Part> parts;
    private final List<Grid> grids = new ArrayList<>();

    private GradeGrids(List<Part> parts, Vocabulary vocabulary, Optional<Integer> year) {
        this.parts = new ArrayList<>(parts);
        this.words = new GradeWords(vocabulary.scales());
        this.table = new GradeTable(words, year);
    }

    /** The parts with placements, and the grids that stand there. */
    record Found(List<Part> parts, List<Grid> grids) {}

    /** Finds them. */
    static Found in(List<Part> parts, Vocabulary vocabulary, Optional<Integer> year) {
        GradeGrids finding = new GradeGrids(parts, vocabulary, year);
        if (vocabulary.scales().isEmpty()) return new Found(parts, List.of());
        finding.findTables();
        finding.findLines();
        finding.findStated();
        for (int i = 0; i < finding.grids.size(); i++) finding.grids.set(i, finding.tied(finding.grids.get(i)));
        return new Found(finding.parts, finding.grids);
    }

    private void findTables() {
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Part.Table found)) continue;
            List<GradeTable.Row> rows =
                    found.rows().stream().map(GradeGrids::row).toList();
            int at = i;
            int from = i > 0 && isStated(parts.get(i - 1)) ? i - 1 : i;
            List<GradeTable.Row> all = new ArrayList<>(rows);
            if (from < i) all.add(0, new GradeTable.Row(line(parts.get(from)).orElse(""), ""));
            table.grid(all, above(i)).ifPresent(grid -> place(grid, from, at + 1, found.doubts()));
        }
    }

    // "Services in Millbrook are good", right above the grades of their parts.
    private boolean isStated(Part part) {
        Matcher stated = STATED.matcher(line(part).orElse(""));
        return part instanceof Part.Text && stated.matches() && words.isGrade(stated.group(2));
    }

    private static GradeTable.Row row(List<SourceWords> cells) {
        List<String> said = cells.stream()
                .map(SourceWords::line)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (said.isEmpty()) return new GradeTable.Row("", "");
        if (said.size() == 1) return new GradeTable.Row(said.get(0), "");
        return new GradeTable.Row(String.join(" ", said.subList(0, said.size() - 1)), said.get(said.size() - 1));
    }

    // "1. Children who need help  Good", three lines or more.
    private void findLines() {
        for (int i = 0; i < parts.size(); i++) {
            int end = i;
            List<GradeTable.Row> rows = new ArrayList<>();
            List<Doubt> doubts = new ArrayList<>();
            while (end < parts.size()
                    && line(parts.get(end)).flatMap(words::atEnd).isPresent()) {
                String line = line(parts.get(end)).orElseThrow();
                int grade = words.atEnd(line).orElseThrow();
                rows.add(new GradeTable.Row(line.substring(0, grade).strip(), line.substring(grade)));
                doubts.addAll(parts.get(end).doubts());
                end++;
            }
            int to = end;
            int from = i;
            if (rows.size() > 2) table.grid(rows, above(i)).ifPresent(grid -> place(grid, from, to, doubts));
        }
    }

    private static Optional<String> line(Part part) {
        String number = part instanceof Part.Numbered numbered ? numbered.number() + ". " : "";
        if (part instanceof Part.Text text && text.mark().isPresent() && !text.isBullet())
            number = text.mark().get().text() + " ";
        String line = number + (part instanceof Part.Heading ? "" : part.words().line());
        return line.length() < 120 && !line.isBlank() ? Optional.of(line) : Optional.empty();
    }

    // "The Safeguarding Board is good": a heading that is a judgement of its own.
    private void findStated() {
        if (grids.isEmpty()) return;
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Part.Heading heading)) continue;
            Matcher stated = STATED.matcher(heading.words().line());
            if (!stated.matches()) continue;
            String grade = stated.group(2);
            Optional<Vocabulary.Grades> scale = words.scales(List.of(grade), false, Optional.empty()).stream()
                    .filter(fits -> fits.key().equals(grids.get(0).scale()))
                    .findFirst();
            if (scale.isEmpty()) continue;
            GradeWords.Printed printed =
                    GradeWords.in(scale.get(), grade, false).orElseThrow();
            Grid grid = new Grid(
                    Names.key(stated.group(1), "grade"),
                    stated.group(1),
                    scale.get().key(),
                    Optional.of(printed.grade().key()),
                    printed.asPrinted(),
                    Optional.empty(),
                    List.of(),
                    List.of(Doubt.decide(
                            heading.words().line(), "The heading is a judgement in report.yaml too.", "Is it one?")));
            grids.add(grid);
            parts.add(i + 1, new Part.Placement("[[judgements grid=" + grid.key() + "]]", List.of()));
        }
        if (grids.size() > 1)
            parts.replaceAll(part -> part instanceof Part.Placement placement
                            && placement.line().equals("[[judgements]]")
                    ? new Part.Placement("[[judgements grid=" + grids.get(0).key() + "]]", placement.doubts())
                    : part);
    }

    private void place(Grid grid, int from, int to, List<Doubt> doubts) {
        boolean isKnown = grids.stream().anyMatch(other -> other.key().equals(grid.key()));
        // A second grid is an earlier one or a copy, and only a person can tell.
        if (!grids.isEmpty() || isKnown) return;
        grids.add(grid);
        parts.subList(from, to).clear();
        parts.add(from, new Part.Placement("[[judgements]]", doubts));
    }

    private String above(int index) {
        return HeadingFinder.above(parts, index)
                .map(heading -> heading.words().line())
                .orElse("");
    }

    private Grid tied(Grid grid) {
        return new Grid(
                grid.key(),
                grid.title(),
                grid.scale(),
                grid.overall(),
                grid.asPrinted(),
                grid.section(),
                grid.areas().stream().map(this::tied).toList(),
                grid.doubts());
    }

    private Area tied(Area area) {
        return new Area(
                area.id(),
                area.title(),
                area.grade(),
                area.asPrinted(),
                section(area),
                area.areas().stream().map(this::tied).toList());
    }

    private Optional<String> section(Area area) {
        List<Integer> alike = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++)
            if (parts.get(i) instanceof Part.Heading heading
                    && isAbout(heading.words().line(), area.title())) alike.add(i);
        if (alike.size() != 1) return Optional.empty();
        int at = alike.get(0);
        Part.Heading heading = (Part.Heading) parts.get(at);
        if (heading.id().isEmpty()) parts.set(at, heading.named(HeadingNames.free(parts, at, area.title())));
        takeGrade(at + 1, area);
        return ((Part.Heading) parts.get(at)).id();
    }

    // The page shows the grade under the heading; it must not stand there twice.
    private void takeGrade(int index, Area area) {
        if (index >= parts.size()) return;
        Part part = parts.get(index);
        if (!(part instanceof Part.Text || part instanceof Part.Heading)) return;
        String line = part.words().line();
        boolean isSame = line.equalsIgnoreCase(area.asPrinted().orElse(""))
                || line.toLowerCase(Locale.ROOT).replace(' ', '-').startsWith(area.grade()) && words.isGrade(line);
        if (isSame)
            parts.set(
                    index,
                    new Part.Gap(Part.joined(
                            part.doubts(),
                            List.of(Doubt.changed(line, "The grade of this section comes from report.yaml now.")))));
    }

    private static boolean isAbout(String heading, String title) {
        Set<String> said = tokens(heading);
        Set<String> wanted = tokens(title);
        long both = wanted.stream().filter(said::contains).count();
        return !wanted.isEmpty() && both >= wanted.size() * ALIKE && (wanted.size() > 1 || said.size() == 1);
    }

    private static Set<String> tokens(String words) {
        Set<String> tokens = new TreeSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            if (word.length() > 3) tokens.add(word.replaceAll("(?:es|s|e)$", ""));
        return tokens;
    }
}
