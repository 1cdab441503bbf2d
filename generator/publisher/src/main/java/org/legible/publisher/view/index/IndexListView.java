package org.legible.publisher.view.index;

import java.util.List;
import java.util.Optional;

/** A list of lists: everything of one kind that has a page. */
public record IndexListView(String title, String lead, List<Item> items) {

    /** One entry; {@code description} is markup. */
    public record Item(String text, String href, String count, Optional<String> description) {

        /** An entry without a description. */
        public Item(String text, String href, String count) {
            this(text, href, count, Optional.empty());
        }
    }
}
