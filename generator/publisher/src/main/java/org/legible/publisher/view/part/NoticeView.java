package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.Report;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;

/**
 * Something that a reader must know before reading on: that this is a digest or an excerpt, a draft, or withdrawn.
 *
 * @param link the official report on the web, or where the page says how to find it
 */
public record NoticeView(String title, String text, Optional<LinkView> link) {

    /** What a young people's page says of whose words it holds, in plain words. */
    public static List<NoticeView> plainEdition(ReportContext context) {
        if (!context.report().edition().value().isPartial()) return List.of();
        String text = context.ofEdition("summary.edition", Map.of("publisher", context.publishers()));
        return List.of(edition(context, context.ofEdition("summary.title"), text));
    }

    /** The notices of every other page of a report. */
    public static List<NoticeView> all(ReportContext context) {
        List<NoticeView> notices = states(context);
        if (context.report().edition().value().isPartial()) {
            boolean numbered = context.report().paragraphNumbers() != Report.Numbering.NONE;
            String text = context.ofEdition(numbered ? "report.numbers" : "report.noNumbers");
            notices.add(edition(context, context.ofEdition("report.title"), text));
        }
        return List.copyOf(notices);
    }

    /** That the report is withdrawn, or a draft. */
    public static List<NoticeView> states(ReportContext context) {
        List<NoticeView> notices = new ArrayList<>();
        Report.Publication status = context.report().status();
        if (status == Report.Publication.WITHDRAWN) notices.add(state(context, "withdrawn"));
        if (status == Report.Publication.DRAFT) notices.add(state(context, "draft"));
        return notices;
    }

    private static NoticeView state(ReportContext context, String key) {
        String title = context.words().get("report." + key + "Title");
        return new NoticeView(title, context.words().get("report." + key), Optional.empty());
    }

    // Where its address is not known, the page says at its end where else to look.
    private static NoticeView edition(ReportContext context, String title, String text) {
        Optional<LinkView> official = context.report()
                .source()
                .map(source -> source.url()
                        .map(url -> new LinkView(context.words().get("report.official"), url.toString()))
                        .orElseGet(() -> new LinkView(
                                context.words().get("report.officialWhere"), context.place("page-source"))));
        return new NoticeView(title, text, official);
    }
}
