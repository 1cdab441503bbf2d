package org.legible.formats.document;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A report as one document: the HTML that a template of {@code documents} wrote, without what is there for a website alone.
 * Links lead to places in the document, or to whole web addresses; what only screen readers say is in the names of links.
 *
 * @param html the document; whoever makes a file of it may change it
 * @param address where the file will stand on the web, to which the links in it are relative
 * @param pictures the pictures that it shows, by their whole web addresses
 */
public record ReportDocument(Document html, URI address, Map<URI, byte[]> pictures) {

    /** The document that a template wrote. */
    public static ReportDocument of(String written, URI address, Map<URI, byte[]> pictures) {
        Document html = Jsoup.parse(written);
        html.outputSettings().prettyPrint(false);
        html.select("[popover] button, script, svg.icon, [aria-hidden=true]:not(.chart-sample), [hidden]")
                .remove();
        html.select("[role=region], button, form").unwrap();
        // What a page folds up stands open in a file.
        html.select("details").tagName("div");
        html.select("summary").tagName("p");
        // A link to the place where it stands is of use on the web, where its address can be copied.
        html.select("a.paragraph-number")
                .forEach(number -> number.select(".visually-hidden").remove());
        html.select("a.paragraph-number").tagName("span").removeAttr("href");
        // What belongs to the website alone, such as the other ways to read, is in no contents of a file.
        for (Element link : html.select("nav a[href^=#]"))
            if (html.getElementById(link.attr("href").substring(1)) == null)
                link.closest("li").remove();
        for (Element link : html.select("a[href]")) lead(link, html, address);
        html.select("a.term:not([href^=#])").unwrap();
        html.select("dl").forEach(Pairs::list);
        for (Element picture : html.select("img[src]"))
            picture.attr("src", address.resolve(picture.attr("src")).toString());
        return new ReportDocument(html, address, pictures);
    }

    /** True if it runs from right to left. */
    public boolean isRightToLeft() {
        return "rtl".equals(html.child(0).attr("dir"));
    }

    private static void lead(Element link, Document html, URI address) {
        String href = link.attr("href");
        if (href.startsWith("#")) {
            if (html.getElementById(href.substring(1)) == null) link.unwrap();
            return;
        }
        link.attr("href", resolved(href, address).orElse(href));
    }

    private static Optional<String> resolved(String href, URI address) {
        try {
            return Optional.of(address.resolve(href).toString().replaceFirst("index\\.html(?=#|$)", ""));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    /** Takes out what only screen readers say: links get it in their names. */
    public void showOnlyWhatIsSeen() {
        for (Element link : html.select("a[href]:has(.visually-hidden)")) link.attr("title", link.text());
        html.select(".visually-hidden").remove();
    }

    /** Writes the web addresses to which links lead beside their words, for where a link cannot be followed. */
    public void writeAddresses() {
        for (Element link : html.select("main a[href^=http]")) writeAddress(link);
    }

    // The addresses of the site itself would say the same again and again: that of the report stands on the first page.
    private void writeAddress(Element link) {
        String goal = link.attr("href");
        String site = address.getHost();
        String shown = goal.replaceFirst("^https?://", "").replaceFirst("/$", "");
        if (site != null && shown.startsWith(site) || link.text().contains(shown)) return;
        link.after(new Element("span").addClass("address").text(" (" + shown + ")"));
    }

    /** Puts a list for each row in the place of a table of this document. */
    public void listRows(Element table) {
        RowLists.replace(table);
    }

    /** The headings, each with an id, in order. */
    public Elements headings() {
        Elements headings = html.select("h1, h2, h3, h4, h5, h6");
        int count = 0;
        for (Element heading : headings) if (heading.id().isEmpty()) heading.id("heading-" + ++count);
        return headings;
    }
}
