package org.legible.publisher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The files of words of an index. Each has, in their order: the words, each with its forms and its {@linkplain Row rows}; forms whose
 * word stands in another file; names that mean a further word. One more report moves the numbers of all passages behind it, so that
 * nearly all of them change together: they carry the hash of all, and it is said once.
 */
final class WordFiles {

    private final Lexicon lexicon;
    private final Map<String, Numbers[]> rows;
    private final List<String> starts = new ArrayList<>();
    private final List<byte[]> bytes = new ArrayList<>();

    /**
     * Writes them.
     *
     * @param rows the passages in which each word stands, by its key
     */
    WordFiles(Lexicon lexicon, Map<String, Numbers[]> rows) {
        this.lexicon = lexicon;
        this.rows = rows;
        write();
    }

    /** The files. */
    List<SearchFile> files() {
        String hash = hash();
        return IntStream.range(0, bytes.size())
                .mapToObj(i -> new SearchFile(SearchFile.name("words-" + i, hash), bytes.get(i)))
                .toList();
    }

    /** The first word of each. */
    List<String> starts() {
        return starts;
    }

    /** A part of the hash of all of them. */
    String hash() {
        return SearchFile.hash(bytes);
    }

    private void write() {
        Map<String, Set<String>> keysOfForms = new TreeMap<>();
        lexicon.forms().forEach((key, forms) -> {
            if (rows.containsKey(key))
                forms.forEach(form -> keysOfForms
                        .computeIfAbsent(form, first -> new TreeSet<>())
                        .add(key));
        });
        TreeSet<String> names = new TreeSet<>(rows.keySet());
        keysOfForms.keySet().stream().filter(form -> !form.contains(" ")).forEach(names::add);
        names.addAll(lexicon.same().keySet());
        Shard shard = new Shard("");
        for (String name : names) {
            List<String> word = word(name);
            // Its forms stay with a word that fills a file: who asks for one of them has the word with it.
            if (!word.isEmpty()
                    && shard.isFullWith(word.stream().mapToInt(String::length).sum())) {
                add(shard);
                shard = new Shard(name);
            }
            if (!word.isEmpty()) shard.word(name, word);
            Set<String> keys = keysOfForms.getOrDefault(name, Set.of());
            if (!name.contains(" ") && !keys.isEmpty() && !keys.equals(Set.of(name))) shard.form(name, keys);
            List<String> same = lexicon.same().getOrDefault(name, Set.of()).stream()
                    .filter(rows::containsKey)
                    .sorted()
                    .toList();
            if (!same.isEmpty()) shard.same(name, same);
        }
        add(shard);
    }

    private void add(Shard shard) {
        starts.add(shard.first());
        bytes.add(SearchFile.bytes(shard.data()));
    }

    // Its forms, and its rows up to the last that holds something; nothing for what is no word of its own.
    private List<String> word(String key) {
        Numbers[] lists = rows.get(key);
        if (lists == null) return List.of();
        List<String> fields = new ArrayList<>();
        fields.add(String.join("|", new TreeSet<>(lexicon.forms().getOrDefault(key, Set.of()))));
        int last = lists.length;
        while (last > 0 && lists[last - 1] == null) last--;
        for (int i = 0; i < last; i++) fields.add(lists[i] == null ? "" : lists[i].toString());
        return fields;
    }
}
