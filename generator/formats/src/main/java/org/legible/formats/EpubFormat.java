package org.legible.formats;

import java.util.Optional;
import java.util.stream.Stream;
import org.legible.formats.epub.EpubFacts;
import org.legible.formats.epub.EpubWriter;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.make.Content;
import org.legible.publisher.make.ReportKind;
import org.legible.publisher.make.ReportRecipe;
import org.legible.publisher.make.ReportSource;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.part.FormatsView;

/** A report as an e-book. */
public final class EpubFormat implements ReportKind {

    @Override
    public Optional<String> format() {
        return Optional.of("epub");
    }

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        InFormats offer =
                new InFormats(words -> words.get("formats.epub"), words -> words.get("formats.epubText"), "list");
        Product file = Documents.product(entry, library, ".epub", Edition.WEB, offer);
        return Stream.of(Documents.recipe(
                file,
                source -> Documents.page(source, DocumentView.unpaged(source, Optional.of("documents/epub.css"))),
                EpubFormat::facts,
                (facts, document, told) -> new Content.Bytes(new EpubWriter(facts).write(document))));
    }

    private static EpubFacts facts(ReportSource source) {
        Report report = source.facts().report();
        return new EpubFacts(
                DocumentView.web(source).href().orElseThrow(),
                report.publisher().stream().map(Text::value).toList(),
                source.page().site().publisher().value(),
                report.published().value().firstDay(),
                FormatsView.lastChanged(report).firstDay(),
                source.page().words().get("document.accessibility"));
    }
}
