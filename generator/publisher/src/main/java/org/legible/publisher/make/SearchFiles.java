package org.legible.publisher.make;

import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.link.ProseReader;
import org.legible.publisher.plan.Offer.InMenus;
import org.legible.publisher.plan.Offer.Menu;
import org.legible.publisher.plan.Product;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.search.Gathering;
import org.legible.publisher.search.ReportPassages;
import org.legible.publisher.search.SearchFile;
import org.legible.publisher.search.SearchIndex;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.index.SearchView;

/**
 * The page on which readers search, and the files that its script asks for. The words of a report are written with the report;
 * the index follows when every report has been made.
 */
final class SearchFiles implements ReportKind, SiteKind {

    private final Gathering gathering;
    private final ProseReader prose;
    private volatile SearchView.Index index = SearchView.Index.NONE;

    /**
     * Makes them.
     *
     * @param prose reads inline Markdown of the site
     * @param kept the words that earlier builds have found
     */
    SearchFiles(ProseReader prose, Gathering.Kept kept) {
        gathering = new Gathering(kept);
        this.prose = prose;
    }

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Product.Page page = Product.Page.of(Addresses.SEARCH, library.language());
        boolean isEmpty = library.entries().isEmpty();
        Product offered = isEmpty ? page : page.offered(new InMenus("search", Menu.HEADER, Menu.HOME));
        return Stream.of(SiteRecipe.filled(offered, this::view).with(() -> index.first() + " " + index.reports()));
    }

    private PageView view(PageContext page) {
        return PageView.of(page, "pages/search.peb", Heads.of(page, "search"), SearchView.of(page, index));
    }

    @Override
    public Stream<ReportRecipe> of(LinkedReport report, Library library) {
        ReportPassages passages = ReportPassages.of(report, library, words -> prose.read(words, ""));
        // The index holds the words of reports too whose files are taken as an earlier build made them.
        gathering.add(passages);
        return passages.files().stream()
                .map(file -> new ReportRecipe(asset(file, library), source -> new Content.Bytes(file.bytes())));
    }

    @Override
    public Stream<SiteRecipe> afterReports(Library library, SitePlan plan, PageContext.Maker contexts) {
        SearchIndex made = new SearchIndex(gathering, library, words -> prose.read(words, ""));
        index = new SearchView.Index(made.first(), made.reports());
        return made.files().stream().map(file -> SiteRecipe.bytes(asset(file, library), file.bytes()));
    }

    /** The file by which a search begins, when all reports are made; empty before. */
    String first() {
        return index.first();
    }

    /** What a file of the index, or one of those that are found by it, is in the plan. */
    static Product asset(SearchFile file, Library library) {
        return new Product.Asset(Addresses.SEARCH_FILES.resolve(file.name()), library.language());
    }
}
