package org.legible.publisher.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Product;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.search.SearchFile;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.index.FilterEntries;
import org.legible.publisher.view.index.FilterFacts;
import org.legible.publisher.view.index.FilterView;
import org.legible.publisher.view.index.RecommendationIndex;
import org.legible.publisher.view.index.RecommendationIndex.Listed;

/**
 * What the filter of the register asks for: one file that tells of all entries in numbers, and for each report one that says its
 * entries in words. They are scripts as the files of the search are, so that they are there in a folder on disk too.
 */
final class FilterFiles implements SiteKind {

    private static final String FOLDER = "register/";

    private final LocalDate today;
    private final SearchFiles search;
    private volatile String facts = "";

    /**
     * @param today the day of the build
     * @param search the search, by which words are found
     */
    FilterFiles(LocalDate today, SearchFiles search) {
        this.today = today;
        this.search = search;
    }

    @Override
    public Stream<SiteRecipe> of(Library library) {
        return Stream.empty();
    }

    @Override
    public Stream<SiteRecipe> afterReports(Library library, SitePlan plan, PageContext.Maker contexts) {
        RecommendationIndex index = new RecommendationIndex(library);
        if (!FilterView.isWorthwhile(index.all())) return Stream.empty();
        // Their links begin at the page that shows them.
        PageContext page = contexts.of(Product.Page.of(Addresses.RECOMMENDATIONS, library.language()), plan);
        Map<String, List<Listed>> byReport = index.all().stream()
                .collect(Collectors.groupingBy(
                        listed -> listed.entry().slug(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
        Map<String, String> names = new LinkedHashMap<>();
        List<SearchFile> files = new ArrayList<>();
        byReport.forEach((slug, listed) -> {
            ReportContext report = new ReportContext(page, library.reports().get(slug));
            SearchFile file = SearchFile.of(FOLDER + slug, FilterEntries.of(report, listed));
            names.put(slug, file.name().substring(FOLDER.length()));
            files.add(file);
        });
        SearchFile all = SearchFile.of("register", FilterFacts.of(index, library, today, names));
        facts = all.name();
        files.add(all);
        return files.stream().map(file -> SiteRecipe.bytes(SearchFiles.asset(file, library), file.bytes()));
    }

    /** The files by which the form begins, when all reports are made. */
    String first() {
        return facts + " " + search.first();
    }

    /** The form that asks for them; empty where there is too little to filter. */
    Optional<FilterView> form(PageContext page, RecommendationIndex index) {
        if (!FilterView.isWorthwhile(index.all())) return Optional.empty();
        List<FilterView.Field> fields = RecommendationLists.all(today).stream()
                .flatMap(way -> way.field(page, index).stream())
                .toList();
        return Optional.of(FilterView.of(page, index, fields, facts, search.first()));
    }
}
