package org.legible.publisher.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.Address;

/**
 * An address that people may have kept, written {@code /reports/x/#paragraph-1}.
 *
 * @param page the page
 * @param place the id of a place on it; empty for the page itself
 */
public record KeptAddress(Address page, String place) {

    private static final Pattern WRITTEN = Pattern.compile("/((?:[A-Za-z0-9._~-]+/)*)(?:#(.+))?");

    /** A whole page. */
    public static KeptAddress of(Address page) {
        return new KeptAddress(page, "");
    }

    /** Reads an address as it is written in the ledger; empty if it is none of a page of this site. */
    public static Optional<KeptAddress> parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches() || ("/" + parts.group(1)).contains("/../")) return Optional.empty();
        return Optional.of(new KeptAddress(new Address(parts.group(1)), parts.group(2) == null ? "" : parts.group(2)));
    }

    /** True if it is a page. */
    public boolean isPage() {
        return place.isEmpty();
    }

    @Override
    public String toString() {
        return "/" + page.path() + (place.isEmpty() ? "" : "#" + place);
    }
}
