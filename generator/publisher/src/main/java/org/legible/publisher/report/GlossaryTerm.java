package org.legible.publisher.report;

import java.util.List;
import java.util.Optional;

/** A word and what it means, from {@code glossary.yaml} or from a report's own glossary. */
public record GlossaryTerm(
        @Key("The word or phrase.") Text term,

        @Key("Its abbreviation; it is matched to the letter, capitals included.")
        Optional<Text> abbreviation,

        @Key("Other forms that mean the same, such as the plural.")
        List<Text> variants,

        @Key("What it means, in plain words.") Prose meaning,

        @Key(value = "False for an everyday word that only the glossary page lists.", byDefault = true)
        boolean link) {}
