package org.legible.publisher.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Library;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.Holdings;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.Page;
import org.legible.publisher.view.frame.PageHead;
import org.legible.publisher.view.index.AuthorityView;
import org.legible.publisher.view.index.GlossaryView;
import org.legible.publisher.view.index.IndexListView;
import org.legible.publisher.view.index.YoungPeopleView;
import org.legible.publisher.view.page.AccessibilityView;
import org.legible.publisher.view.page.HelpView;
import org.legible.publisher.view.page.HomeView;
import org.legible.publisher.view.page.NotFoundView;
import org.legible.publisher.view.page.PrivacyView;

/** Makes every page that belongs to no single report, and the files for machines. */
public final class SitePages {

    private final PageContext.Maker contexts;
    private final Library library;
    private final Words words;

    /** Makes pages in contexts from this maker. */
    public SitePages(PageContext.Maker contexts, Library library, Words words) {
        this.contexts = contexts;
        this.library = library;
        this.words = words;
    }

    /**
     * Every page and every file for machines.
     *
     * @param reports the reports' pages that search engines should know; those made here are added
     */
    public List<Page> all(Collection<Address> reports) {
        List<Page> pages = new ArrayList<>();
        pages.add(home());
        pages.addAll(new RecommendationPages(contexts, library, words).all());
        pages.addAll(authorities());
        pages.add(glossary());
        pages.add(named(Addresses.HELP, "help", HelpView::of));
        pages.add(named(Addresses.PRIVACY, "privacy", PrivacyView::of));
        pages.add(accessibility());
        pages.add(youngPeople());
        pages.add(notFound());
        Set<String> known = new TreeSet<>();
        PageContext sitemap = context(Addresses.SITEMAP);
        reports.forEach(address -> known.add(sitemap.absolute(address)));
        pages.stream().filter(Page::isInSitemap).forEach(page -> known.add(sitemap.absolute(page.address())));
        pages.add(file(sitemap, "sitemap", new SitemapView(List.copyOf(known))));
        PageContext feed = context(Addresses.FEED);
        pages.add(file(feed, "feed", FeedView.of(feed)));
        PageContext robots = context(Addresses.ROBOTS);
        pages.add(file(robots, "robots", new RobotsView(robots.absolute(Addresses.SITEMAP))));
        return List.copyOf(pages);
    }

    private Page home() {
        PageContext page = context(Address.HOME);
        String description = library.site()
                .description()
                .map(Text::shown)
                .orElse(words.get(
                        "home.description", Map.of("publisher", library.site().publisher())));
        PageHead head = PageHead.of(library.site().title().shown(), description, List.of(), Address.HOME);
        return Page.of(page, "pages/home.peb", head, HomeView.of(page));
    }

    /** A page whose title and description stand in the words file under its name. */
    private Page named(Address address, String name, Function<PageContext, Object> view) {
        PageContext page = context(address);
        PageHead head =
                PageHead.of(words.get(name + ".title"), words.get(name + ".description"), breadcrumbs(page), address);
        return Page.of(page, "pages/" + name + ".peb", head, view.apply(page));
    }

    private Page glossary() {
        PageContext page = context(Addresses.GLOSSARY);
        String description = new Holdings(library).glossary() ? "glossary.description" : "glossary.descriptionNone";
        PageHead head =
                PageHead.of(words.get("glossary.title"), words.get(description), breadcrumbs(page), Addresses.GLOSSARY);
        return Page.of(page, "pages/glossary.peb", head, GlossaryView.of(page));
    }

    private Page accessibility() {
        PageContext page = context(Addresses.ACCESSIBILITY);
        AccessibilityView view = AccessibilityView.of(page);
        PageHead head = PageHead.of(
                view.title(), words.get("accessibility.description"), breadcrumbs(page), Addresses.ACCESSIBILITY);
        return Page.of(page, "pages/accessibility.peb", head, view);
    }

    private Page youngPeople() {
        PageContext page = context(Addresses.YOUNG_PEOPLE);
        PageHead head = PageHead.of(
                        words.get("youngPeople.title"),
                        words.get(
                                new Holdings(library).summaries()
                                        ? "youngPeople.description"
                                        : "youngPeople.descriptionNone"),
                        breadcrumbs(page),
                        Addresses.YOUNG_PEOPLE)
                .forYoungPeople();
        return Page.of(page, "pages/young-people.peb", head, YoungPeopleView.of(page));
    }

    private Page notFound() {
        PageContext page = context(Addresses.NOT_FOUND);
        PageHead head = PageHead.of(
                        words.get("notFound.title"), words.get("notFound.description"), List.of(), Addresses.NOT_FOUND)
                .withoutAddress();
        return Page.of(page, "pages/not-found.peb", head, NotFoundView.of(page));
    }

    private List<Page> authorities() {
        Set<Text> reportedOn = library.entries().stream()
                .map(entry -> entry.report().authority())
                .collect(Collectors.toUnmodifiableSet());
        List<Authority> shown = library.authorities().values().stream()
                .filter(authority -> reportedOn.contains(authority.key()))
                .toList();
        List<Page> pages = new ArrayList<>();
        pages.add(authorityList(shown));
        shown.forEach(authority -> pages.add(authority(authority)));
        return pages;
    }

    private Page authorityList(List<Authority> authorities) {
        PageContext page = context(Addresses.AUTHORITIES);
        List<IndexListView.Item> items = authorities.stream()
                .map(authority -> new IndexListView.Item(
                        authority.name().shown(),
                        page.link(Addresses.authority(authority.key().value())),
                        words.count("authority.reports", reportsOn(authority))))
                .toList();
        String title = words.get("authority.authorities");
        String description = items.isEmpty()
                ? words.get("index.noneDescription", Map.of("title", title))
                : words.get("authority.landingDescription");
        PageHead head = PageHead.of(title, description, breadcrumbs(page), Addresses.AUTHORITIES);
        IndexListView view = new IndexListView(title, words.get("authority.landingLead"), items);
        return Page.of(page, "pages/index-list.peb", head, view);
    }

    private int reportsOn(Authority authority) {
        return (int) library.entries().stream()
                .filter(entry -> entry.report().authority().equals(authority.key()))
                .count();
    }

    private Page authority(Authority authority) {
        Address address = Addresses.authority(authority.key().value());
        PageContext page = context(address);
        List<LinkView> breadcrumbs = new ArrayList<>(breadcrumbs(page));
        breadcrumbs.add(new LinkView(words.get("authority.authorities"), page.link(Addresses.AUTHORITIES)));
        String description = words.get("authority.description", Map.of("authority", authority.name()));
        PageHead head = PageHead.of(authority.name().shown(), description, List.copyOf(breadcrumbs), address);
        return Page.of(page, "pages/authority.peb", head, AuthorityView.of(page, authority));
    }

    private Page file(PageContext page, String name, Object view) {
        PageHead head = PageHead.of(library.site().title().shown(), "", List.of(), page.address())
                .withoutAddress();
        return Page.of(page, "pages/" + name + ".peb", head, view);
    }

    private List<LinkView> breadcrumbs(PageContext page) {
        return List.of(new LinkView(words.get("layout.home"), page.link(Address.HOME)));
    }

    private PageContext context(Address address) {
        return contexts.at(address, Edition.WEB, "");
    }
}
