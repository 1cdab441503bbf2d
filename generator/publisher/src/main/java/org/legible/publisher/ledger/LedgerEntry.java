package org.legible.publisher.ledger;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.problem.Place;
import org.legible.publisher.report.Key;
import org.legible.publisher.report.Text;

/** One entry of {@code addresses.yaml}: a page with the places on it, or one place that has moved. */
public record LedgerEntry(
        @Key("The address of a page that was published, or of a place on it, from the site's first slash.")
        Text address,

        @Key("The places on the page that people may cite, in runs such as \"paragraph-1 to 57\".")
        List<Text> places,

        @Key("Where what stood at the address is now. This is the one key to write by hand.")
        Optional<Text> movedTo,

        Place place) {}
