package org.legible.publisher.make;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.index.IndexListView;
import org.legible.publisher.view.index.RecommendationIndex;
import org.legible.publisher.view.index.RecommendationIndexView;
import org.legible.publisher.view.part.StatusView;
import org.legible.publisher.words.Words;

/**
 * One way to sort the recommendations of all reports: the lists that it makes, and the page that lists them.
 *
 * @param name the name of the way in the words file
 * @param one the words file's key and placeholder for the title of one of its lists
 * @param landing where its lists are listed
 * @param found the recommendations by what they are sorted by
 * @param address where the list of a key stands
 * @param title the name of a key
 * @param description what else is said of a key, as markup
 */
record RecommendationLists<K>(
        String name,
        String one,
        Address landing,
        Function<RecommendationIndex, Map<K, List<RecommendationIndex.Item>>> found,
        Function<K, Address> address,
        Said<K, String> title,
        Said<K, Optional<String>> description)
        implements SiteKind {

    /** What a page says of a key. */
    interface Said<K, V> {

        V of(PageContext page, K key);
    }

    /** Every way to sort them. */
    static List<SiteKind> all() {
        return List.of(
                new RecommendationLists<>(
                        "themes",
                        "theme",
                        Addresses.THEMES,
                        RecommendationIndex::byTheme,
                        Addresses::theme,
                        (page, key) -> page.library().themes().get(key).title().shown(),
                        RecommendationLists::descriptionOfTheme),
                of(
                        "authorities",
                        "authority",
                        Addresses.RECOMMENDATION_AUTHORITIES,
                        RecommendationIndex::byAuthority,
                        Addresses::recommendationsAbout,
                        (page, key) ->
                                page.library().authorities().get(key).name().shown()),
                of(
                        "addressees",
                        "addressee",
                        Addresses.ADDRESSEES,
                        RecommendationIndex::byAddressee,
                        Addresses::recommendationsTo,
                        (page, key) ->
                                page.library().addressees().get(key).title().shown()),
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
                        (page, key) -> StatusView.word(key, page.words())));
    }

    private static <K> RecommendationLists<K> of(
            String name,
            String one,
            Address landing,
            Function<RecommendationIndex, Map<K, List<RecommendationIndex.Item>>> found,
            Function<K, Address> address,
            Said<K, String> title) {
        return new RecommendationLists<>(name, one, landing, found, address, title, (page, key) -> Optional.empty());
    }

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Map<K, List<RecommendationIndex.Item>> sorted = found.apply(new RecommendationIndex(library));
        SiteRecipe all = page(landing, library, page -> landing(page, sorted));
        return Stream.concat(
                Stream.of(all),
                sorted.entrySet().stream()
                        .map(entry -> page(
                                address.apply(entry.getKey()),
                                library,
                                page -> list(page, entry.getKey(), entry.getValue()))));
    }

    private static SiteRecipe page(Address address, Library library, Function<PageContext, PageView> view) {
        return SiteRecipe.filled(Product.Page.of(address, library.language()), view);
    }

    private PageView landing(PageContext page, Map<K, List<RecommendationIndex.Item>> sorted) {
        List<IndexListView.Item> items = sorted.keySet().stream()
                .map(key -> item(page, key, sorted.get(key)))
                .toList();
        Words words = page.words();
        RecommendationNames names =
                names(words, sorted.values().stream().flatMap(List::stream).toList());
        String title = names.phrase("index." + name + "Title", Map.of());
        String lead = words.get("index." + name + "Lead");
        String description = items.isEmpty() ? words.get("index.noneDescription", Map.of("title", title)) : lead;
        return PageView.of(
                page,
                "pages/index-list.peb",
                Heads.of(page, title, description, register(page)),
                new IndexListView(title, lead, items));
    }

    private IndexListView.Item item(PageContext page, K key, List<RecommendationIndex.Item> recommendations) {
        String count = names(page.words(), recommendations).count();
        return new IndexListView.Item(
                title.of(page, key), page.link(address.apply(key)), count, description.of(page, key));
    }

    private PageView list(PageContext page, K key, List<RecommendationIndex.Item> recommendations) {
        Words words = page.words();
        RecommendationNames names = names(words, recommendations);
        Map<String, String> heading = Map.of("title", words.get("index." + one, Map.of(one, title.of(page, key))));
        return PageView.of(
                page,
                "pages/recommendation-index.peb",
                Heads.of(
                        page,
                        names.phrase("index.listTitle", heading),
                        names.phrase(names.askingKey("index.description"), heading),
                        register(page),
                        new LinkView(words.get("index." + name), page.link(landing))),
                RecommendationIndexView.of(
                        page,
                        Optional.of(page.recommendationNames().shortTitle()),
                        heading.get("title"),
                        description.of(page, key),
                        List.of(),
                        recommendations));
    }

    private static RecommendationNames names(Words words, List<RecommendationIndex.Item> items) {
        return RecommendationNames.of(
                words,
                items.stream().map(RecommendationIndex.Item::recommendation).toList());
    }

    private static LinkView register(PageContext page) {
        return new LinkView(page.recommendationNames().shortTitle(), page.link(Addresses.RECOMMENDATIONS));
    }

    private static Optional<String> descriptionOfTheme(PageContext page, String theme) {
        return Optional.of(page.html(page.library().themes().get(theme).description(), ""));
    }
}
