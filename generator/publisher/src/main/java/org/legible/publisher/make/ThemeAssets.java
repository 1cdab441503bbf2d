package org.legible.publisher.make;

import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Product;
import org.legible.publisher.render.Assets;

/**
 * Style sheets, scripts and fonts of the theme, and the mark by which GitHub Pages publishes files as they are.
 *
 * @param assets the files
 */
record ThemeAssets(Assets assets) implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Stream<SiteRecipe> files = assets.files().entrySet().stream()
                .map(file -> asset(new Address(file.getKey()), file.getValue(), library));
        return Stream.concat(files, Stream.of(asset(Addresses.NO_JEKYLL, new byte[0], library)));
    }

    private static SiteRecipe asset(Address address, byte[] bytes, Library library) {
        return SiteRecipe.bytes(new Product.Asset(address, library.language()), bytes);
    }
}
