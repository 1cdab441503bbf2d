package org.legible.publisher.view.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Site;
import org.legible.publisher.view.Holdings;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.PrintSize;

/** Makes the frame of a page. Navigation, help and footer come in the same order everywhere. */
final class Layouts {
    private Layouts() {}

    /** The frame of this page. */
    static LayoutView of(PageContext page, PageHead head) {
        Site site = page.site();
        Words words = page.words();
        List<String> titleParts = new ArrayList<>(head.titleParts());
        titleParts.add(site.publisher().shown());
        String separator = words.get("layout.titleSeparator");
        String language = head.language().orElse(site.language().value());
        PrintSize size = PrintSize.of(site);
        boolean largePrint = page.edition().isLargePrint();
        Optional<Site.SiteLicence> licence = site.licence();
        return new LayoutView(
                language,
                String.join(separator, titleParts),
                String.join(separator, head.titleParts()),
                head.description(),
                head.canonical().isPresent(),
                head.canonical().map(page::absolute).orElse(""),
                head.isArticle() ? "article" : "website",
                language.replace('-', '_'),
                styleSheets(page),
                asset(page, "site.js"),
                page.link(Addresses.FEED),
                page.link(Address.HOME),
                site.title().shown(),
                nav(page),
                !head.breadcrumbs().isEmpty(),
                head.breadcrumbs(),
                largePrint ? PanelView.forLargePrint(size, words) : PanelView.forWeb(words),
                footer(page),
                words.get("layout.publishedBy", Map.of("publisher", site.publisher())),
                licence.isPresent(),
                licence.map(terms -> new LinkView(
                                terms.name().shown(),
                                terms.url().map(Object::toString).orElse("")))
                        .orElse(new LinkView("", "")),
                licence.flatMap(Site.SiteLicence::terms).isPresent(),
                licence.flatMap(Site.SiteLicence::terms)
                        .map(terms -> page.html(terms, ""))
                        .orElse(""),
                head.structuredData().isPresent(),
                head.structuredData().orElse(""),
                head.isForYoungPeople(),
                largePrint && size != PrintSize.P18,
                size.points());
    }

    private static List<String> styleSheets(PageContext page) {
        String site = asset(page, "site.css");
        // The page for lost addresses is also opened as a file, or before the site has moved to its own address.
        if (page.address().equals(Addresses.NOT_FOUND))
            return List.of(site, page.assets().file("site.css"));
        return page.edition().isLargePrint() ? List.of(site, asset(page, "large-print.css")) : List.of(site);
    }

    private static String asset(PageContext page, String name) {
        return page.link(new Address(page.assets().file(name)));
    }

    private static List<NavLinkView> nav(PageContext page) {
        Holdings holdings = new Holdings(page.library());
        List<NavLinkView> links = new ArrayList<>();
        links.add(new NavLinkView(
                page.words().get("nav.reports"),
                page.link(Address.HOME, "reports"),
                isIn(page, Addresses.REPORTS) || page.address().equals(Address.HOME),
                page.address().equals(Address.HOME) ? "page" : "true"));
        if (holdings.recommendations())
            links.add(link(
                    page,
                    holdings.recommendationNames(page.words()).shortTitle(),
                    Addresses.RECOMMENDATIONS));
        if (holdings.summaries()) links.add(link(page, page.words().get("nav.youngPeople"), Addresses.YOUNG_PEOPLE));
        if (holdings.glossary()) links.add(link(page, page.words().get("nav.glossary"), Addresses.GLOSSARY));
        links.add(link(page, page.words().get("nav.help"), Addresses.HELP));
        return List.copyOf(links);
    }

    private static List<NavLinkView> footer(PageContext page) {
        return List.of(
                link(page, page.words().get("nav.accessibility"), Addresses.ACCESSIBILITY),
                link(page, page.words().get("nav.privacy"), Addresses.PRIVACY),
                link(page, page.words().get("nav.help"), Addresses.HELP),
                link(page, page.words().get("nav.feed"), Addresses.FEED));
    }

    private static NavLinkView link(PageContext page, String name, Address target) {
        return new NavLinkView(
                name,
                page.link(target),
                isIn(page, target),
                page.address().equals(target) ? "page" : "true");
    }

    private static boolean isIn(PageContext page, Address part) {
        return page.address().path().startsWith(part.path());
    }
}
