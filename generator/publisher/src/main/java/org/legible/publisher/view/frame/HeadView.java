package org.legible.publisher.view.frame;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.view.part.DataLinksView;

/**
 * What a page tells browsers, search engines and whoever shares it.
 *
 * @param title the title of the page in the browser, unique in the site
 * @param heading the title without the publisher, for sharing
 * @param description what the page holds, in a sentence
 * @param canonical the full address under which search engines should know the page; pages such as the one for lost addresses
 *     have none
 * @param sharing what goes with a link to the page
 * @param structuredData JSON-LD, safe to stand in a script element
 * @param citation how the page is cited, for programs that keep references
 * @param assets links to style sheets, scripts and fonts
 * @param feed a link to the feed of reports
 * @param data the data that goes with the page
 */
public record HeadView(
        String title,
        String heading,
        String description,
        Optional<String> canonical,
        SharingView sharing,
        Optional<String> structuredData,
        List<MetaView> citation,
        AssetLinks assets,
        String feed,
        Optional<DataLinksView> data) {}
