package org.legible.publisher.report;

import java.util.List;
import java.util.Optional;

/** What the front matter of a young people's summary says of it. */
public record Summary(
        @Key("Whom it is written for.") Audience audience,

        @Key(
                value = "The ages it is written for. Left out: ages not stated.",
                pattern = "[0-9]{1,2}-[0-9]{1,2}",
                looksLike = "11-17")
        Optional<Text> ages,

        @Key("Whether it is a short version or the full one.")
        Version version,

        @Key("Whether and how children helped to write it.") Optional<Prose> howChildrenHelped,

        @Key("What the summary leaves out, each with a reason.")
        List<LeftOut> leftOut) {

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

    /** A judgement or recommendation that the summary leaves out. */
    public record LeftOut(
            @Key(
                    value = "What is left out, as judgement-2.1 or recommendation-3.",
                    pattern = "(judgement|recommendation)-.+",
                    looksLike = "recommendation-3")
            Text id,

            @Key("Why.") Prose reason) {}
}
