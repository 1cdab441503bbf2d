package org.legible.publisher.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Library;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationCounts;
import org.legible.publisher.view.frame.Page;
import org.legible.publisher.view.frame.PageHead;
import org.legible.publisher.view.index.IndexListView;
import org.legible.publisher.view.index.RecommendationIndex;
import org.legible.publisher.view.index.RecommendationIndexView;
import org.legible.publisher.view.part.StatusView;

/** Makes the lists of recommendations from all reports: all of them, and by each thing that people look for. */
final class RecommendationPages {

    private final PageContext.Maker contexts;
    private final Library library;
    private final Words words;
    private final RecommendationIndex index;
    private final List<Page> pages = new ArrayList<>();

    /**
     * One way to sort recommendations.
     *
     * @param name the name of the way in the words file
     * @param landing the page that lists its keys
     * @param wordsOf the words file's key and placeholder for the title of one of its lists
     * @param address where the list of a key stands
     * @param title the name of a key
     */
    private record Way<K>(
            String name, Address landing, String wordsOf, Function<K, Address> address, Function<K, String> title) {}

    RecommendationPages(PageContext.Maker contexts, Library library, Words words) {
        this.contexts = contexts;
        this.library = library;
        this.words = words;
        this.index = new RecommendationIndex(library);
    }

    List<Page> all() {
        pages.add(everything());
        addThemes();
        addWay(
                new Way<>(
                        "authorities",
                        Addresses.RECOMMENDATION_AUTHORITIES,
                        "authority",
                        Addresses::recommendationsAbout,
                        key -> library.authorities().get(key).name().shown()),
                index.byAuthority());
        addWay(
                new Way<>(
                        "addressees",
                        Addresses.ADDRESSEES,
                        "addressee",
                        Addresses::recommendationsTo,
                        key -> library.addressees().get(key).title().shown()),
                index.byAddressee());
        addWay(
                new Way<>("years", Addresses.YEARS, "year", Addresses::recommendationsOf, String::valueOf),
                index.byYear());
        Function<Recommendation.Standing, Address> statusAddress =
                standing -> Addresses.recommendationsWithStatus(StatusView.addressKey(standing));
        addWay(
                new Way<>(
                        "statuses",
                        Addresses.STATUSES,
                        "status",
                        statusAddress,
                        status -> StatusView.word(status, words)),
                index.byStatus());
        return List.copyOf(pages);
    }

    private Page everything() {
        PageContext page = contexts.at(Addresses.RECOMMENDATIONS, Edition.WEB, "");
        String title = words.get("index.all");
        boolean isEmpty = index.all().isEmpty();
        Optional<String> lead = isEmpty ? Optional.empty() : Optional.of(Markup.escape(words.get("index.allLead")));
        RecommendationIndexView view =
                RecommendationIndexView.of(page, Optional.empty(), title, lead, ways(page), index.all());
        String description = isEmpty ? none(title) : words.get("index.allDescription");
        PageHead head = PageHead.of(title, description, home(page), Addresses.RECOMMENDATIONS);
        return Page.of(page, "pages/recommendation-index.peb", head, view);
    }

    /** The other lists, but for those in which nothing stands. */
    private List<LinkView> ways(PageContext page) {
        if (index.all().isEmpty()) return List.of();
        List<LinkView> ways = new ArrayList<>();
        if (!index.byTheme().isEmpty()) ways.add(new LinkView(words.get("index.themes"), page.link(Addresses.THEMES)));
        ways.add(new LinkView(words.get("index.authorities"), page.link(Addresses.RECOMMENDATION_AUTHORITIES)));
        ways.add(new LinkView(words.get("index.addressees"), page.link(Addresses.ADDRESSEES)));
        ways.add(new LinkView(words.get("index.years"), page.link(Addresses.YEARS)));
        ways.add(new LinkView(words.get("index.statuses"), page.link(Addresses.STATUSES)));
        return List.copyOf(ways);
    }

    /** What machines are told of a list in which nothing stands. */
    private String none(String title) {
        return words.get("index.noneDescription", Map.of("title", title));
    }

    private void addThemes() {
        Map<String, List<RecommendationIndex.Item>> byTheme = index.byTheme();
        List<String> order = List.copyOf(library.themes().keySet());
        Way<String> way = new Way<>(
                "themes",
                Addresses.THEMES,
                "theme",
                Addresses::theme,
                key -> library.themes().get(key).title().shown());
        PageContext landing = contexts.at(way.landing(), Edition.WEB, "");
        List<IndexListView.Item> items = byTheme.entrySet().stream()
                .sorted(Comparator.comparing(entry -> order.indexOf(entry.getKey())))
                .map(entry -> item(landing, way, entry.getKey(), entry.getValue())
                        .describedAs(description(landing, entry.getKey())))
                .toList();
        pages.add(landing(landing, way, items));
        byTheme.forEach((key, found) -> {
            PageContext page = contexts.at(way.address().apply(key), Edition.WEB, "");
            pages.add(list(page, way, key, Optional.of(description(page, key)), found));
        });
    }

    private <K> void addWay(Way<K> way, Map<K, List<RecommendationIndex.Item>> found) {
        PageContext landing = contexts.at(way.landing(), Edition.WEB, "");
        List<IndexListView.Item> items = found.entrySet().stream()
                .map(entry -> item(landing, way, entry.getKey(), entry.getValue()))
                .toList();
        pages.add(landing(landing, way, items));
        found.forEach((key, recommendations) -> pages.add(list(
                contexts.at(way.address().apply(key), Edition.WEB, ""), way, key, Optional.empty(), recommendations)));
    }

    private <K> Page landing(PageContext page, Way<K> way, List<IndexListView.Item> items) {
        String heading = words.get("index." + way.name() + "Title");
        String lead = words.get("index." + way.name() + "Lead");
        String description = items.isEmpty() ? none(heading) : lead;
        PageHead head = PageHead.of(heading, description, breadcrumbs(page), way.landing());
        return Page.of(page, "pages/index-list.peb", head, new IndexListView(heading, lead, items));
    }

    private <K> Page list(
            PageContext page,
            Way<K> way,
            K key,
            Optional<String> lead,
            List<RecommendationIndex.Item> recommendations) {
        String title = words.get(
                "index." + way.wordsOf(), Map.of(way.wordsOf(), way.title().apply(key)));
        List<LinkView> breadcrumbs = new ArrayList<>(breadcrumbs(page));
        breadcrumbs.add(new LinkView(words.get("index." + way.name()), page.link(way.landing())));
        PageHead head = PageHead.of(
                words.get("index.listTitle", Map.of("title", title)),
                words.get("index.description", Map.of("title", title)),
                List.copyOf(breadcrumbs),
                page.address());
        RecommendationIndexView view = RecommendationIndexView.of(
                page, Optional.of(words.get("index.kicker")), title, lead, List.of(), recommendations);
        return Page.of(page, "pages/recommendation-index.peb", head, view);
    }

    private <K> IndexListView.Item item(PageContext page, Way<K> way, K key, List<RecommendationIndex.Item> found) {
        String href = page.link(way.address().apply(key));
        String count = new RecommendationCounts(words)
                .of(found.stream().map(RecommendationIndex.Item::recommendation).toList());
        return new IndexListView.Item(way.title().apply(key), href, count);
    }

    private String description(PageContext page, String theme) {
        return page.html(library.themes().get(theme).description(), "");
    }

    private List<LinkView> home(PageContext page) {
        return List.of(new LinkView(words.get("layout.home"), page.link(Address.HOME)));
    }

    private List<LinkView> breadcrumbs(PageContext page) {
        List<LinkView> links = new ArrayList<>(home(page));
        links.add(new LinkView(words.get("index.kicker"), page.link(Addresses.RECOMMENDATIONS)));
        return List.copyOf(links);
    }
}
