package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.ledger.KeptAddress;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.library.Vocabularies;
import org.legible.publisher.report.Addressee;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.Text;
import org.legible.publisher.report.Theme;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationTitles;
import org.legible.publisher.view.ReportContext;

/**
 * A place that has moved away from a page, whose address in it is kept.
 *
 * @param id the id that it had
 * @param was what it was, in a sentence that its goal ends
 * @param goal where it is now
 */
public record MovedPlaceView(String id, String was, LinkView goal) {

    private static final Pattern PARAGRAPH = Pattern.compile("(?:[a-z0-9-]+-)?paragraph-(.+)");
    private static final Pattern KEYED = Pattern.compile("(?:recommendations/)?(themes|authorities|to)/([^/]+)/.*");

    /** What has moved away from the page, as the plan knows it. */
    public static List<MovedPlaceView> all(PageContext page) {
        return all(page, page.plan().movedFrom(page.address()));
    }

    /** All of these. */
    public static List<MovedPlaceView> all(PageContext page, List<Ledger.Move> moves) {
        return moves.stream()
                .map(move -> new MovedPlaceView(
                        move.from().place(), was(page, move.from().place()), link(page, move.to())))
                .toList();
    }

    /** A link to an address of the site, which says what is there. */
    public static LinkView link(PageContext page, KeptAddress to) {
        boolean isReport =
                Ledger.reportOf(to.page()).equals(to.page()) && !to.page().equals(Address.HOME);
        String href = isReport && !to.isPage()
                ? page.writer()
                        .linkTo(
                                entry(page.library(), to.page())
                                        .map(Entry::slug)
                                        .orElse(""),
                                to.place())
                : to.isPage() ? page.link(to.page()) : page.link(to.page(), to.place());
        if (to.isPage()) return new LinkView(title(page, to.page()), href);
        String name = name(page, to);
        return new LinkView(
                href.startsWith("#")
                        ? name
                        : page.words().get("moved.placeIn", Map.of("place", name, "page", title(page, to.page()))),
                href);
    }

    private static String was(PageContext page, String id) {
        Matcher paragraph = PARAGRAPH.matcher(id);
        return paragraph.matches()
                ? page.words().get("moved.nowParagraph", Map.of("number", paragraph.group(1)))
                : page.words().get("moved.now", Map.of("id", id));
    }

    // A recommendation is called as everywhere: by the number that its report prints, if it prints one.
    private static String name(PageContext page, KeptAddress at) {
        Matcher paragraph = PARAGRAPH.matcher(at.place());
        if (paragraph.matches()) return page.words().get("moved.paragraph", Map.of("number", paragraph.group(1)));
        return entry(page.library(), at.page())
                .flatMap(entry -> entry.report().recommendations().stream()
                        .filter(item ->
                                Anchors.recommendation(item.id().value()).equals(at.place()))
                        .findFirst()
                        .map(item -> RecommendationTitles.of(new ReportContext(page, entry), item)))
                .orElseGet(() -> page.words().get("moved.place", Map.of("id", at.place())));
    }

    // What the page is about, as its author calls it; else its address, which is true of every page.
    private static String title(PageContext page, Address of) {
        Optional<Entry> entry = entry(page.library(), of);
        if (entry.isPresent()) return entry.get().report().shortTitle().shown();
        Matcher keyed = KEYED.matcher(of.path());
        return Optional.of(keyed)
                .filter(Matcher::matches)
                .flatMap(key -> named(page.vocabularies(), key.group(1), key.group(2)))
                .map(Text::shown)
                .orElseGet(() -> page.absolute(of));
    }

    private static Optional<Text> named(Vocabularies all, String way, String key) {
        return switch (way) {
            case "themes" -> Optional.ofNullable(all.themes().get(key)).map(Theme::title);
            case "to" -> Optional.ofNullable(all.addressees().get(key)).map(Addressee::title);
            default -> Optional.ofNullable(all.authorities().get(key)).map(Authority::name);
        };
    }

    private static Optional<Entry> entry(Library library, Address page) {
        Address report = Ledger.reportOf(page);
        return library.entries().stream()
                .filter(entry -> Addresses.report(entry.slug()).equals(report))
                .findFirst();
    }
}
