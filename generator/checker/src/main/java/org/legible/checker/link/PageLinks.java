package org.legible.checker.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a page that link checking needs. Small, so that those of a whole site fit in memory.
 *
 * @param file the page, relative to the site's root
 * @param from the path that its relative addresses count from, see {@link Base}; empty where that is on another server
 * @param ids every id and anchor name in the page
 * @param links every address that the page refers to, in document order
 */
public record PageLinks(String file, Optional<String> from, Set<String> ids, List<Link> links) {

    public PageLinks {
        ids = Set.copyOf(ids);
        links = List.copyOf(links);
    }

    /** A page without links. */
    public static PageLinks none(String file) {
        return new PageLinks(file, Optional.of(file), Set.of(), List.of());
    }
}
