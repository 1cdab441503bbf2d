package org.legible.publisher.make;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.DataFile;
import org.legible.publisher.data.DataFiles;
import org.legible.publisher.data.DataPlaces;
import org.legible.publisher.data.DataSet;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.PageContext;

/** The recommendations, actions, judgements and figures of a report as data, by the names of the keys of {@code report.yaml}. */
final class ReportData implements ReportKind {

    private final DataFiles files = new DataFiles();

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        DataSet set = DataSet.of(List.of(entry));
        return files.of(set, library).stream().map(file -> recipe(file, entry, set, library));
    }

    private ReportRecipe recipe(DataFile file, Entry entry, DataSet set, Library library) {
        Product data =
                Product.Data.of(file.in(Addresses.reportData(entry.slug())), library.language(entry), entry.slug());
        return new ReportRecipe(data, source -> {
            PageContext page = source.page();
            DataPlaces places = new DataPlaces(page.library(), page::absolute);
            return new Content.Bytes(files.bytes(file, set, Optional.of(entry), places));
        });
    }
}
