package org.legible.publisher.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Report;

/** Something that a reader must know before reading on: that this is a digest, a draft, or withdrawn. */
public record NoticeView(String title, String text, LinkView link) {

    /** The notices of every page of a report. */
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
        return new NoticeView(
                words.get("report." + key + "Title"), words.get("report." + key), new LinkView("", ""));
    }

    private static NoticeView digest(ReportContext context) {
        Words words = context.words();
        String title = context.report()
                .source()
                .map(Report.Source::title)
                .orElse(context.report().title());
        String publisher = context.report()
                .source()
                .flatMap(Report.Source::publisher)
                .orElse(context.publishers());
        String url = context.report()
                .source()
                .flatMap(Report.Source::url)
                .map(Object::toString)
                .orElse("");
        String text = words.get("report.digest", Map.of("title", title, "publisher", publisher));
        LinkView link = new LinkView(url.isEmpty() ? "" : words.get("report.official"), url);
        return new NoticeView(words.get("report.digestTitle"), text, link);
    }
}
