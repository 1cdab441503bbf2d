package org.legible.publisher.view.frame;

import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.report.Site;
import org.legible.publisher.view.PageContext;

/**
 * The way out of a page that others should not see: a button that hides it and opens another website.
 *
 * @param href the address of that website
 * @param about a link to what the button cannot do
 */
public record ExitView(String href, String about) {

    /** The way out that the page's report asks for, or else the site; empty where neither does. */
    static Optional<ExitView> of(PageContext page) {
        return page.product()
                .report()
                .map(page.library().reports()::get)
                .flatMap(entry -> entry.report().exit())
                .or(page.site()::exit)
                .map(exit -> of(exit, page));
    }

    private static ExitView of(Site.Exit exit, PageContext page) {
        return new ExitView(
                exit.to()
                        .map(to -> to.value().toString())
                        .orElseGet(() -> page.words().get("exit.to")),
                page.link(Addresses.HELP, "private"));
    }
}
