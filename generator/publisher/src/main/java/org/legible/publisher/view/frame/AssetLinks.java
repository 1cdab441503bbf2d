package org.legible.publisher.view.frame;

import java.util.List;
import java.util.Set;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.view.PageContext;

/**
 * Links from a page to the files that make its looks and its comfort.
 *
 * @param answers true if the page answers what its address asks for: its first script goes before all else
 * @param fonts the fonts that every page needs, asked for first; of a page that answers none, whose readers first wait for that
 * @param styleSheets the style sheets, in order
 * @param firstScript the script that puts remembered settings back before anything is painted
 * @param script the script that does the rest
 */
public record AssetLinks(
        boolean answers, List<String> fonts, List<String> styleSheets, String firstScript, String script) {

    private static final Set<Address> ANSWERING = Set.of(Addresses.RECOMMENDATIONS, Addresses.SEARCH);

    static AssetLinks of(PageContext page) {
        boolean answers = ANSWERING.contains(page.address());
        return new AssetLinks(
                answers,
                page.assets().firstFonts().stream()
                        .filter(font -> !answers)
                        .map(font -> page.link(new Address(font)))
                        .toList(),
                styleSheets(page),
                link(page, answers ? "asked.js" : "head.js"),
                link(page, "site.js"));
    }

    private static List<String> styleSheets(PageContext page) {
        String site = link(page, "site.css");
        // The page for lost addresses is also opened as a file, or before the site has moved to its own address.
        if (page.address().equals(Addresses.NOT_FOUND))
            return List.of(site, page.assets().file("site.css"));
        return page.edition().isLargePrint() ? List.of(site, link(page, "large-print.css")) : List.of(site);
    }

    private static String link(PageContext page, String name) {
        return page.link(new Address(page.assets().file(name)));
    }
}
