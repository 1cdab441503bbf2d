package org.legible.publisher.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.legible.publisher.search.IndexedPassage.Shelf;

/** Collects the words of one report: which stands in which of its passages. */
final class WordRows {

    private final Map<String, Numbers[]> rows = new HashMap<>();
    private final int[] counts = new int[Shelf.values().length];
    private final Stems stems;
    private final Concepts concepts;
    private final Lexicon lexicon = new Lexicon();

    WordRows(Stems stems, Concepts concepts) {
        this.stems = stems;
        this.concepts = concepts;
        concepts.names().forEach(lexicon::means);
    }

    /** Words that say what the report is about. */
    WordRows about(List<String> texts) {
        texts.forEach(text -> add(text, Row.REPORTS, 0));
        return this;
    }

    /** The passages, in order. */
    WordRows passages(List<IndexedPassage> passages) {
        for (IndexedPassage passage : passages) {
            Shelf shelf = passage.kind().shelf;
            int number = counts[shelf.ordinal()]++;
            Row row = Row.of(shelf);
            add(passage.text(), row, number);
            if (!passage.number().isEmpty()) add(passage.number(), row, number);
            passage.about().forEach(words -> add(words, row, number));
            passage.behind().forEach(words -> add(words, Row.BEHIND, number));
            switch (shelf) {
                case PARAGRAPHS -> add(passage.title(), Row.BELOW, number);
                case RECOMMENDATIONS -> add(passage.title(), row, number);
                case SITE -> add(passage.title(), Row.NAMES, number);
                case HEADINGS, SUMMARIES -> {} // The heading above says less of them than they do.
            }
        }
        return this;
    }

    /** All of it, packed. */
    ReportWords pack() {
        return ReportWords.of(counts, rows, lexicon);
    }

    private void add(String text, Row row, int number) {
        List<Folding.Word> words = Folding.words(text);
        List<String> forms = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Folding.Word word : words) {
            word.ways().forEach(way -> addWord(way, row, number));
            for (String part : word.parts()) {
                if (word.parts().size() > 1 && !Folding.standsAlone(part)) continue;
                forms.add(Folding.fold(part));
                keys.add(stems.of(part));
            }
        }
        for (Concepts.Found term : concepts.in(keys)) {
            put(term.key(), row, number);
            lexicon.met(term.key(), String.join(" ", forms.subList(term.from(), term.to())));
        }
    }

    private void addWord(String word, Row row, int number) {
        String form = Folding.fold(word);
        if (form.isEmpty() || stems.isLittle(form)) return;
        String key = stems.of(word);
        put(key, row, number);
        lexicon.met(key, form);
    }

    private void put(String key, Row row, int number) {
        Numbers[] lists = rows.computeIfAbsent(key, first -> new Numbers[Row.values().length]);
        if (lists[row.ordinal()] == null) lists[row.ordinal()] = new Numbers();
        lists[row.ordinal()].add(number);
    }
}
