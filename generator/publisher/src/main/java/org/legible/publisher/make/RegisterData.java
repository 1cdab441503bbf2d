package org.legible.publisher.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.DataFile;
import org.legible.publisher.data.DataFiles;
import org.legible.publisher.data.DataPlaces;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Product;

/** The register as data, whole and for each theme, authority and addressee: tables, the same in JSON, and its schema. */
final class RegisterData implements SiteKind {

    private final DataFiles files = new DataFiles();

    @Override
    public Stream<SiteRecipe> of(Library library) {
        List<SiteRecipe> recipes = new ArrayList<>();
        for (RegisterList list : RegisterList.all(library))
            for (DataFile file : files.of(list.set(), library))
                recipes.add(recipe(
                        file.in(list.folder()),
                        library,
                        places -> files.bytes(file, list.set(), Optional.empty(), places)));
        boolean hasJson = library.entries().stream()
                .anyMatch(entry -> !entry.report().recommendations().isEmpty()
                        || !entry.report().actions().isEmpty());
        if (hasJson) recipes.add(recipe(Addresses.DATA_SCHEMA, library, files::schema));
        return recipes.stream();
    }

    private static SiteRecipe recipe(Address address, Library library, Function<DataPlaces, byte[]> bytes) {
        Product data = Product.Data.of(address, library.language());
        return new SiteRecipe(
                data, page -> new Content.Bytes(bytes.apply(new DataPlaces(page.library(), page::absolute))));
    }
}
