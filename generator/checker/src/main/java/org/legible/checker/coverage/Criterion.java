package org.legible.checker.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.feature.Feature;

/**
 * A success criterion of WCAG 2.2.
 *
 * @param number such as "1.1.1"
 * @param level "A" or "AA"
 * @param anchor its place in the text of the standard
 * @param name its name in the standard
 * @param decidable whether rules can decide every failure that a page without scripts and frames can have
 * @param arises on which pages it leaves a question to a person
 * @param activity what a person does to answer the question
 * @param question what a person must ask of a page; yes is the right answer
 * @param hint what helps to answer it, "" where nothing needs to be said
 */
public record Criterion(
        String number,
        String level,
        String anchor,
        String name,
        boolean decidable,
        Arises arises,
        Activity activity,
        String question,
        String hint) {

    /**
     * On which pages a criterion leaves a question to a person.
     *
     * @param always on every page
     * @param features else, on those that hold one of these; none where nothing but scripts, frames and plug-ins can fail it
     */
    public record Arises(boolean always, Set<Feature> features) {

        public Arises {
            features = Set.copyOf(features);
        }
    }

    /** Its place in the standard on the web. */
    public String address() {
        return "https://www.w3.org/TR/WCAG22/#" + anchor;
    }

    /** The criterion of a number; empty for those beyond level AA. */
    public static Optional<Criterion> find(String number) {
        return all().stream()
                .filter(criterion -> criterion.number().equals(number))
                .findFirst();
    }

    /** All 55 criteria at levels A and AA, in the order of the standard. */
    public static List<Criterion> all() {
        return CriteriaFile.ALL;
    }
}
