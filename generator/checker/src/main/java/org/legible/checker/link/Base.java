package org.legible.checker.link;

import java.util.Optional;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;

/** Where the relative addresses of a page count from. */
public final class Base {

    private Base() {}

    /**
     * The path that relative addresses count from: the page's own, unless the first base element with an address names
     * another (HTML, section 2.4.3). Empty where that lies on another server.
     *
     * @param basePath the path under which the site stands
     */
    public static Optional<String> of(ParsedPage page, String basePath) {
        for (PageElement base : page.elements("base")) {
            if (!base.has("href") || base.svg()) continue;
            Href address = Href.of(base.attr("href"));
            return address.external() ? Optional.empty() : address.resolve(page.file(), basePath);
        }
        return Optional.of(page.file());
    }
}
