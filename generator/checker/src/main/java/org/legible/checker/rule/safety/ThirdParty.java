package org.legible.checker.rule.safety;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legible.checker.css.Declaration;
import org.legible.checker.css.ValueLists;
import org.legible.checker.css.WordLists;
import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page asks no other server for anything",
        scope = Facts.Scope.REPORT,
        affects = "Young people and everyone who may be watched",
        why = "Each request tells another company who read which report, and when.",
        fix = "Keep fonts, pictures and scripts in the site.",
        good = """
                <img src="logo.svg" alt="Reports">""",
        bad = """
                <img src="https://example.com/logo.svg" alt="Reports">""")
final class ThirdParty implements Rule {

    private static final Map<String, List<String>> LOADING =
            WordLists.keyed(WordLists.lines(ThirdParty.class, "loading-attributes.txt"));

    private static final Set<String> FETCHED = WordLists.words("""
            stylesheet icon preload prefetch modulepreload preconnect dns-prefetch prerender manifest
            apple-touch-icon mask-icon shortcut""");

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.elements()) {
            for (String attribute : LOADING.getOrDefault(e.tag(), List.of())) {
                boolean loads = !e.is("link")
                        || Texts.split(Texts.lower(e.attr("rel"))).stream().anyMatch(FETCHED::contains);
                for (String address : addresses(e, attribute))
                    if (loads && elsewhere(address))
                        page.failed(e, "This asks another server for " + Texts.brief(address) + ".");
            }
            for (Declaration d : page.styles().inline(e)) styles(page, e, d.value());
        }
        page.styles()
                .sheets()
                .sheets()
                .forEach(sheet -> sheet.content().addresses().stream()
                        .filter(ThirdParty::elsewhere)
                        .forEach(address -> page.failed(
                                page.page().root(),
                                "A style sheet asks another server for " + Texts.brief(address) + ".")));
    }

    private static List<String> addresses(PageElement e, String attribute) {
        if (!e.has(attribute)) return List.of();
        if (!attribute.endsWith("srcset")) return List.of(e.attr(attribute));
        return ValueLists.splitCommas(e.attr(attribute)).stream()
                .map(part -> Texts.split(part))
                .filter(w -> !w.isEmpty())
                .map(w -> w.get(0))
                .toList();
    }

    private static boolean elsewhere(String address) {
        Href parsed = Href.of(address);
        return parsed.external()
                && !parsed.scheme().equals("data")
                && !parsed.scheme().equals("blob")
                && !parsed.scheme().equals("about");
    }

    private static void styles(Inspection page, PageElement e, String value) {
        if (value.contains("url(http")
                || value.contains("url(//")
                || value.contains("url(\"http")
                || value.contains("url('http")) {
            page.failed(e, "The style of this element asks another server for something.");
        }
    }
}
