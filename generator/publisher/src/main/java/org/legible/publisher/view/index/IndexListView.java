package org.legible.publisher.view.index;

import java.util.List;

/** A list of lists: everything of one kind that has a page. */
public record IndexListView(
        boolean hasKicker, String kicker, String title, String lead, boolean hasItems, List<Item> items) {

    /** One entry; {@code description} is markup. */
    public record Item(
            String text, String href, boolean hasCount, String count, boolean hasDescription, String description) {

        /** An entry without a description. */
        public static Item of(String text, String href, String count) {
            return new Item(text, href, true, count, false, "");
        }

        /** The same with a description. */
        public Item describedAs(String html) {
            return new Item(text, href, hasCount, count, true, html);
        }
    }

    /** A list under a kicker, or under none where it is empty. */
    public static IndexListView of(String kicker, String title, String lead, List<Item> items) {
        return new IndexListView(!kicker.isEmpty(), kicker, title, lead, !items.isEmpty(), List.copyOf(items));
    }
}
