package org.legible.publisher.make;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.data.DataSet;
import org.legible.publisher.library.Library;
import org.legible.publisher.view.PageContext;

/**
 * A list of recommendations that has data and a feed of its own: the whole register, and those on a theme, about an authority
 * and to somebody.
 *
 * @param folder the address of its page, beside which they stand
 * @param title what it is called
 */
record RegisterList(Address folder, DataSet set, Function<PageContext, String> title) {

    /** Every such list that holds something. */
    static List<RegisterList> all(Library library) {
        DataSet all = DataSet.of(library.entries());
        RegisterList register = new RegisterList(
                Addresses.RECOMMENDATIONS,
                all,
                page -> page.recommendationNames().phrase("index.all", Map.of()));
        Stream<RegisterList> themes = library.vocabularies().themes().values().stream()
                .map(theme -> of(
                        all,
                        theme.key().value(),
                        Addresses::theme,
                        DataSet::on,
                        "theme",
                        theme.title().value()));
        Stream<RegisterList> authorities = library.vocabularies().authorities().values().stream()
                .map(body -> of(
                        all,
                        body.key().value(),
                        Addresses::recommendationsAbout,
                        DataSet::about,
                        "authority",
                        body.name().value()));
        Stream<RegisterList> addressees = library.vocabularies().addressees().values().stream()
                .map(body -> of(
                        all,
                        body.key().value(),
                        Addresses::recommendationsTo,
                        DataSet::to,
                        "addressee",
                        body.title().value()));
        return Stream.concat(
                        Stream.of(register),
                        Stream.of(themes, authorities, addressees)
                                .flatMap(lists -> lists)
                                // A list without recommendations has no page on which its data could be offered.
                                .filter(list -> !list.set.recommendations().isEmpty()))
                .toList();
    }

    private static RegisterList of(
            DataSet all,
            String key,
            Function<String, Address> address,
            BiFunction<DataSet, String, DataSet> some,
            String name,
            String title) {
        return new RegisterList(
                address.apply(key),
                some.apply(all, key),
                page -> page.recommendationNames()
                        .phrase(
                                "index.listTitle",
                                Map.of("title", page.words().get("index." + name, Map.of(name, title)))));
    }
}
