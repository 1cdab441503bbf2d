package org.legible.publisher.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Scale;

/** Checks that no word of a vocabulary has two meanings: terms of a glossary, grades of a scale. */
final class WordChecks {

    private final ContentFolder folder;
    private final Problems problems;

    WordChecks(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    void scales(List<Scale> scales) {
        for (int s = 0; s < scales.size(); s++) {
            Set<String> keys = new HashSet<>();
            List<Scale.Grade> grades = scales.get(s).grades();
            for (int i = 0; i < grades.size(); i++) {
                String key = grades.get(i).key();
                if (keys.add(key)) continue;
                problems.error(
                        place("scales.yaml", "/" + s + "/grades/" + i + "/key"),
                        "The grade \"" + key + "\" stands twice on this scale.",
                        "Readers would be told one of its meanings and never learn of the other.",
                        "Give each grade its own key.");
            }
        }
    }

    /**
     * Checks the terms of a glossary.
     *
     * @param pointer where in the file the list of terms stands, "" where it is all of it
     */
    void terms(String file, String pointer, List<GlossaryTerm> terms) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            List<String> forms = new ArrayList<>(List.of(terms.get(i).term()));
            forms.addAll(terms.get(i).variants());
            for (int f = 0; f < forms.size(); f++) {
                Integer other = first.putIfAbsent(forms.get(f).toLowerCase(Locale.ROOT), i);
                if (other == null || other == i) continue;
                problems.error(
                        place(file, pointer + "/" + i + (f == 0 ? "/term" : "/variants/" + (f - 1))),
                        "The word \"" + forms.get(f) + "\" stands twice in the glossary.",
                        "Readers would find one of its meanings and never learn of the other.",
                        "Say both in one entry, or delete one.");
            }
        }
    }

    /** Where a value stands in a YAML file, or in the front matter of a Markdown file. */
    Place place(String file, String pointer) {
        return folder.placeOf(file, pointer);
    }
}
