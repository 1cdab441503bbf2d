package org.legible.publisher.view.index;

import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;

/**
 * Which page of a long list this is, and the ways to those beside it.
 *
 * @param name the page among the others, in words; empty where there is only one
 */
public record PagesView(Optional<String> name, Optional<LinkView> previous, Optional<LinkView> next) {

    /**
     * The page of a list.
     *
     * @param list where its first page stands
     * @param number which page it is, from 1
     * @param count how many there are
     */
    public static PagesView of(PageContext page, Address list, int number, int count) {
        if (count == 1) return new PagesView(Optional.empty(), Optional.empty(), Optional.empty());
        return new PagesView(
                Optional.of(page.words().get("index.page", Map.of("page", number, "pages", count))),
                Optional.of(number - 1)
                        .filter(before -> before > 0)
                        .map(before -> link(page, "index.previous", list, before)),
                Optional.of(number + 1)
                        .filter(after -> after <= count)
                        .map(after -> link(page, "index.next", list, after)));
    }

    private static LinkView link(PageContext page, String phrase, Address list, int number) {
        return new LinkView(page.words().get(phrase, Map.of("page", number)), page.link(Addresses.page(list, number)));
    }

    /** A title that tells this page from the others. */
    public String named(String title) {
        return name.map(which -> title + " – " + which).orElse(title);
    }
}
