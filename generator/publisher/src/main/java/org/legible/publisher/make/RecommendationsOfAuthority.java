package org.legible.publisher.make;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.index.RecommendationIndex;
import org.legible.publisher.view.index.RecommendationIndex.Listed;

/** Two questions at once: what was recommended about an authority, to one addressee or on one theme. */
final class RecommendationsOfAuthority implements SiteKind {

    /** From how many entries on a theme of one authority has a list of its own. */
    private static final int WORTH_A_LIST = 10;

    @Override
    public Stream<SiteRecipe> of(Library library) {
        return new RecommendationIndex(library)
                .byAuthority().entrySet().stream()
                        .flatMap(entry -> lists(library, entry.getKey(), entry.getValue()))
                        .flatMap(list -> list.pages(library.language()));
    }

    private static Stream<RecommendationList> lists(Library library, String authority, List<Listed> items) {
        Stream<RecommendationList> made = addressees(library, items).entrySet().stream()
                .map(entry -> list(
                        authority,
                        Addresses.recommendationsAbout(authority, entry.getKey()),
                        entry.getValue(),
                        page -> RecommendationLists.addressee(page, entry.getKey()),
                        "index.authorityAddressee"));
        Stream<RecommendationList> on = themes(library, items).entrySet().stream()
                .map(entry -> list(
                        authority,
                        Addresses.recommendationsAboutOn(authority, entry.getKey()),
                        entry.getValue(),
                        page -> RecommendationLists.theme(page, entry.getKey()),
                        "index.authorityTheme"));
        return Stream.concat(made, on);
    }

    private static RecommendationList list(
            String authority,
            Address address,
            List<Listed> items,
            Function<PageContext, String> second,
            String phrase) {
        return new RecommendationList(
                address,
                items,
                page -> page.words()
                        .get(
                                phrase,
                                Map.of(
                                        "authority",
                                        RecommendationLists.authority(page, authority),
                                        "second",
                                        second.apply(page))),
                page -> Optional.empty(),
                page -> List.of(
                        RecommendationLists.register(page),
                        new LinkView(
                                RecommendationLists.authority(page, authority),
                                page.link(Addresses.recommendationsAbout(authority)))),
                page -> List.of());
    }

    /** The ways to these lists from the list of all about an authority. */
    static List<LinkView> ways(PageContext page, String authority, List<Listed> items) {
        List<LinkView> ways = new ArrayList<>();
        addressees(page.library(), items)
                .keySet()
                .forEach(key -> ways.add(new LinkView(
                        page.words()
                                .get("index.addressee", Map.of("addressee", RecommendationLists.addressee(page, key))),
                        page.link(Addresses.recommendationsAbout(authority, key)))));
        themes(page.library(), items)
                .keySet()
                .forEach(key -> ways.add(new LinkView(
                        page.words().get("index.theme", Map.of("theme", RecommendationLists.theme(page, key))),
                        page.link(Addresses.recommendationsAboutOn(authority, key)))));
        return List.copyOf(ways);
    }

    private static Map<String, List<Listed>> addressees(Library library, List<Listed> items) {
        return inOrder(
                library.vocabularies().addressees().keySet(), new RecommendationIndex(library, items).byAddressee(), 1);
    }

    private static Map<String, List<Listed>> themes(Library library, List<Listed> items) {
        return inOrder(
                library.vocabularies().themes().keySet(),
                new RecommendationIndex(library, items).byTheme(),
                WORTH_A_LIST);
    }

    private static Map<String, List<Listed>> inOrder(
            Collection<String> keys, Map<String, List<Listed>> found, int least) {
        Map<String, List<Listed>> sorted = new LinkedHashMap<>();
        for (String key : keys) if (found.getOrDefault(key, List.of()).size() >= least) sorted.put(key, found.get(key));
        return sorted;
    }
}
