package org.legible.publisher.make;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Product;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.index.FilterView;
import org.legible.publisher.view.index.IndexListView;
import org.legible.publisher.view.index.RecommendationIndex;
import org.legible.publisher.view.index.RecommendationIndex.Listed;
import org.legible.publisher.view.index.RecommendationIndexView;
import org.legible.publisher.view.index.Timeframe;
import org.legible.publisher.view.part.StatusView;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.Words;

/**
 * One way to sort the register: the lists that it makes, and the page that lists them.
 *
 * @param name the name of the way in the words file
 * @param one the words file's key and placeholder for the title of one of its lists
 * @param landing where its lists are listed
 * @param found what stands in the register, by what it is sorted by
 * @param address where the list of a key stands
 * @param title the name of a key
 * @param description what else is said of a key, as markup
 * @param ways from the list of a key to lists of some of it
 */
record RecommendationLists<K>(
        String name,
        String one,
        Address landing,
        Function<RecommendationIndex, Map<K, List<Listed>>> found,
        Function<K, Address> address,
        Said<K, String> title,
        Said<K, Optional<String>> description,
        Ways<K> ways)
        implements SiteKind {

    /** What a page says of a key. */
    interface Said<K, V> {

        V of(PageContext page, K key);
    }

    /** The ways from the list of a key, which holds these items, to others. */
    interface Ways<K> {

        List<LinkView> of(PageContext page, K key, List<Listed> items);
    }

    /**
     * Every way to sort it.
     *
     * @param today the day of the build, on which something is overdue
     */
    static List<RecommendationLists<?>> all(LocalDate today) {
        return List.of(
                new RecommendationLists<>(
                        "themes",
                        "theme",
                        Addresses.THEMES,
                        RecommendationIndex::byTheme,
                        Addresses::theme,
                        RecommendationLists::theme,
                        RecommendationLists::descriptionOfTheme,
                        (page, key, items) -> List.of()),
                new RecommendationLists<>(
                        "authorities",
                        "authority",
                        Addresses.RECOMMENDATION_AUTHORITIES,
                        RecommendationIndex::byAuthority,
                        Addresses::recommendationsAbout,
                        RecommendationLists::authority,
                        (page, key) -> Optional.empty(),
                        RecommendationsOfAuthority::ways),
                of(
                        "addressees",
                        "addressee",
                        Addresses.ADDRESSEES,
                        RecommendationIndex::byAddressee,
                        Addresses::recommendationsTo,
                        RecommendationLists::addressee),
                of(
                        "years",
                        "year",
                        Addresses.YEARS,
                        RecommendationIndex::byYear,
                        Addresses::recommendationsOf,
                        (page, key) -> String.valueOf(key)),
                of(
                        "statuses",
                        "status",
                        Addresses.STATUSES,
                        RecommendationIndex::byStatus,
                        standing -> Addresses.recommendationsWithStatus(StatusView.addressKey(standing)),
                        (page, key) -> StatusView.word(key, page.words())),
                of(
                        "timeframes",
                        "timeframe",
                        Addresses.TIMEFRAMES,
                        index -> index.byTimeframe(today),
                        timeframe -> Addresses.recommendationsWithin(timeframe.key()),
                        RecommendationLists::timeframe));
    }

    private static <K> RecommendationLists<K> of(
            String name,
            String one,
            Address landing,
            Function<RecommendationIndex, Map<K, List<Listed>>> found,
            Function<K, Address> address,
            Said<K, String> title) {
        return new RecommendationLists<>(
                name,
                one,
                landing,
                found,
                address,
                title,
                (page, key) -> Optional.empty(),
                (page, key, items) -> List.of());
    }

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Map<K, List<Listed>> sorted = found.apply(new RecommendationIndex(library));
        Product all = Product.Page.of(landing, library.language());
        return Stream.concat(
                Stream.of(SiteRecipe.filled(all, page -> landing(page, sorted))),
                sorted.entrySet().stream()
                        .flatMap(entry -> list(entry.getKey(), entry.getValue()).pages(library.language())));
    }

    /** The way to its lists from another page; empty where they would hold nothing. */
    Optional<LinkView> way(PageContext page, RecommendationIndex index) {
        return Optional.of(new LinkView(page.words().get("index." + name), page.link(landing)))
                .filter(way -> !found.apply(index).isEmpty());
    }

    /** What the form that filters the register offers of this way; empty where there is nothing to choose. */
    Optional<FilterView.Field> field(PageContext page, RecommendationIndex index) {
        List<FilterView.Option> options = found.apply(index).keySet().stream()
                .filter(key -> key != Timeframe.OVERDUE) // It is asked beside the others.
                .map(key -> new FilterView.Option(lastStep(address.apply(key)), title.of(page, key)))
                .toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FilterView.Field(lastStep(landing), page.words().get("filter.fields." + name), options));
    }

    private static String lastStep(Address address) {
        String[] steps = address.path().split("/");
        return steps[steps.length - 1];
    }

    private RecommendationList list(K key, List<Listed> items) {
        return new RecommendationList(
                address.apply(key),
                items,
                page -> page.words().get("index." + one, Map.of(one, title.of(page, key))),
                page -> description.of(page, key),
                page -> List.of(register(page), new LinkView(page.words().get("index." + name), page.link(landing))),
                page -> ways.of(page, key, items));
    }

    private PageView landing(PageContext page, Map<K, List<Listed>> sorted) {
        List<IndexListView.Item> items = sorted.keySet().stream()
                .map(key -> item(page, key, sorted.get(key)))
                .toList();
        Words words = page.words();
        RecommendationNames names = RecommendationNames.of(
                words,
                Listed.recommendations(
                        sorted.values().stream().flatMap(List::stream).toList()));
        String title = names.phrase("index." + name + "Title", Map.of());
        String lead = words.get("index." + name + "Lead");
        String description = items.isEmpty() ? words.get("index.noneDescription", Map.of("title", title)) : lead;
        return PageView.of(
                page,
                "pages/index-list.peb",
                Heads.of(page, title, description, register(page)),
                new IndexListView(title, lead, items));
    }

    private IndexListView.Item item(PageContext page, K key, List<Listed> items) {
        return new IndexListView.Item(
                title.of(page, key),
                page.link(address.apply(key)),
                RecommendationIndexView.count(page, items),
                description.of(page, key));
    }

    /** The way back to the whole register. */
    static LinkView register(PageContext page) {
        return new LinkView(page.recommendationNames().shortTitle(), page.link(Addresses.RECOMMENDATIONS));
    }

    /** The name of a theme. */
    static String theme(PageContext page, String key) {
        return page.vocabularies().themes().get(key).title().shown();
    }

    /** The name of an authority. */
    static String authority(PageContext page, String key) {
        return page.vocabularies().authorities().get(key).name().shown();
    }

    /** The name of an addressee. */
    static String addressee(PageContext page, String key) {
        return page.vocabularies().addressees().get(key).title().shown();
    }

    private static String timeframe(PageContext page, Timeframe key) {
        return page.words()
                .get(
                        "index.timeframeNames." + EnumWords.wordKey(key),
                        Map.of("date", page.date(PartialDate.of(page.today()))));
    }

    private static Optional<String> descriptionOfTheme(PageContext page, String theme) {
        return Optional.of(page.html(page.vocabularies().themes().get(theme).description(), ""));
    }
}
