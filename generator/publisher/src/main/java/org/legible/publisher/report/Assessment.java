package org.legible.publisher.report;

import java.util.List;
import java.util.Optional;

/** Strengths and weaknesses of one area. */
public record Assessment(
        @Key("The heading of the section about it.") String section,
        @Key("What was assessed.") String title,

        @Key("The heading over the strengths, as printed. Without it, \"Strengths\".")
        Optional<String> strengthsTitle,

        @Key("The strengths.") List<Prose> strengths,

        @Key("The heading over the weaknesses, as printed. Without it, \"Weaknesses\".")
        Optional<String> weaknessesTitle,

        @Key("The weaknesses.") List<Prose> weaknesses) {}
