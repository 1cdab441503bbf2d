package org.legible.publisher.view.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.plan.Offer;
import org.legible.publisher.problem.Place;
import org.legible.publisher.report.Site;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.PrintSize;
import org.legible.publisher.view.part.DataLinksView;
import org.legible.publisher.view.part.DataSetDescription;
import org.legible.publisher.words.Languages;

/** Makes the frame of a page. Navigation, help and footer come in the same order everywhere. */
final class Layouts {
    private Layouts() {}

    /** The frame of this page. */
    static LayoutView of(PageContext page, PageHead head) {
        String language = page.product().language();
        PrintSize size = PrintSize.of(page.site());
        boolean largePrint = page.edition().isLargePrint();
        return new LayoutView(
                languagePlace(page).mark(language),
                Languages.isRightToLeft(language),
                largePrint && size != PrintSize.P18 ? Optional.of(size.points()) : Optional.empty(),
                head.isForYoungPeople(),
                head(page, head),
                SiteView.of(page),
                head.isForYoungPeople() ? youngPeople(page) : header(page),
                head.breadcrumbs(),
                panel(page, size).with(head.isArticle() || head.isForYoungPeople(), ExitView.of(page)),
                footer(page, head.isForYoungPeople()));
    }

    private static PanelView panel(PageContext page, PrintSize size) {
        if (page.edition().isLargePrint()) return PanelView.forLargePrint(size, page.words());
        PanelView panel = PanelView.forWeb(page.words());
        return page.edition().isSummary() ? panel.withoutWidth() : panel;
    }

    private static HeadView head(PageContext page, PageHead head) {
        String separator = page.words().get("layout.titleSeparator");
        String heading = String.join(separator, head.titleParts());
        Optional<DataLinksView> data = DataLinksView.of(page, heading);
        return new HeadView(
                heading + separator + page.site().publisher().shown(),
                heading,
                head.description(),
                page.product().knownAs().map(page::absolute),
                SharingView.of(page, head.isArticle()),
                head.structuredData()
                        .or(() -> data.map(files -> DataSetDescription.of(page, files, heading, head.description()))),
                head.citation(),
                AssetLinks.of(page),
                page.link(Addresses.FEED),
                data);
    }

    // The report says it, or the site: what is wrong with the language of a page leads there.
    private static Place languagePlace(PageContext page) {
        return page.product()
                .report()
                .map(page.library().reports()::get)
                .flatMap(entry -> entry.report().language())
                .orElse(page.site().language())
                .place();
    }

    private static List<NavLinkView> header(PageContext page) {
        boolean isHome = page.address().equals(Address.HOME);
        NavLinkView reports = new NavLinkView(
                page.words().get("nav.reports"),
                page.link(Address.HOME, "reports"),
                isIn(page, Addresses.REPORTS) || isHome,
                isHome ? "page" : "true");
        return Stream.concat(Stream.of(reports), links(page, Offer.Menu.HEADER)).toList();
    }

    // A short header of their own: the way to the other pages for young people, and to help. The rest is in the footer.
    private static List<NavLinkView> youngPeople(PageContext page) {
        boolean isIndex = page.address().equals(Addresses.YOUNG_PEOPLE);
        return List.of(
                new NavLinkView(
                        page.words().get("nav.youngPeople"),
                        page.link(Addresses.YOUNG_PEOPLE),
                        true,
                        isIndex ? "page" : "true"),
                new NavLinkView(page.words().get("nav.help"), page.link(Addresses.HELP), false, "page"));
    }

    private static FooterView footer(PageContext page, boolean isForYoungPeople) {
        Optional<Site.SiteLicence> licence = page.site().licence();
        return new FooterView(
                Stream.concat(
                                isForYoungPeople
                                        ? Stream.of(new NavLinkView(
                                                page.words().get("nav.mainWebsite"),
                                                page.link(Address.HOME),
                                                false,
                                                "page"))
                                        : Stream.of(),
                                (isForYoungPeople ? young(page) : links(page, Offer.Menu.FOOTER)))
                        .toList(),
                page.words()
                        .get(
                                "layout.publishedBy",
                                Map.of("publisher", page.site().publisher())),
                licence.map(
                        terms -> new LinkView(terms.name().shown(), terms.url().map(Object::toString))),
                licence.flatMap(Site.SiteLicence::terms).map(terms -> page.html(terms, "")));
    }

    // What they read of privacy is written for them, and the feed is for programs.
    private static Stream<NavLinkView> young(PageContext page) {
        String privacy = page.link(Addresses.PRIVACY);
        return links(page, Offer.Menu.FOOTER)
                .filter(link -> !link.href().equals(page.link(Addresses.FEED)))
                .map(link -> link.href().equals(privacy)
                        ? new NavLinkView(
                                link.text(), page.link(Addresses.PRIVACY, "plain"), link.isCurrent(), link.currentAs())
                        : link);
    }

    private static Stream<NavLinkView> links(PageContext page, Offer.Menu menu) {
        return page.plan().in(menu).entrySet().stream().map(offer -> link(page, offer.getKey(), offer.getValue()));
    }

    private static NavLinkView link(PageContext page, String name, Address target) {
        return new NavLinkView(
                page.recommendationNames().phrase("nav." + name, Map.of()),
                page.link(target),
                isIn(page, target),
                page.address().equals(target) ? "page" : "true");
    }

    private static boolean isIn(PageContext page, Address part) {
        return page.address().path().startsWith(part.path());
    }
}
