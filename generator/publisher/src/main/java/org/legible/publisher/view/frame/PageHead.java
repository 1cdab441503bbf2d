package org.legible.publisher.view.frame;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.LinkView;

/**
 * What a page says of itself to its frame.
 *
 * @param titleParts the parts of its title before the publisher's name, from the page outwards
 * @param description what it holds, in a sentence
 * @param breadcrumbs the pages above it
 * @param canonical the page that it should be known as; empty for none
 * @param structuredData its JSON-LD, or empty
 * @param isArticle true for a report
 * @param isForYoungPeople true if it is written for young people
 * @param language its language, where it is not the site's
 */
public record PageHead(
        List<String> titleParts,
        String description,
        List<LinkView> breadcrumbs,
        Optional<Address> canonical,
        Optional<String> structuredData,
        boolean isArticle,
        boolean isForYoungPeople,
        Optional<Text> language) {

    /** The head of a page of the site that belongs to no report. */
    public static PageHead of(String title, String description, List<LinkView> breadcrumbs, Address canonical) {
        return new PageHead(
                List.of(title),
                description,
                breadcrumbs,
                Optional.of(canonical),
                Optional.empty(),
                false,
                false,
                Optional.empty());
    }

    /** The same for young people. */
    public PageHead forYoungPeople() {
        return new PageHead(titleParts, description, breadcrumbs, canonical, structuredData, isArticle, true, language);
    }

    /** The same for a page that no search engine should know. */
    public PageHead withoutAddress() {
        return new PageHead(
                titleParts,
                description,
                List.of(),
                Optional.empty(),
                structuredData,
                isArticle,
                isForYoungPeople,
                language);
    }
}
