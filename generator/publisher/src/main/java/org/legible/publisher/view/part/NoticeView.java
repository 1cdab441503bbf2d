package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;

/**
 * Something that a reader must know before reading on: that this is a digest or an excerpt, a draft, or withdrawn.
 *
 * @param link the official report on the web
 * @param where where the official report can be found, in words, as markup
 */
public record NoticeView(String title, String text, Optional<LinkView> link, Optional<String> where) {

    /** The notices of a young people's page, in plain words. */
    public static List<NoticeView> plain(ReportContext context) {
        List<NoticeView> notices = states(context);
        if (context.report().edition().value().isPartial()) {
            String text = context.ofEdition("summary.edition", Map.of("publisher", context.publishers()));
            notices.add(edition(context, context.ofEdition("summary.title"), text));
        }
        return List.copyOf(notices);
    }

    /** The notices of every other page of a report. */
    public static List<NoticeView> all(ReportContext context) {
        List<NoticeView> notices = states(context);
        if (context.report().edition().value().isPartial()) {
            boolean numbered = context.report().paragraphNumbers() != Report.Numbering.NONE;
            String numbers = numbered ? context.ofEdition("report.numbers") : context.ofEdition("report.noNumbers");
            String text = context.words()
                    .get(
                            "report.officialIs",
                            Map.of("numbers", numbers, "title", official(context), "publisher", publisher(context)));
            notices.add(edition(context, context.ofEdition("report.title"), text));
        }
        return List.copyOf(notices);
    }

    private static List<NoticeView> states(ReportContext context) {
        List<NoticeView> notices = new ArrayList<>();
        Report.Publication status = context.report().status();
        if (status == Report.Publication.WITHDRAWN) notices.add(state(context, "withdrawn"));
        if (status == Report.Publication.DRAFT) notices.add(state(context, "draft"));
        return notices;
    }

    private static NoticeView state(ReportContext context, String key) {
        String title = context.words().get("report." + key + "Title");
        return new NoticeView(title, context.words().get("report." + key), Optional.empty(), Optional.empty());
    }

    private static NoticeView edition(ReportContext context, String title, String text) {
        Optional<Report.Source> source = context.report().source();
        return new NoticeView(
                title,
                text,
                source.flatMap(Report.Source::url)
                        .map(url -> new LinkView(context.words().get("report.official"), url.toString())),
                source.flatMap(Report.Source::where).map(words -> context.html(words)));
    }

    private static String official(ReportContext context) {
        return context.report()
                .source()
                .map(Report.Source::title)
                .orElse(context.report().title())
                .shown();
    }

    private static String publisher(ReportContext context) {
        return context.report()
                .source()
                .flatMap(Report.Source::publisher)
                .map(Text::shown)
                .orElse(context.publishers());
    }
}
