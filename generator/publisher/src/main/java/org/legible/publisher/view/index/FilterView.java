package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.index.SearchView.Phrase;
import org.legible.publisher.view.part.StatusView;

/**
 * The form that filters and sorts the register. Its script and what that knows are fetched when a reader turns to it.
 *
 * @param fields what there is to choose from
 * @param overdue the words beside the box for what is overdue
 * @param days the first and the last day about which can be asked
 * @param sorts the ways to sort it, by the names that addresses have for them
 * @param phrases the words that the script says
 * @param lines the names of the drawings for how far something has come
 */
public record FilterView(
        Source source,
        List<Field> fields,
        String overdue,
        Days days,
        List<Option> sorts,
        List<Phrase> phrases,
        List<String> lines) {

    private static final List<String> SORTS = List.of("newest", "oldest", "due", "authority", "status");
    private static final int FEWEST = 6;
    private static final int LONG = 12;
    private static final String GROUP = "filter.said.";
    // The kinds of entries, as the index of the search writes them.
    private static final List<String> NUMBERED = List.of("r", "i", "c", "f", "o", "a");
    private static final List<String> SAID = List.of(
            "filter.said.finding",
            "filter.said.found",
            "filter.said.chosen",
            "filter.said.shown",
            "filter.said.nothing",
            "filter.said.asOf",
            "filter.said.notYet",
            "filter.said.undated",
            "filter.said.future",
            "filter.said.behind",
            "filter.said.plain",
            "filter.said.without",
            "filter.said.several",
            "filter.said.was",
            "filter.said.option",
            "filter.said.choice",
            "filter.said.picked",
            "filter.said.sought",
            "filter.said.lost",
            "filter.said.failed");

    /**
     * Where the script and its files are.
     *
     * @param files the way to the folder of the files
     * @param facts the file that tells of all entries
     * @param index the file by which a search for words begins
     */
    public record Source(String script, String files, String facts, String index) {}

    /**
     * One thing to choose by, of which several can be chosen.
     *
     * @param name its name in addresses, which is also that of the lists of its kind
     */
    public record Field(String name, String label, List<Option> options) {

        /** True if there are so many that a reader looks for one by a word. */
        public boolean isLong() {
            return options.size() > LONG;
        }
    }

    /** One of its values, as addresses write it and in words. */
    public record Option(String value, String text) {}

    /** Days as {@code 2015-11-27}. */
    public record Days(String first, String last) {}

    /** True if there is so much in a list that it is worth a filter. */
    public static boolean isWorthwhile(Collection<?> items) {
        return items.size() >= FEWEST;
    }

    /** The way to the form of the register, with something chosen already: names and values as addresses write them. */
    public static LinkView narrowing(PageContext page, Map<String, String> chosen) {
        String query = chosen.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
        return new LinkView(
                page.words().get("filter.narrow"),
                page.link(Addresses.RECOMMENDATIONS) + (query.isEmpty() ? "" : "?" + query));
    }

    /** The form of this register. */
    public static FilterView of(
            PageContext page, RecommendationIndex index, List<Field> fields, String facts, String searchIndex) {
        String today = page.date(PartialDate.of(page.today()));
        return new FilterView(
                new Source(
                        page.link(new Address(page.assets().file("register.js"))),
                        "../".repeat(page.address().path().split("/").length) + Addresses.SEARCH_FILES.path(),
                        facts,
                        searchIndex),
                fields,
                page.words().get("filter.overdue", Map.of("date", today)),
                new Days(first(index), page.today().toString()),
                SORTS.stream()
                        .map(name -> new Option(name, page.words().get("filter.sorts." + name)))
                        .toList(),
                phrases(page, today),
                StatusView.lines());
    }

    private static String first(RecommendationIndex index) {
        return index.all().stream()
                .map(listed -> listed.entry().report().published().value().lastDay())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .toString();
    }

    private static List<Phrase> phrases(PageContext page, String today) {
        List<Phrase> phrases = new ArrayList<>();
        for (String key : SAID)
            phrases.add(new Phrase(key.substring(GROUP.length()), page.words().get(key)));
        phrases.add(new Phrase("overdueOn", page.words().get("filter.overdue")));
        phrases.add(new Phrase("notReported", page.words().get("status.notReported")));
        phrases.add(new Phrase("inReport", page.words().get("recommendation.inReport")));
        phrases.add(new Phrase("instead", page.words().get("search.instead")));
        phrases.add(new Phrase("unknown", page.words().get("search.unknown")));
        phrases.addAll(SearchView.cited(page));
        for (String kind : NUMBERED)
            phrases.add(new Phrase("kind." + kind, page.words().get("search.kind." + kind)));
        phrases.add(new Phrase("overdue", page.words().get("index.overdue", Map.of("date", today))));
        return List.copyOf(phrases);
    }
}
