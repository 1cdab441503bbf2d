package org.legible.checker.rule.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.link.Address;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** The ways past what stands on every page. */
final class Bypass {

    private static final Set<String> LANDMARKS =
            Set.of("main", "region", "search", "form", "complementary", "navigation", "contentinfo", "banner");

    private Bypass() {}

    /** Whether a landmark holds content of the page's own. */
    static boolean landmark(Inspection page, Repeated repeated) {
        if (repeated.unknown()) return !page.withRole("main").isEmpty();
        for (PageElement e : repeated.own()) {
            for (PageElement up = e; up != null; up = up.parent()) {
                boolean plain = page.role(up).equals("main")
                        || LANDMARKS.contains(page.role(up)) && !page.role(up).equals("navigation");
                if (plain && page.exposed(up)) return true;
            }
        }
        return false;
    }

    /** Whether the page's own content begins with a heading. */
    static boolean heading(Inspection page, Repeated repeated) {
        List<PageElement> headings = page.withRole("heading").stream()
                .filter(h -> !page.name(h).isEmpty())
                .toList();
        if (repeated.unknown()) return !headings.isEmpty();
        for (PageElement e : repeated.own()) {
            if (!page.exposed(e)) continue;
            return headings.stream().anyMatch(h -> h.contains(e) || h.index() < e.index() && after(repeated, h));
        }
        return false;
    }

    private static boolean after(Repeated repeated, PageElement heading) {
        PageElement begin = repeated.begin().orElseThrow();
        return repeated.repeated().stream().noneMatch(r -> r.index() > heading.lastIndex() && r.index() < begin.index())
                && repeated.repeated().stream().noneMatch(heading::contains);
    }

    /** Whether a link leads to where the page's own content begins. */
    static boolean link(Inspection page, Repeated repeated) {
        for (PageElement link : page.html("a")) {
            String href = link.attr("href").strip();
            if (!href.startsWith("#") || href.length() < 2 || !page.focus().tabbable(link)) continue;
            Optional<PageElement> target = page.page().byId(Address.of(href).fragment());
            if (target.isEmpty()) continue;
            if (repeated.unknown() || leads(repeated, target.get())) return true;
        }
        return false;
    }

    private static boolean leads(Repeated repeated, PageElement target) {
        for (PageElement e : repeated.own()) {
            if (e.index() < target.index()) continue;
            return repeated.repeated().stream().noneMatch(r -> r.index() >= target.index() && r.index() < e.index());
        }
        return false;
    }
}
