package org.legible.publisher.report;

import java.util.List;
import java.util.Optional;

/** Strengths and weaknesses of one area. */
public record Assessment(
        @Key("The heading of the section about it.") Text section,
        @Key("What was assessed.") Text title,

        @Key("The heading over the strengths, as printed. Without it, \"Strengths\".")
        Optional<Text> strengthsTitle,

        @Key("The strengths.") List<Prose> strengths,

        @Key("The heading over the weaknesses, as printed. Without it, \"Weaknesses\".")
        Optional<Text> weaknessesTitle,

        @Key("The weaknesses.") List<Prose> weaknesses) {}
