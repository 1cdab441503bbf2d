package org.legible.publisher.make;

import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.LinkedFile;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.plan.Product;
import org.legible.publisher.problem.Problems;

/**
 * The author's own files that a report offers, as they are.
 *
 * @param folder the content folder
 * @param problems takes what is wrong with a file that can no longer be read
 */
record ReportDownloads(ContentFolder folder, Problems problems) implements ReportKind {

    @Override
    public Stream<ReportRecipe> of(LinkedReport report, Library library) {
        return report.files().values().stream().distinct().map(file -> recipe(file, report.entry(), library));
    }

    private ReportRecipe recipe(LinkedFile file, Entry entry, Library library) {
        Product product = new Product.Document(
                file.address(),
                Edition.WEB,
                library.language(entry),
                Optional.of(entry.slug()),
                Optional.empty(),
                false);
        return new ReportRecipe(
                product,
                source -> folder.bytes(file.file(), file.use(), problems)
                        .<Content>map(Content.Bytes::new)
                        .orElseGet(Content.Nothing::new));
    }
}
