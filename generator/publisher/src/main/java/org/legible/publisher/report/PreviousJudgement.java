package org.legible.publisher.report;

import java.util.Optional;

/** The judgement of an earlier inspection, as the report prints it. */
public record PreviousJudgement(
        @Key("What was judged.") Text title,
        @Key("The date of that judgement.") PartialDate date,
        @Key("The key of the grading scale.") Text scale,
        @Key("The key of the grade.") Text grade,

        @Key("The grade as printed, where it differs from the scale's words.")
        Optional<Text> asPrinted,

        @Key("What to know about it.") Optional<Prose> note) {}
