package org.legible.publisher.report;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.address.RecommendationRef;

/** One action of an action plan. */
public record Action(
        @Key(
                value = "Its address; unique in the report.",
                pattern = "[A-Za-z0-9]+([.-][A-Za-z0-9]+)*",
                looksLike = "4.1")
        Text id,

        @Key("What will be done.") Prose text,
        @Key("The part of the plan in which it stands.") Optional<Part> part,
        @Key("When it is due.") Optional<PartialDate> due,
        @Key("The due date as printed.") Optional<Text> dueAsPrinted,
        @Key("Who does it, by role.") List<Text> owners,

        @Key("The recommendations that it answers, as report/id.")
        List<Placed<RecommendationRef>> answers,

        @Key("The keys of its themes.") List<Text> themes,
        @Key("How success will be measured.") List<Prose> measures,

        @Key("What had been done when the plan was printed.")
        List<Prose> progress) {

    /** A part of an action plan. */
    public record Part(
            @Key("Its number as printed.") Optional<Text> ref,
            @Key("Its title.") Text title) {}
}
