package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.Words;

/**
 * Where a report comes from and on what terms.
 *
 * @param lead how this page stands to its source
 * @param where where the official report can be found, as markup
 * @param official the official report
 * @param note what was done to it here, as markup
 * @param sentences what the licence says, as markup
 */
public record SourceView(
        String lead,
        Optional<String> where,
        Optional<LinkView> official,
        Optional<String> note,
        Optional<LinkView> licence,
        List<String> sentences) {

    /** The source of a report, where it names one or says on what terms it may be used. */
    public static Optional<SourceView> of(ReportContext context) {
        Report report = context.report();
        Optional<Report.Source> source = report.source();
        Optional<Report.Licence> licence = report.licence();
        if (source.isEmpty() && licence.isEmpty()) return Optional.empty();
        return Optional.of(new SourceView(
                context.ofEdition("report.source"),
                source.flatMap(Report.Source::where).map(where -> context.html(where)),
                source.map(official -> official(context, official)),
                source.flatMap(Report.Source::note).map(note -> context.html(note)),
                licence.map(
                        terms -> new LinkView(terms.name().shown(), terms.url().map(Object::toString))),
                licence.map(terms -> sentences(context, terms)).orElse(List.of())));
    }

    private static LinkView official(ReportContext context, Report.Source source) {
        String publisher = source.publisher().map(Text::shown).orElse(context.publishers());
        String title =
                context.words().get("report.sourceTitle", Map.of("title", source.title(), "publisher", publisher));
        return new LinkView(title, source.url().map(Object::toString));
    }

    private static List<String> sentences(ReportContext context, Report.Licence licence) {
        List<String> sentences = new ArrayList<>();
        licence.terms().ifPresent(terms -> sentences.add(context.html(terms)));
        licence.adaptation().ifPresent(use -> sentences.add(permission(context.words(), "adaptation", use)));
        licence.commercialUse().ifPresent(use -> sentences.add(permission(context.words(), "commercial", use)));
        return List.copyOf(sentences);
    }

    private static String permission(Words words, String use, Report.Permission permission) {
        return Markup.escape(words.get("report." + use + EnumWords.keyEnd(permission)));
    }
}
