package org.legible.publisher.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A grid of judgements: what one body was graded, area by area. */
public record Grid(
        @Key(value = "The grid's key.", pattern = "[a-z0-9]+(-[a-z0-9]+)*", looksLike = "services")
        Text key,

        @Key("What was judged.") Text title,
        @Key("The key of the grading scale.") Text scale,
        @Key("The overall grade, or none.") Optional<Text> overall,

        @Key("The label of the overall grade. Without it, \"Overall\".")
        Optional<Text> overallTitle,

        @Key("The overall grade as printed, where it differs from the scale's words.")
        Optional<Text> asPrinted,

        @Key("Why there is no overall grade.") Optional<Prose> overallReason,
        @Key("The heading of the section about it.") Optional<Text> section,
        @Key("The areas judged.") List<Area> areas) {

    /** The grade key that says there is no overall grade. */
    public static final String NONE = "none";

    /** One area of a grid, with a grade and perhaps areas within it. */
    public record Area(
            @Key("The area's id and address; unique in the report.")
            Text id,

            @Key("The area's name.") Text title,

            @Key("The name for young people, in our words.") Optional<Text> plainTitle,

            @Key("The key of its grade.") Text grade,

            @Key("The grade as printed, where it differs from the scale's words.")
            Optional<Text> asPrinted,

            @Key("The heading of the section about it.") Optional<Text> section,
            @Key("Areas within this one.") List<Area> areas) {

        /** Its name for young people; where there is none of ours, that of the report. */
        public Text plain() {
            return plainTitle.orElse(title);
        }

        /** This area and all within it, in order. */
        public Stream<Area> all() {
            return Stream.concat(Stream.of(this), areas.stream().flatMap(Area::all));
        }
    }

    /** The key of the overall grade; empty where there is none. */
    public Optional<String> overallGrade() {
        return overall.map(Text::value).filter(grade -> !grade.equals(NONE));
    }

    /** Every area, those within others too, in order. */
    public Stream<Area> allAreas() {
        return areas.stream().flatMap(Area::all);
    }
}
