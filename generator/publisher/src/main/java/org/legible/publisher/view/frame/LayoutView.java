package org.legible.publisher.view.frame;

import java.util.List;
import org.legible.publisher.view.LinkView;

/**
 * What the frame of every page shows: its head, header, breadcrumb, reader's panel and footer.
 *
 * @param language the page's language, as a BCP 47 tag, with the mark of its place
 * @param title the title of the page in the browser, unique in the site
 * @param heading the title without the publisher, for sharing
 * @param description what the page holds, in a sentence
 * @param hasCanonical false for pages that have no address of their own, such as the page for lost addresses
 * @param canonical the full address under which search engines should know the page
 * @param openGraphType {@code website} or {@code article}
 * @param openGraphLocale the language in Open Graph's form, such as {@code en_GB}
 * @param styleSheets links to the style sheets, in order
 * @param script a link to the script
 * @param feed a link to the feed
 * @param home a link to the home page
 * @param hasStructuredData whether {@code structuredData} holds anything
 * @param structuredData JSON-LD, safe to stand in a script element
 * @param isForYoungPeople true for pages written for young people
 * @param hasSize whether large print has another size than 18 points
 * @param size that size in points
 * @param licenceTerms the terms of the publication's own words, as markup
 */
public record LayoutView(
        String language,
        String title,
        String heading,
        String description,
        boolean hasCanonical,
        String canonical,
        String openGraphType,
        String openGraphLocale,
        List<String> styleSheets,
        String script,
        String feed,
        String home,
        String siteTitle,
        List<NavLinkView> nav,
        boolean hasBreadcrumbs,
        List<LinkView> breadcrumbs,
        PanelView panel,
        List<NavLinkView> footer,
        String publishedBy,
        boolean hasLicence,
        LinkView licence,
        boolean hasLicenceTerms,
        String licenceTerms,
        boolean hasStructuredData,
        String structuredData,
        boolean isForYoungPeople,
        boolean hasSize,
        String size) {}
