package org.legible.authoring.importing.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.SourceWords;
import org.legible.publisher.report.Report;

/**
 * A report, as far as a document tells it.
 *
 * @param parts its text
 * @param notes its notes by their labels
 * @param doubts what belongs to no place in the text
 */
public record Draft(
        Facts facts,
        Report.Numbering numbering,
        List<Grid> grids,
        List<Group> groups,
        List<Recommendation> recommendations,
        List<Part> parts,
        Map<String, SourceWords> notes,
        List<Doubt> doubts) {

    /**
     * The facts of the whole.
     *
     * @param published the date of publication as report.yaml has it
     * @param period from when to when the work was done; empty or two dates
     * @param doubts by the key that they are about
     */
    public record Facts(
            String title,
            Optional<SourceWords> titleNote,
            String shortTitle,
            String kind,
            String publisher,
            String published,
            List<LocalDate> period,
            List<Doubt> doubts) {}

    /** A grid of grades; {@code overall} is a key of its scale. */
    public record Grid(
            String key,
            String title,
            String scale,
            Optional<String> overall,
            Optional<String> asPrinted,
            Optional<String> section,
            List<Area> areas,
            List<Doubt> doubts) {}

    /** A judged area. */
    public record Area(
            String id,
            String title,
            String grade,
            Optional<String> asPrinted,
            Optional<String> section,
            List<Area> areas) {}

    /** A group of recommendations. */
    public record Group(String key, String title, Optional<SourceWords> leadIn) {}

    /**
     * A recommendation.
     *
     * @param number its number in the run of paragraphs; empty where it is counted apart
     * @param text its paragraphs and items
     * @param to the key of whom it is made to
     */
    public record Recommendation(
            String id,
            Optional<String> number,
            String type,
            List<Part.Text> text,
            Optional<String> citedAs,
            List<String> paragraphs,
            Optional<String> to,
            Optional<String> group,
            List<Doubt> doubts) {}
}
