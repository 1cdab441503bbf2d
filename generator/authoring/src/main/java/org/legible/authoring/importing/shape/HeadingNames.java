package org.legible.authoring.importing.shape;

import java.util.List;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.HeadingIds;

/** Finds addresses for headings that no other heading has, or will be given. */
final class HeadingNames {

    private HeadingNames() {}

    /** A free address, made of words, for the heading at an index. */
    static String free(List<Part> parts, int index, String words) {
        String name = Names.key(words, "part");
        String free = Anchors.isReserved(name) ? "section-" + name : name;
        for (int i = 2; isTaken(parts, index, free); i++) free = name + "-part-" + i;
        return free;
    }

    private static boolean isTaken(List<Part> parts, int index, String name) {
        for (int i = 0; i < parts.size(); i++)
            if (i != index
                    && parts.get(i) instanceof Part.Heading heading
                    && heading.id()
                            .orElseGet(() -> HeadingIds.slug(heading.words().line()))
                            .equals(name)) return true;
        return false;
    }
}
