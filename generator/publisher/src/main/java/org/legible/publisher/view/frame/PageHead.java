package org.legible.publisher.view.frame;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.view.LinkView;

/**
 * What a page says of itself to its frame.
 *
 * @param titleParts the parts of its title before the publisher's name, from the page outwards
 * @param description what it holds, in a sentence
 * @param breadcrumbs the pages above it
 * @param structuredData its JSON-LD, or empty
 * @param citation how it is cited, for programs that keep references; nothing for a page that is no work of its own
 * @param isArticle true for a report
 * @param isForYoungPeople true if it is written for young people
 */
public record PageHead(
        List<String> titleParts,
        String description,
        List<LinkView> breadcrumbs,
        Optional<String> structuredData,
        List<MetaView> citation,
        boolean isArticle,
        boolean isForYoungPeople) {

    /** The head of a page of the site that belongs to no report. */
    public static PageHead of(String title, String description, List<LinkView> breadcrumbs) {
        return new PageHead(List.of(title), description, breadcrumbs, Optional.empty(), List.of(), false, false);
    }

    /** The same for young people. */
    public PageHead forYoungPeople() {
        return new PageHead(titleParts, description, breadcrumbs, structuredData, citation, isArticle, true);
    }

    /** The same, with how the page is cited. */
    public PageHead cited(List<MetaView> tags) {
        return new PageHead(titleParts, description, breadcrumbs, structuredData, tags, isArticle, isForYoungPeople);
    }
}
