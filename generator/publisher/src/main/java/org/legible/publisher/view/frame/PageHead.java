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
 * @param isArticle true for a report
 * @param isForYoungPeople true if it is written for young people
 */
public record PageHead(
        List<String> titleParts,
        String description,
        List<LinkView> breadcrumbs,
        Optional<String> structuredData,
        boolean isArticle,
        boolean isForYoungPeople) {

    /** The head of a page of the site that belongs to no report. */
    public static PageHead of(String title, String description, List<LinkView> breadcrumbs) {
        return new PageHead(List.of(title), description, breadcrumbs, Optional.empty(), false, false);
    }

    /** The same for young people. */
    public PageHead forYoungPeople() {
        return new PageHead(titleParts, description, breadcrumbs, structuredData, isArticle, true);
    }
}
