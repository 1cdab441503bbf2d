package org.legible.formats;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.legible.formats.document.Zip;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.make.Content;
import org.legible.publisher.make.Finished;
import org.legible.publisher.make.ReportKind;
import org.legible.publisher.make.ReportRecipe;
import org.legible.publisher.make.ReportSource;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;

/** All files of a report in one: those that are made of it, its data, and those that its author offers. */
public final class PackFormat implements ReportKind {

    @Override
    public Optional<String> format() {
        return Optional.of("pack");
    }

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        InFormats offer =
                new InFormats(words -> words.get("formats.pack"), words -> words.get("formats.packText"), "list");
        Product file = Documents.product(entry, library, ".zip", Edition.WEB, offer);
        return Stream.of(new ReportRecipe(file, PackFormat::isFile, PackFormat::pack));
    }

    private static boolean isFile(Product product) {
        return product instanceof Product.Document || product instanceof Product.Data;
    }

    private static Content pack(ReportSource source) {
        Zip zip = new Zip();
        for (Map.Entry<Address, Finished> file : new TreeMap<>(source.needed()).entrySet())
            zip.file(name(file.getKey()), file.getValue().bytes().get());
        return new Content.Bytes(zip.bytes());
    }

    // Below the folder of the files.
    private static String name(Address address) {
        return address.path().replaceFirst("^.*?/files/", "");
    }
}
