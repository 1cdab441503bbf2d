package org.legible.publisher.data;

import java.util.Optional;
import java.util.function.Function;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.report.Addressee;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Text;
import org.legible.publisher.report.Theme;

/**
 * Where the things that data tells of have their permanent addresses, and what they are called.
 *
 * @param library the whole content
 * @param absolute the full address of a page
 */
public record DataPlaces(Library library, Function<Address, String> absolute) {

    /** The page of a report. */
    String report(Entry entry) {
        return absolute.apply(Addresses.report(entry.slug()));
    }

    /** A place in a report. */
    String report(Entry entry, String anchor) {
        return report(entry) + "#" + anchor;
    }

    /** The one permanent address of a recommendation. */
    String recommendation(Fact<Recommendation> fact) {
        return absolute.apply(Addresses.reportRecommendations(fact.entry().slug())) + "#"
                + Anchors.recommendation(fact.value().id().value());
    }

    /** A place in a block of the report; the report itself, where its page leaves the block out. */
    String inBlock(Entry entry, FactBlock block, String anchor) {
        return entry.report().dataOnly().contains(block) ? report(entry) : report(entry, anchor);
    }

    /** What somebody who was asked is called. */
    String body(Text key) {
        return Optional.ofNullable(library.vocabularies().addressees().get(key.value()))
                .map(Addressee::title)
                .or(() -> Optional.ofNullable(
                                library.vocabularies().authorities().get(key.value()))
                        .map(authority -> authority.name()))
                .orElse(key)
                .value();
    }

    /** What a theme is called. */
    String theme(Text key) {
        return Optional.ofNullable(library.vocabularies().themes().get(key.value()))
                .map(Theme::title)
                .orElse(key)
                .value();
    }
}
