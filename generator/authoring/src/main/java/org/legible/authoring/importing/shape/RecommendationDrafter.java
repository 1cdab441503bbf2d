package org.legible.authoring.importing.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.authoring.importing.shape.Draft.Recommendation;
import org.legible.authoring.importing.source.Doubt;

/** Makes recommendations of what was read: their evidence, whom they are made to, and what is to be asked about them. */
final class RecommendationDrafter {

    private static final int SHOWN = 100;

    private final Set<String> paragraphs;
    private final Addressees addressees;
    private final Map<String, Recommendation> made = new LinkedHashMap<>();
    private final Set<String> strangers = new HashSet<>();

    RecommendationDrafter(Set<String> paragraphs, List<Vocabulary.Body> bodies) {
        this.paragraphs = paragraphs;
        this.addressees = new Addressees(bodies);
    }

    /**
     * What was read.
     *
     * @param context headings and a lead-in, which may name whom it is made to
     */
    record Read(
            String id,
            Optional<String> number,
            String type,
            List<Part.Text> text,
            Optional<String> group,
            String context) {}

    /** All of them. */
    List<Recommendation> made() {
        return List.copyOf(made.values());
    }

    /** True if one has this id. */
    boolean has(String id) {
        return made.containsKey(id);
    }

    /** An id that is free: the printed number if there is one. */
    String free(Optional<String> printed, Optional<String> group) {
        String id = printed.orElseGet(() -> group.map(key -> key + "-").orElse("unnumbered-")
                + (1
                        + made.values().stream()
                                .filter(other -> other.group().equals(group))
                                .count()));
        String free = has(id) ? group.orElse("again") + "-" + id : id;
        while (has(free)) free = free + "-2";
        return free;
    }

    /** Adds one; if it is not sure that it is one, that is asked. */
    void add(Read read, boolean isSure, List<Doubt> doubts) {
        List<Part.Text> text = new ArrayList<>(read.text());
        Part.Text last = text.get(text.size() - 1);
        CitedEvidence citation = CitedEvidence.of(last.words(), paragraphs);
        text.set(text.size() - 1, last.with(citation.words()));
        List<Doubt> all = new ArrayList<>(doubts);
        read.text().forEach(part -> all.addAll(part.doubts()));
        String said = read.text().get(0).words().line();
        Optional<String> to = addressees.subjectOf(said).or(() -> addressees.namedIn(read.context()));
        Addressees.subject(said)
                .or(() -> Addressees.subject(read.context().strip()))
                .filter(who -> to.isEmpty() && strangers.add(who))
                .ifPresent(who -> all.add(Doubt.decide(
                        who,
                        "It seems to be asked to act; addressees.yaml has nobody of that name, so the recommendation"
                                + " has no to.",
                        "Add it to addressees.yaml, and its key here as to.")));
        if (!isSure)
            all.add(Doubt.decide(
                    said.substring(0, Math.min(SHOWN, said.length())),
                    "It was taken for a recommendation.",
                    "Is it one, and are its words complete?"));
        made.put(
                read.id(),
                new Recommendation(
                        read.id(),
                        read.number(),
                        read.type(),
                        text,
                        citation.printed(),
                        citation.paragraphs(),
                        to,
                        read.group(),
                        all));
    }
}
