package org.legible.publisher.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.PageFindings;
import org.legible.checker.link.Href;
import org.legible.checker.link.Link;
import org.legible.publisher.problem.Place;
import org.legible.publisher.render.Origins;

/**
 * A link within the site that no other of its page repeats, and that does not lead to a place in the page itself.
 *
 * @param file the file to which it leads, from the site's root
 * @param fragment the place in it; empty for the whole
 * @param line where it stands in the page
 * @param author where it stands in the author's files, if they wrote it
 * @param template where it stands in a template, if that wrote it
 */
record Lead(String file, String fragment, int line, Optional<Place> author, Optional<Place> template) {

    private record Goal(String file, String fragment) {}

    /**
     * Those of a page.
     *
     * @param basePath the path under which the site will stand, with slashes at both ends
     */
    static List<Lead> of(PageFindings page, Origins origins, String basePath) {
        Set<Goal> known = new LinkedHashSet<>();
        return page.links().links().stream()
                .flatMap(link -> of(link, page, origins, basePath).stream())
                .filter(lead -> known.add(new Goal(lead.file(), lead.fragment())))
                .toList();
    }

    private static Optional<Lead> of(Link link, PageFindings page, Origins origins, String basePath) {
        Href address = Href.of(link.href());
        if (address.external()) return Optional.empty();
        Optional<String> target = address.resolve(page.file(), basePath);
        boolean isHere = target.filter(page.file()::equals).isPresent()
                && (address.fragment().isEmpty() || page.links().ids().contains(address.fragment()));
        return isHere
                ? Optional.empty()
                : Optional.of(new Lead(
                        target.orElse(link.href()),
                        address.fragment(),
                        link.line(),
                        origins.at(link.offset()),
                        origins.template(link.offset())));
    }
}
