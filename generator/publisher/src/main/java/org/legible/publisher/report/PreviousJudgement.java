package org.legible.publisher.report;

import java.util.Optional;

/** The judgement of an earlier inspection, as the report prints it. */
public record PreviousJudgement(
        @Key("What was judged.") String title,
        @Key("The date of that judgement.") PartialDate date,
        @Key("The key of the grading scale.") String scale,
        @Key("The key of the grade.") String grade,

        @Key("The grade as printed, where it differs from the scale's words.")
        Optional<String> asPrinted,

        @Key("What to know about it.") Optional<Prose> note) {}
