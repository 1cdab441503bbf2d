package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.EnumWords;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.ReportContext;

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
        boolean hasOfficial,
        String lead,
        boolean hasWhere,
        String where,
        LinkView official,
        boolean hasNote,
        String note,
        boolean hasLicence,
        LinkView licence,
        List<String> sentences) {

    /** True if there is anything to say of it. */
    public boolean hasAny() {
        return hasOfficial || hasLicence;
    }

    /** The source of a report. */
    public static SourceView of(ReportContext context) {
        Report report = context.report();
        Words words = context.words();
        Optional<Report.Source> source = report.source();
        Optional<Report.Licence> licence = report.licence();
        return new SourceView(
                source.isPresent(),
                context.ofEdition("report.source"),
                source.flatMap(Report.Source::where).isPresent(),
                source.flatMap(Report.Source::where)
                        .map(where -> context.html(where))
                        .orElse(""),
                source.map(official -> official(context, official)).orElse(new LinkView("", "")),
                source.flatMap(Report.Source::note).isPresent(),
                source.flatMap(Report.Source::note)
                        .map(note -> context.html(note))
                        .orElse(""),
                licence.isPresent(),
                licence.map(terms -> new LinkView(
                                terms.name().shown(),
                                terms.url().map(Object::toString).orElse("")))
                        .orElse(new LinkView("", "")),
                licence.map(terms -> sentences(context, terms)).orElse(List.of()));
    }

    private static LinkView official(ReportContext context, Report.Source source) {
        String publisher = source.publisher().map(Text::shown).orElse(context.publishers());
        String title =
                context.words().get("report.sourceTitle", Map.of("title", source.title(), "publisher", publisher));
        return new LinkView(title, source.url().map(Object::toString).orElse(""));
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
