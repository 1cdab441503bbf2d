package org.legible.publisher.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legible.publisher.address.AnchorRef;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.address.RecommendationRef;

/** A recommendation or an area for improvement. */
public record Recommendation(
        @Key(value = "Its address; unique in the report.", pattern = "[A-Za-z0-9]+([.-][A-Za-z0-9]+)*", looksLike = "1")
        Text id,

        @Key("Its number as printed; left out where it is the id, or where the source prints none.")
        Optional<Text> number,

        @Key("Whether it is a recommendation or an area for improvement.")
        Type type,

        @Key("Its text, once; every view repeats it from here.")
        Prose text,

        @Key("The source's printed reference, shown after the text as links.")
        Optional<Text> citedAs,

        @Key("The same for young people, in our words.") Optional<Prose> plain,

        @Key(value = "Who was asked to act: the key of an addressee, or a list.", single = true, required = true)
        List<Text> to,

        @Key("The key of the group under which it is printed.")
        Optional<Text> group,

        @Key("The paragraphs that the source names as its evidence.")
        List<Placed<ParagraphRef>> paragraphs,

        @Key("The keys of its themes.") List<Text> themes,

        @Key("Links that are ours, not the source's; marked as ours wherever shown.")
        Optional<EditorsLinks> editorsLinks,

        @Key("What became of it, newest last; none means not reported.")
        List<Status> status) {

    /** What sort of demand it is. */
    public enum Type {
        RECOMMENDATION,
        AREA_FOR_IMPROVEMENT
    }

    /** Links that the editor of this publication made. */
    public record EditorsLinks(
            @Key("Paragraphs that it seems to rest on.") List<Placed<ParagraphRef>> paragraphs,

            @Key("Earlier recommendations that it makes again, as report/id.")
            List<Placed<RecommendationRef>> repeats) {}

    /** What somebody said had become of the recommendation. */
    public record Status(
            @Key("How far it has come.") Progress is,

            @Key("Who says so: the body itself, or the inspectorate after checking.")
            SaidBy saidBy,

            @Key("True if it was said of several recommendations at once, and not of this one by itself.")
            boolean general,

            @Key("When it was said.") Optional<PartialDate> date,
            @Key("What was said, in our words.") Optional<Prose> note,

            @Key("Where it was said, as report#paragraph-7.5.")
            Optional<Placed<AnchorRef>> source) {}

    /** How far a recommendation has come. */
    public enum Progress {
        NOT_REPORTED,
        OPEN,
        IN_PROGRESS,
        COMPLETED,
        NOT_ACCEPTED,
        SUPERSEDED
    }

    /** Who vouches for a status. */
    public enum SaidBy {
        SELF,
        INSPECTORATE
    }

    /**
     * Where it stands by the newest entry.
     *
     * @param general true if that was said of several recommendations at once
     */
    public record Standing(Progress progress, boolean general) implements Comparable<Standing> {

        @Override
        public int compareTo(Standing other) {
            int byProgress = progress.compareTo(other.progress);
            return byProgress != 0 ? byProgress : Boolean.compare(general, other.general);
        }
    }

    private static final Pattern NUMBER =
            Pattern.compile("[A-Z]{0,2}[0-9]{1,4}[A-Za-z]?(\\.[0-9]{1,4}[A-Za-z]?)*|[A-Z]|[IVXLC]{2,6}");

    /** The id, if it reads as a number that a report prints: {@code 4}, {@code 4a}, {@code 2.3}, {@code R4} or {@code IV}. */
    public Optional<Text> idAsNumber() {
        return Optional.of(id).filter(text -> NUMBER.matcher(text.value()).matches());
    }

    /** Where it stands by the newest entry. */
    public Standing standing() {
        boolean general = !status.isEmpty() && status.get(status.size() - 1).general();
        return new Standing(progress(), general);
    }

    /** How far it has come by the newest entry; {@code NOT_REPORTED} where there is none. */
    public Progress progress() {
        return status.isEmpty()
                ? Progress.NOT_REPORTED
                : status.get(status.size() - 1).is();
    }

    /** The paragraphs that it seems to rest on by the editor's reading; empty where there are none. */
    public List<Placed<ParagraphRef>> editorsParagraphs() {
        return editorsLinks.map(EditorsLinks::paragraphs).orElse(List.of());
    }

    /** The earlier recommendations that it makes again; empty where there are none. */
    public List<Placed<RecommendationRef>> repeats() {
        return editorsLinks.map(EditorsLinks::repeats).orElse(List.of());
    }
}
