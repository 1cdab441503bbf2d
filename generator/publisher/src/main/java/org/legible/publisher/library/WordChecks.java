package org.legible.publisher.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Scale;
import org.legible.publisher.report.Text;

/** Checks that no word of a vocabulary has two meanings: terms of a glossary, grades of a scale. */
final class WordChecks {

    private final Problems problems;

    WordChecks(Problems problems) {
        this.problems = problems;
    }

    void scales(List<Scale> scales) {
        for (Scale scale : scales) {
            Set<Text> keys = new HashSet<>();
            for (Scale.Grade grade : scale.grades())
                if (!keys.add(grade.key()) && !grade.key().value().isEmpty())
                    problems.error(
                            grade.key().place(),
                            "The grade \"" + grade.key() + "\" stands twice on this scale.",
                            "Readers would be told one of its meanings and never learn of the other.",
                            "Give each grade its own key, such as \"" + grade.key() + "-2\" here.");
        }
    }

    /** Checks the terms of a glossary. */
    void terms(List<GlossaryTerm> terms) {
        Map<String, GlossaryTerm> first = new HashMap<>();
        for (GlossaryTerm term : terms)
            Stream.concat(Stream.of(term.term()), term.variants().stream()).forEach(form -> {
                GlossaryTerm other = first.putIfAbsent(form.value().toLowerCase(Locale.ROOT), term);
                if (other != null && other != term && !form.value().isEmpty())
                    problems.error(
                            form.place(),
                            "The word \"" + form + "\" stands twice in the glossary.",
                            "Readers would find one of its meanings and never learn of the other.",
                            "Say both in one entry, or delete one.");
            });
    }
}
