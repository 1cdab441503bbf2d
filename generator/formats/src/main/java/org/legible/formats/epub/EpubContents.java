package org.legible.formats.epub;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.legible.formats.document.ReportDocument;

/** The contents of an e-book, which reading programs show in a menu of their own. */
final class EpubContents {

    private EpubContents() {}

    /** The page of contents of a document. */
    static String of(ReportDocument document) {
        Element root = document.html().child(0);
        Document page = Jsoup.parse(
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title></title></head><body></body></html>");
        page.child(0).attr("lang", root.attr("lang"));
        if (root.hasAttr("dir")) page.child(0).attr("dir", root.attr("dir"));
        page.title(document.html().title());
        Element nav = page.body()
                .appendElement("nav")
                .attr("epub:type", "toc")
                .attr("role", "doc-toc")
                .attr("aria-labelledby", "contents");
        Element own = document.html().selectFirst("nav.contents");
        Element heading = own == null ? null : own.selectFirst("h2");
        nav.appendElement("h1")
                .id("contents")
                .text(heading == null ? document.html().title() : heading.text());
        if (own == null) {
            Element title = document.html().selectFirst("h1");
            if (title.id().isEmpty()) title.id("document-title");
            nav.appendElement("ol")
                    .appendElement("li")
                    .appendElement("a")
                    .attr("href", "report.xhtml#" + title.id())
                    .text(title.text());
        } else {
            Element list = own.selectFirst("> ol").clone();
            list.select("a").forEach(link -> link.attr("href", "report.xhtml" + link.attr("href")));
            nav.appendChild(list);
        }
        return EpubWriter.xhtml(page);
    }
}
