package org.legible.publisher.make;

import java.util.List;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.PageHead;

/** The heads of pages that belong to no report. */
final class Heads {

    private Heads() {}

    /** The head of a page below the home page, and below these others. */
    static PageHead of(PageContext page, String title, String description, LinkView... above) {
        LinkView home = new LinkView(page.words().get("layout.home"), page.link(Address.HOME));
        return PageHead.of(
                title,
                description,
                Stream.concat(Stream.of(home), Stream.of(above)).toList());
    }

    /** The same for a page whose title and description stand in the words file, below this name. */
    static PageHead of(PageContext page, String name) {
        return of(page, page.words().get(name + ".title"), page.words().get(name + ".description"));
    }

    /** The same for a page that says so in its description where it has nothing to show, and is then offered nowhere. */
    static PageHead ofOffered(PageContext page, String name) {
        boolean isOffered = page.plan().offers(page.address());
        String description = page.words().get(name + (isOffered ? ".description" : ".descriptionNone"));
        return of(page, page.words().get(name + ".title"), description);
    }

    /** The head of what is no page, but a file that a template writes. */
    static PageHead ofFile(PageContext page) {
        return PageHead.of(page.site().title().shown(), "", List.of());
    }
}
