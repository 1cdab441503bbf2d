package org.legible.authoring.importing.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.legible.authoring.importing.shape.Draft;
import org.legible.authoring.importing.shape.Part;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.SourceWords;

/** Writes report.yaml. */
final class FactsFile {

    private final LineWriter lines = new LineWriter("report.yaml");
    private final Draft draft;
    private final Markdown markdown;

    FactsFile(Draft draft, Markdown markdown) {
        this.draft = draft;
        this.markdown = markdown;
    }

    /** Writes it. */
    LineWriter written() {
        Draft.Facts facts = draft.facts();
        lines.doubt(facts.doubts()).add(Yaml.prose("", "title", facts.title()));
        facts.titleNote().ifPresent(note -> lines.add(Yaml.prose("", "title-note", markdown.line(note))));
        lines.add("short-title: " + Yaml.value(facts.shortTitle()))
                .add("kind: " + facts.kind())
                .add("publisher: " + Yaml.value(facts.publisher()))
                .add("published: " + facts.published());
        if (facts.period().size() == 2)
            lines.add("period: {from: " + facts.period().get(0) + ", to: "
                    + facts.period().get(1) + "}");
        lines.add("edition: full")
                .add("paragraph-numbers: " + draft.numbering().name().toLowerCase(Locale.ROOT));
        if (!draft.recommendations().isEmpty()) lines.add("recommendation-numbers: " + recommendationNumbers());
        if (NoteUse.arePrinted(draft)) lines.add("note-numbers: printed");
        lines.add("# Readers do not see a draft. Write published when all is as it should be.")
                .add("status: draft");
        if (!draft.grids().isEmpty()) {
            lines.blank().add("judgements:");
            draft.grids().forEach(this::grid);
        }
        if (!draft.groups().isEmpty()) {
            lines.blank().add("recommendation-groups:");
            draft.groups().forEach(this::group);
        }
        if (!draft.recommendations().isEmpty()) {
            lines.blank().doubt(List.of(all())).add("recommendations:");
            draft.recommendations().forEach(this::recommendation);
        }
        return lines;
    }

    private Doubt all() {
        List<String> ids =
                draft.recommendations().stream().map(Draft.Recommendation::id).toList();
        return Doubt.decide(
                String.join(", ", ids),
                ids.size() == 1
                        ? "One recommendation was found."
                        : ids.size() + " recommendations were found, by these ids.",
                "Are these all of them, and is each one? Add to whom each is made, and its themes.");
    }

    private String recommendationNumbers() {
        boolean hasRun =
                draft.recommendations().stream().anyMatch(one -> one.number().isPresent());
        boolean hasNumbers =
                draft.recommendations().stream().anyMatch(one -> one.id().matches("\\d.*"));
        return hasRun ? "with-paragraphs" : hasNumbers ? "apart" : "none";
    }

    private void grid(Draft.Grid grid) {
        lines.doubt(grid.doubts())
                .add("  - key: " + grid.key())
                .add(Yaml.prose("    ", "title", grid.title()))
                .add("    scale: " + grid.scale());
        grid.overall().ifPresent(grade -> lines.add("    overall: " + grade));
        grid.asPrinted().ifPresent(words -> lines.add("    as-printed: " + Yaml.quoted(words)));
        if (!grid.areas().isEmpty()) {
            lines.add("    areas:");
            grid.areas().forEach(area -> area(area, "      "));
        }
    }

    private void area(Draft.Area area, String indent) {
        lines.add(indent + "- id: " + Yaml.quoted(area.id()))
                .add(Yaml.prose(indent + "  ", "title", area.title()))
                .add(indent + "  grade: " + area.grade());
        area.asPrinted().ifPresent(words -> lines.add(indent + "  as-printed: " + Yaml.quoted(words)));
        area.section().ifPresent(section -> lines.add(indent + "  section: " + section));
        if (!area.areas().isEmpty()) {
            lines.add(indent + "  areas:");
            area.areas().forEach(inner -> area(inner, indent + "    "));
        }
    }

    private void group(Draft.Group group) {
        lines.add("  - key: " + group.key()).add(Yaml.prose("    ", "title", group.title()));
        group.leadIn().ifPresent(words -> lines.add(Yaml.prose("    ", "lead-in", value(words))));
    }

    private void recommendation(Draft.Recommendation one) {
        SourceWords all = one.text().stream().map(Part.Text::words).reduce(SourceWords.NONE, SourceWords::and);
        lines.doubt(one.doubts())
                .doubt(NoteUse.doubts(all, draft.notes(), "a recommendation"))
                .add("  - id: " + Yaml.quoted(one.id()));
        one.number().ifPresent(number -> lines.add("    number: " + Yaml.quoted(number)));
        lines.add("    type: " + one.type());
        if (one.text().size() == 1)
            lines.add(Yaml.prose("    ", "text", value(one.text().get(0).words())));
        else lines.add(Yaml.paragraphs("    ", "text", longText(one.text())));
        one.citedAs().ifPresent(words -> lines.add(Yaml.prose("    ", "cited-as", words)));
        one.to().ifPresent(key -> lines.add("    to: " + key));
        one.group().ifPresent(key -> lines.add("    group: " + key));
        if (!one.paragraphs().isEmpty()) lines.add("    paragraphs: " + Yaml.list(one.paragraphs()));
    }

    private String longText(List<Part.Text> text) {
        StringBuilder all = new StringBuilder();
        for (Part.Text part : text) {
            Optional<String> mark = part.mark().map(sign -> sign.isBullet() ? "-" : sign.text());
            boolean isTight = part.isBullet()
                    && all.toString().lines().reduce((a, b) -> b).orElse("").startsWith("- ");
            if (!all.isEmpty()) all.append(isTight ? "\n" : "\n\n");
            all.append(mark.map(sign -> sign + " ").orElse("")).append(value(part.words()));
        }
        return all.toString();
    }

    private String value(SourceWords words) {
        return markdown.line(NoteUse.bracketed(words, draft.notes()));
    }
}
