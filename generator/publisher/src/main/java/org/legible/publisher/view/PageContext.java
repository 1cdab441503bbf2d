package org.legible.publisher.view;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Library;
import org.legible.publisher.library.Vocabularies;
import org.legible.publisher.link.Connections;
import org.legible.publisher.motif.ReportShapes;
import org.legible.publisher.plan.Product;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.render.Assets;
import org.legible.publisher.render.Fragment;
import org.legible.publisher.render.FragmentWriter;
import org.legible.publisher.render.ProseRenderer;
import org.legible.publisher.render.Segment;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Site;
import org.legible.publisher.words.DateWords;
import org.legible.publisher.words.Words;

/**
 * All that the makers of one page's views need to know.
 *
 * @param product the page, as the plan has it
 * @param writer closes the open places of rendered content for this page
 * @param library the whole content
 * @param connections the ways back
 * @param plan everything that the site will hold
 * @param recommendationNames what the recommendations of all reports, and what these list beside them, are called, with the
 *     words of the interface in the page's language
 * @param assets the finished names of style sheets and scripts
 * @param prose renders inline Markdown of the facts
 * @param shapes what reports look like from afar
 * @param today the day of the build
 */
public record PageContext(
        Product product,
        FragmentWriter writer,
        Library library,
        Connections connections,
        SitePlan plan,
        RecommendationNames recommendationNames,
        Assets assets,
        ProseRenderer prose,
        ReportShapes shapes,
        LocalDate today) {

    private static final Pattern BLOCK_END = Pattern.compile("</(?:p|li)>");

    /** Makes the contexts of pages, and of files that are made like them. */
    @FunctionalInterface
    public interface Maker {

        /** The context of one product of this plan. */
        PageContext of(Product product, SitePlan plan);
    }

    /** The same for a page that holds one section of a report, whose anchors stand at these places, or else on the whole page. */
    public PageContext ofSection(String slug, Map<String, Address> places) {
        return new PageContext(
                product,
                writer.ofSection(slug, places),
                library,
                connections,
                plan,
                recommendationNames,
                assets,
                prose,
                shapes,
                today);
    }

    /** True for the same context alone: to compare two by what they hold is to compare the whole library. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The words of the interface, in the page's language. */
    public Words words() {
        return recommendationNames.words();
    }

    /** Where the page will stand. */
    public Address address() {
        return product.address();
    }

    /** Its edition. */
    public Edition edition() {
        return product.edition();
    }

    /** The facts of the publication. */
    public Site site() {
        return library.site();
    }

    /** What all reports share. */
    public Vocabularies vocabularies() {
        return library.vocabularies();
    }

    /** A link to a page. The page for lost addresses may be shown anywhere, so its links begin at the host's root. */
    public String link(Address target) {
        if (!address().equals(Addresses.NOT_FOUND)) return address().linkTo(target);
        String base = site().baseUrl().value().getRawPath();
        return (base.endsWith("/") ? base : base + "/") + target.path();
    }

    /** A link to an element of a page. */
    public String link(Address target, String fragment) {
        return (target.equals(address()) ? "" : link(target)) + "#" + fragment;
    }

    /** The full address of a page, for feeds and search engines. */
    public String absolute(Address target) {
        URI base = site().baseUrl().value();
        return (base.toString().endsWith("/") ? base.toString() : base + "/") + target.encoded();
    }

    /** Inline Markdown as markup; {@code slug} names its report or nothing. */
    public String html(Prose text, String slug) {
        return writer.inline(prose.render(text, slug));
    }

    /** A date in words, with the word that goes before it: "on 27 November 2015", "in November 2015". */
    public String on(PartialDate date) {
        String when = date.day().isPresent() ? "date.onDay" : "date.inMonth";
        return words().get(when, Map.of("date", date(date)));
    }

    /** The words alone of Markdown, a line for each paragraph and item. */
    List<String> lines(Prose text, String slug) {
        return BLOCK_END
                .splitAsStream(words(text, slug))
                .map(PageContext::onOneLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The words alone of inline Markdown, on one line. */
    String text(Prose text, String slug) {
        return onOneLine(words(text, slug));
    }

    private static String onOneLine(String html) {
        return Markup.unescape(Markup.text(html)).replaceAll("\\s+", " ");
    }

    private String words(Prose text, String slug) {
        return words(prose.render(text, slug));
    }

    private static String words(Fragment fragment) {
        StringBuilder html = new StringBuilder();
        for (Segment segment : fragment.segments())
            if (segment instanceof Segment.Html markup) html.append(markup.html());
            else if (segment instanceof Segment.ShortForm form) html.append(Markup.escape(form.letters()));
            else if (segment instanceof Segment.Term term) html.append(words(term.words()));
        return html.toString();
    }

    /** A date in words. */
    public String date(PartialDate date) {
        return new DateWords(words()).of(date);
    }
}
