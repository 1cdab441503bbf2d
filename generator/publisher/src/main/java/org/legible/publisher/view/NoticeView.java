package org.legible.publisher.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Report;

/** Something that a reader must know before reading on: that this is a digest, a draft, or withdrawn. */
public record NoticeView(String title, String text, LinkView link) {

    /** The notices of a young people's page, in plain words. */
    static List<NoticeView> plain(ReportContext context) {
        Report report = context.report();
        List<NoticeView> notices = new ArrayList<>();
        if (report.status() == Report.Publication.WITHDRAWN) notices.add(plain("withdrawn", context.words()));
        if (report.status() == Report.Publication.DRAFT) notices.add(plain("draft", context.words()));
        if (report.edition() == Report.Extent.DIGEST) {
            String text = context.words().get("summary.digest", Map.of("publisher", context.publishers()));
            notices.add(new NoticeView(context.words().get("summary.digestTitle"), text, official(context)));
        }
        return List.copyOf(notices);
    }

    /** The notices of every other page of a report. */
    static List<NoticeView> all(ReportContext context) {
        Report report = context.report();
        Words words = context.words();
        List<NoticeView> notices = new ArrayList<>();
        if (report.status() == Report.Publication.WITHDRAWN) notices.add(plain("withdrawn", words));
        if (report.status() == Report.Publication.DRAFT) notices.add(plain("draft", words));
        if (report.edition() == Report.Extent.DIGEST) notices.add(digest(context));
        return List.copyOf(notices);
    }

    private static NoticeView plain(String key, Words words) {
        return new NoticeView(words.get("report." + key + "Title"), words.get("report." + key), new LinkView("", ""));
    }

    private static NoticeView digest(ReportContext context) {
        Words words = context.words();
        String title = context.report()
                .source()
                .map(Report.Source::title)
                .orElse(context.report().title());
        String publisher =
                context.report().source().flatMap(Report.Source::publisher).orElse(context.publishers());
        String text = words.get("report.digest", Map.of("title", title, "publisher", publisher));
        return new NoticeView(words.get("report.digestTitle"), text, official(context));
    }

    private static LinkView official(ReportContext context) {
        String url = context.report()
                .source()
                .flatMap(Report.Source::url)
                .map(Object::toString)
                .orElse("");
        return new LinkView(url.isEmpty() ? "" : context.words().get("report.official"), url);
    }
}
