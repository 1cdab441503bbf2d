package org.legible.publisher.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.report.Prose;
import org.legible.publisher.search.IndexedPassage.Shelf;
import org.legible.publisher.text.Block;

/**
 * The index of a site, made when every report has been seen. A first file has the first word of each file of words, so that a
 * browser asks for those alone in which the words of a reader can stand, and how many recommendations each report has, which is all
 * that the filter of the register needs. A second lists the reports, with how many passages each has on each shelf, so that the
 * number of a passage says whose it is. A further one lists common words, for whoever mistypes one.
 * The same content gives the same files.
 */
public final class SearchIndex {

    private static final int GUESSABLE = 4;
    private static final int MOST_GUESSES = 6_000;

    private final Gathering gathering;
    private final Lexicon lexicon;
    private final Library library;
    private final Map<String, Numbers[]> rows = new HashMap<>();
    private final List<Object> reports = new ArrayList<>();
    private final List<Integer> recommendations = new ArrayList<>();
    private final int[] before = new int[Shelf.values().length];
    private final List<SearchFile> files = new ArrayList<>();
    private final SearchFile first;
    private final SearchFile second;

    /**
     * Makes the index.
     *
     * @param prose reads inline Markdown of the site
     */
    public SearchIndex(Gathering gathering, Library library, Function<Prose, List<Block>> prose) {
        this.gathering = gathering;
        this.lexicon = gathering.lexicon();
        this.library = library;
        for (Entry entry : library.entries()) {
            Gathering.Gathered gathered = gathering.reports().get(entry.slug());
            if (gathered != null) add(entry.slug(), gathered);
        }
        addSite(SitePassages.of(library, prose));
        WordFiles words = new WordFiles(lexicon, rows);
        files.addAll(words.files());
        SearchFile spelling = SearchFile.of("spelling", commonForms());
        files.add(spelling);
        first = SearchFile.of(
                "index", List.of(words.hash(), words.starts(), littleWords(), spelling.name(), recommendations));
        files.add(first);
        second = SearchFile.of("reports", reports);
        files.add(second);
    }

    /** The file by which every question begins. */
    public String first() {
        return first.name();
    }

    /** The file that tells of the reports, by which passages are found. */
    public String reports() {
        return second.name();
    }

    /** Every file but those of the reports. */
    public List<SearchFile> files() {
        return List.copyOf(files);
    }

    private void addSite(List<IndexedPassage> passages) {
        Stems stems = new Stems(library.language());
        Concepts concepts = new Concepts(stems, List.of(library.vocabularies().glossary()));
        ReportWords words = new WordRows(stems, concepts).passages(passages).pack();
        lexicon.add(words);
        List<byte[]> texts = ReportPassages.files(passages, "", library.language(), false);
        String hash = SearchFile.hash(texts);
        for (int i = 0; i < texts.size(); i++)
            files.add(new SearchFile(ReportPassages.name("-", hash, i), texts.get(i)));
        add("-", new Gathering.Gathered(hash, words));
    }

    // The numbers of a report's passages go behind those of the reports before it.
    private void add(String slug, Gathering.Gathered gathered) {
        int report = reports.size();
        gathered.words().each((key, lists) -> {
            Numbers[] all = rows.computeIfAbsent(key, word -> new Numbers[Row.values().length]);
            for (Row row : Row.values()) {
                String list = lists[row.ordinal()];
                if (list.isEmpty()) continue;
                int start = row == Row.REPORTS ? report : before[shelf(row).ordinal()];
                if (all[row.ordinal()] == null) all[row.ordinal()] = new Numbers();
                Numbers.read(list, number -> all[row.ordinal()].add(start + number));
            }
        });
        List<Object> line = new ArrayList<>(List.of(slug, gathered.hash()));
        for (Shelf shelf : Shelf.values()) {
            int count = gathered.words().counts().get(shelf.ordinal());
            before[shelf.ordinal()] += count;
            line.add(count);
        }
        reports.add(line);
        recommendations.add(gathered.words().counts().get(Shelf.RECOMMENDATIONS.ordinal()));
    }

    private static Shelf shelf(Row row) {
        return switch (row) {
            case BELOW -> Shelf.PARAGRAPHS;
            case NAMES -> Shelf.SITE;
            case BEHIND -> Shelf.RECOMMENDATIONS;
            default -> Shelf.valueOf(row.name());
        };
    }

    // The forms of the words that stand in the most passages: whoever mistypes a word most likely means one of them.
    private List<String> commonForms() {
        Map<String, Integer> counts = new TreeMap<>();
        lexicon.forms().forEach((key, forms) -> {
            int count = count(key);
            for (String form : forms)
                if (count > 0 && form.length() >= GUESSABLE && !form.contains(" "))
                    counts.merge(form, count, Integer::sum);
        });
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_GUESSES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int count(String key) {
        return rows.containsKey(key)
                ? Stream.of(rows.get(key))
                        .mapToInt(row -> row == null ? 0 : row.count())
                        .sum()
                : 0;
    }

    private List<String> littleWords() {
        return Stream.concat(
                        Stream.of(library.language()),
                        library.entries().stream().map(library::language))
                .distinct()
                .flatMap(language -> Stems.littleWords(language).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
