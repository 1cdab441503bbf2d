package org.legible.publisher.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Text;

/**
 * The terms of a glossary, each found by all its names: who asks for an abbreviation also finds the words that it stands for, and
 * back. A report's own terms win over the site's: there an abbreviation means what the report says.
 */
final class Concepts {

    private static final int LONGEST = 8;

    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> beginnings;
    private final Stems stems;

    /** @param glossaries the glossaries, those that win first */
    Concepts(Stems stems, List<List<GlossaryTerm>> glossaries) {
        this.stems = stems;
        for (List<GlossaryTerm> glossary : glossaries) {
            Map<String, String> found = new HashMap<>();
            for (GlossaryTerm term : glossary)
                names(term).forEach(name -> found.putIfAbsent(key(name), key(term.term())));
            found.forEach(keys::putIfAbsent);
        }
        keys.remove("");
        // A word that is its own only name needs no second entry.
        Set<String> told = keys.entrySet().stream()
                .filter(name -> !name.getKey().equals(name.getValue()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(HashSet::new));
        keys.entrySet().removeIf(name -> !name.getKey().contains(" ") && !told.contains(name.getValue()));
        beginnings = keys.keySet().stream().map(name -> name.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());
    }

    /** Every name of a term, by its stems, with the key of the term. */
    Map<String, String> names() {
        return Map.copyOf(keys);
    }

    /**
     * A term in a text.
     *
     * @param key the stems of the term
     * @param from its first word
     * @param to behind its last word
     */
    record Found(String key, int from, int to) {}

    /** The terms in these words, by their stems; at each word the longest. */
    List<Found> in(List<String> words) {
        List<Found> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            if (!beginnings.contains(words.get(from))) continue;
            StringBuilder name = new StringBuilder();
            Found longest = null;
            for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
                name.append(name.isEmpty() ? "" : " ").append(words.get(to));
                String key = keys.get(name.toString());
                if (key != null) longest = new Found(key, from, to + 1);
            }
            if (longest != null) found.add(longest);
        }
        return List.copyOf(found);
    }

    private static Stream<Text> names(GlossaryTerm term) {
        return Stream.of(Stream.of(term.term()), term.abbreviation().stream(), term.variants().stream())
                .flatMap(names -> names);
    }

    private String key(Text name) {
        return Folding.words(name.value()).stream()
                .flatMap(word -> word.parts().size() == 1
                        ? word.parts().stream()
                        : word.parts().stream().filter(Folding::standsAlone))
                .map(stems::of)
                .collect(Collectors.joining(" "));
    }
}
