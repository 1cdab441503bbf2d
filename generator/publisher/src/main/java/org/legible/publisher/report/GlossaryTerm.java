package org.legible.publisher.report;

import java.util.List;
import java.util.Optional;

/** A word and what it means, from {@code glossary.yaml} or from a report's own glossary. */
public record GlossaryTerm(
        @Key("The word or phrase.") String term,

        @Key("Its abbreviation; it is matched to the letter, capitals included.")
        Optional<String> abbreviation,

        @Key("Other forms that mean the same, such as the plural.")
        List<String> variants,

        @Key("What it means, in plain words.") Prose meaning,

        @Key(value = "False for an everyday word that only the glossary page lists.", byDefault = true)
        boolean link) {}
