package org.legible.publisher.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the front matter of a young people's summary says of it. */
public record Summary(
        @Key("Its title in plain words, such as \"Northtown: how well children were helped, 2015\".")
        Optional<Text> title,

        @Key("What was looked at, in one plain sentence.") Optional<Prose> lookedAt,
        @Key("What was found, in one plain sentence.") Optional<Prose> found,
        @Key("What must change, in one plain sentence.") Optional<Prose> mustChange,

        @Key("Whom it is written for.") Audience audience,

        @Key(
                value = "The ages it is written for. Left out: ages not stated.",
                pattern = "[0-9]{1,2}-[0-9]{1,2}",
                looksLike = "11-17")
        Optional<Text> ages,

        @Key("Whether it is a short version or the full one.")
        Version version,

        @Key("Who tested it as Easy Read, and when. Without it, nothing may be called Easy Read.")
        Optional<EasyRead> easyRead,

        @Key("Whether and how children helped to write it.") Optional<Prose> howChildrenHelped,

        @Key("The ids of the three to five recommendations that matter most; the others are folded.")
        List<Text> main,

        @Key("Pictures beside recommendations, where the one of their first theme does not fit.")
        List<ChosenPicture> pictures,

        @Key("What the summary leaves out, each with a reason.")
        List<LeftOut> leftOut,

        @Key("The last words of the page, after all else.") Optional<Prose> ending) {

    /** What it says first: what was looked at, what was found, what must change. */
    public List<Prose> opening() {
        return Stream.of(lookedAt, found, mustChange).flatMap(Optional::stream).toList();
    }

    /** True if it is written for children rather than for young people. */
    public boolean isForChildren() {
        return audience == Audience.CHILDREN;
    }

    /** Whom a summary is written for. */
    public enum Audience {
        YOUNG_PEOPLE,
        CHILDREN
    }

    /** Whether a summary is short or says everything. */
    public enum Version {
        SHORT,
        FULL
    }

    /** Who tested a summary as Easy Read. A program cannot say that a text is. */
    public record EasyRead(
            @Key("Who tested it: people with learning disabilities, by the name of their group.")
            Text testedBy,

            @Key("When they tested it.") Placed<PartialDate> tested) {}

    /** The picture of a recommendation. */
    public record ChosenPicture(
            @Key(
                    value = "The recommendation, as recommendation-3.",
                    pattern = "recommendation-.+",
                    looksLike = "recommendation-3")
            Text at,

            @Key("The name of the picture.") Pictogram picture) {}

    /** A judgement or recommendation that the summary leaves out. */
    public record LeftOut(
            @Key(
                    value = "What is left out, as judgement-2.1 or recommendation-3.",
                    pattern = "(judgement|recommendation)-.+",
                    looksLike = "recommendation-3")
            Text id,

            @Key("Why.") Prose reason) {}
}
