package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.DataFile;
import org.legible.publisher.plan.FileFacts;
import org.legible.publisher.plan.Product;
import org.legible.publisher.render.TextWords;
import org.legible.publisher.report.Site;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.words.EnumWords;

/**
 * The data that goes with a page: the plan says what there is.
 *
 * @param files the tables, and all of them in one file
 * @param feed what tells of news
 * @param columns what explains the tables and the file
 * @param licence the terms on which the publication's own words may be used
 */
public record DataLinksView(List<File> files, Optional<Feed> feed, List<File> columns, Optional<LinkView> licence) {

    private static final List<DataFile> OFFERED = List.of(
            DataFile.RECOMMENDATIONS,
            DataFile.HISTORY,
            DataFile.ACTIONS,
            DataFile.JUDGEMENTS,
            DataFile.STATISTICS,
            DataFile.JSON);

    /**
     * A file.
     *
     * @param name what it holds
     * @param about its type and size
     * @param address its full address
     */
    public record File(String name, String href, String about, String address, String mediaType) {}

    /**
     * A feed.
     *
     * @param title what it is of
     */
    public record Feed(String href, String title) {}

    /**
     * The data that goes with a page; empty where it has none.
     *
     * @param heading the title of the page
     */
    public static Optional<DataLinksView> of(PageContext page, String heading) {
        if (!(page.product() instanceof Product.Page)) return Optional.empty();
        return folder(page.product()).map(folder -> of(page, folder, heading)).filter(data -> !data.files.isEmpty());
    }

    private static DataLinksView of(PageContext page, Address folder, String heading) {
        Optional<Feed> feed = planned(page, Addresses.feedOf(folder))
                .filter(found -> !found.equals(Addresses.FEED))
                .map(found -> new Feed(page.link(found), heading));
        Stream<File> columns = Stream.concat(
                planned(page, DataFile.METADATA.in(folder)).stream()
                        .map(found -> file(page, "columns", DataFile.METADATA, found)),
                planned(page, DataFile.JSON.in(folder)).stream()
                        .map(found -> file(page, "schema", DataFile.JSON, Addresses.DATA_SCHEMA)));
        Optional<Site.SiteLicence> licence = page.site().licence();
        return new DataLinksView(
                OFFERED.stream()
                        .flatMap(file -> planned(page, file.in(folder)).stream()
                                .map(address -> file(page, key(page, file), file, address)))
                        .toList(),
                feed,
                columns.toList(),
                licence.map(
                        terms -> new LinkView(terms.name().shown(), terms.url().map(Object::toString))));
    }

    /** Where the data of a page stands: beside a list, and in the files of a report. */
    private static Optional<Address> folder(Product page) {
        Address address = page.address();
        if (page.report().isPresent()) {
            String slug = page.report().get();
            boolean isOffered = page.holdsReport() || address.equals(Addresses.reportRecommendations(slug));
            return Optional.of(Addresses.reportData(slug)).filter(folder -> isOffered);
        }
        String[] parts = address.path().split("/");
        boolean isAuthority = parts.length == 2 && address.equals(Addresses.authority(parts[1]));
        return Optional.of(isAuthority ? Addresses.recommendationsAbout(parts[1]) : address);
    }

    private static Optional<Address> planned(PageContext page, Address address) {
        return Optional.of(address).filter(found -> page.plan().at(found).isPresent());
    }

    // What a list of many reports holds, its page says.
    private static String key(PageContext page, DataFile file) {
        boolean isList =
                file == DataFile.RECOMMENDATIONS && page.product().report().isEmpty();
        return isList ? "list" : EnumWords.wordKey(file);
    }

    private static RecommendationNames names(PageContext page) {
        return page.product()
                .report()
                .map(page.library().reports()::get)
                .map(entry ->
                        RecommendationNames.of(page.words(), entry.report().recommendations()))
                .orElseGet(page::recommendationNames);
    }

    private static File file(PageContext page, String key, DataFile file, Address address) {
        String name = names(page).phrase("data." + key, Map.of());
        TextWords words = new TextWords(page.words());
        String about = page.plan()
                .facts(address)
                .map(FileFacts::bytes)
                .map(bytes -> words.about(file.type(), bytes))
                .orElse(file.type());
        return new File(name, page.link(address), about, page.absolute(address), file.mediaType());
    }
}
