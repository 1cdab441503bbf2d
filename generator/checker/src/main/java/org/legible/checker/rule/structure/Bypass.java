package org.legible.checker.rule.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** The ways past what stands on every page. */
final class Bypass {

    /** Those of navigation lead to the page's content, and hold none. */
    private static final Set<String> LANDMARKS =
            Set.of("main", "region", "search", "form", "complementary", "contentinfo", "banner");

    /** Whether a landmark holds content of the page's own. */
    static boolean landmark(Inspection page, Repeated repeated) {
        if (repeated.unknown()) return !page.withRole("main").isEmpty();
        return repeated.own().stream()
                .flatMap(PageElement::outwards)
                .anyMatch(up -> LANDMARKS.contains(page.role(up)) && page.exposed(up));
    }

    /** Whether a heading leads to the page's own content. */
    static boolean heading(Inspection page, Repeated repeated) {
        List<PageElement> headings = page.withRole("heading").stream()
                .filter(h -> !page.name(h).isEmpty())
                .toList();
        if (repeated.unknown()) return !headings.isEmpty();
        // A crumb or a date may stand above the heading; what counts is that one leads to what is new.
        return headings.stream().anyMatch(h -> repeated.own().stream().anyMatch(h::contains) || image(page, h));
    }

    /** Whether the page has any heading or any link within itself, which may serve even where it seems to be repeated. */
    static boolean something(Inspection page) {
        return page.withRole("heading").stream().anyMatch(h -> !page.name(h).isEmpty())
                || page.html("a").stream()
                        .map(link -> link.attr("href").strip())
                        .anyMatch(href -> href.length() > 1 && href.startsWith("#"));
    }

    /** A heading that is a picture holds no text of its own, and is not what other pages repeat. */
    private static boolean image(Inspection page, PageElement heading) {
        return heading.text().isEmpty() && !page.name(heading).isEmpty();
    }

    /** Whether a link leads to where the page's own content begins. */
    static boolean link(Inspection page, Repeated repeated) {
        for (PageElement link : page.html("a")) {
            String fragment = Href.of(link.attr("href")).fragment();
            if (fragment.isEmpty() || !page.focus().tabbable(link)) continue;
            boolean here = page.site()
                    .resolve(link.attr("href"))
                    .filter(page.page().file()::equals)
                    .isPresent();
            Optional<PageElement> target = here ? anchor(page, fragment) : Optional.empty();
            if (target.isEmpty()) continue;
            PageElement begin = target.get();
            boolean holds = repeated.own().stream().anyMatch(begin::contains);
            if (repeated.unknown() || holds || leads(repeated, begin)) return true;
        }
        return false;
    }

    /** What a fragment means: an id, else the name of an anchor. */
    private static Optional<PageElement> anchor(Inspection page, String fragment) {
        return page.page().byId(fragment).or(() -> page.page().anchor(fragment));
    }

    private static boolean leads(Repeated repeated, PageElement target) {
        for (PageElement e : repeated.own()) {
            if (e.index() < target.index()) continue;
            return repeated.repeated().stream().noneMatch(r -> r.index() >= target.index() && r.index() < e.index());
        }
        return false;
    }
}
