package org.legible.checker.rule;

import java.util.Optional;
import org.legible.checker.Resources;
import org.legible.checker.link.Href;
import org.legible.checker.script.ScriptReader;

/**
 * What lies around a page.
 *
 * @param resources the files beside it
 * @param from the path that the page's relative addresses count from; empty where that is on another server
 * @param neighbours the texts of other pages, shared by all pages of a checker
 * @param scripts reads what scripts do, for all pages of a checker
 */
public record SiteContext(Resources resources, Optional<String> from, Neighbours neighbours, ScriptReader scripts) {

    /** The texts that another page of the site holds, by {@link Neighbours#key}; empty where it cannot be read. */
    public Optional<long[]> neighbour(String path) {
        return neighbours.texts(path, resources);
    }

    /** The file of the site that an address means from this page, where it means one. */
    public Optional<String> resolve(String href) {
        Href address = Href.of(href);
        if (address.external()) return Optional.empty();
        return from.flatMap(path -> address.resolve(path, resources.basePath()));
    }

    /** The text of the file that an address means. */
    public Optional<String> text(String href) {
        return resolve(href).flatMap(resources::text);
    }
}
