package org.legible.formats;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.formats.braille.BrailleFacts;
import org.legible.formats.braille.BrailleWriter;
import org.legible.formats.braille.Pef;
import org.legible.formats.braille.PefFacts;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.make.Content;
import org.legible.publisher.make.ReportKind;
import org.legible.publisher.make.ReportRecipe;
import org.legible.publisher.make.ReportSource;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.part.FormatsView;

/** A report in braille, as BRF for most embossers and displays, and as PEF. Where nothing can translate it, its text alone is offered. */
public final class BrailleFormat implements ReportKind {

    private static final String BRF = ".brf";

    @Override
    public Optional<String> format() {
        return Optional.of("braille");
    }

    @Override
    public Optional<Problem> lacks() {
        if (BrailleWriter.isAtHand()) return Optional.empty();
        return Optional.of(Problem.warning(
                Place.of("site.yaml"),
                "No braille can be made on this computer: the translator, liblouis, is not there or does not run.",
                "Readers of braille are offered the text alone in its place, of which a braille service can make braille.",
                "Copy legible.jar together with the folder lib that lies beside it, or install liblouis; or leave braille out"
                        + " with formats:."));
    }

    @Override
    public Optional<Problem> lacks(Entry entry, Library library) {
        Text title = entry.report().title();
        if (BrailleWriter.hasSignsFor(title.value(), library.language(entry))) return Optional.empty();
        return Optional.of(Problem.warning(
                title.place(),
                "This report has no braille: our translator has no signs for the letters of its title.",
                "Readers of braille are not offered a file that they could not read. Its other files are made.",
                "Ask a braille service that knows the language; the file of the text alone is made for that."));
    }

    @Override
    public Optional<ReportKind> inItsPlace() {
        return Optional.of(new TextFormat());
    }

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        Site.BraillePages pages = library.site().braillePages();
        InFormats offer = new InFormats(
                words -> words.get("formats.braille"),
                words -> words.get("formats.brailleText", Map.of("cells", pages.width(), "lines", pages.height())),
                "plain");
        Product brf = Documents.product(entry, library, BRF, Edition.LARGE_PRINT, offer);
        InFormats other =
                new InFormats(words -> words.get("formats.pef"), words -> words.get("formats.pefText"), "plain");
        Product pef = Documents.product(entry, library, ".pef", Edition.LARGE_PRINT, other);
        return Stream.of(
                Documents.recipe(
                        brf,
                        source -> Documents.page(source, DocumentView.unpaged(source, Optional.empty())),
                        BrailleFormat::facts,
                        (facts, document, told) -> new BrailleWriter(facts, told::untranslated).write(document)),
                new ReportRecipe(pef, brf::equals, BrailleFormat::pef));
    }

    private static Content pef(ReportSource source) {
        byte[] brf = source.needed().values().iterator().next().bytes().get();
        Report report = source.facts().report();
        return new Content.Bytes(Pef.of(
                brf,
                new PefFacts(
                        DocumentView.web(source).href().orElseThrow(),
                        report.title().value(),
                        report.publisher().stream().map(Text::value).collect(Collectors.joining(", ")),
                        source.page().product().language(),
                        FormatsView.lastChanged(report).firstDay(),
                        facts(source))));
    }

    private static BrailleFacts facts(ReportSource source) {
        Site.BraillePages pages = source.page().site().braillePages();
        return new BrailleFacts(
                pages.width(),
                pages.height(),
                source.facts().report().shortTitle().value(),
                source.page().words().get("document.notProofread"));
    }
}
