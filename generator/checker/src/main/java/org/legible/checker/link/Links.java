package org.legible.checker.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Resolves every internal link and fragment of a site. */
public final class Links {

    private final Map<String, Set<String>> idsByPage = new HashMap<>();
    private final Predicate<String> otherFile;
    private final String basePath;

    private Links(Collection<PageLinks> site, String basePath, Predicate<String> otherFile) {
        site.forEach(page -> idsByPage.put(page.file(), page.ids()));
        this.otherFile = otherFile;
        this.basePath = basePath;
    }

    /**
     * The links that lead nowhere, in page order. Addresses of other sites are not followed.
     *
     * @param site every page of the site
     * @param basePath the path under which the site stands, such as "/" or "/repository/"
     * @param otherFile whether the site holds a file that is not a page, such as a style sheet; paths are relative to the
     *     site's root
     */
    public static List<BrokenLink> broken(Collection<PageLinks> site, String basePath, Predicate<String> otherFile) {
        Links links = new Links(site, basePath, otherFile);
        List<BrokenLink> broken = new ArrayList<>();
        for (PageLinks page : site) {
            for (Link link : page.links()) {
                links.reason(page.from(), link.href())
                        .ifPresent(why -> broken.add(new BrokenLink(page.file(), link, why)));
            }
        }
        return broken;
    }

    /** As {@link #broken(Collection, String, Predicate)} for a site that holds nothing but pages. */
    public static List<BrokenLink> broken(Collection<PageLinks> site, String basePath) {
        return broken(site, basePath, file -> false);
    }

    private Optional<String> reason(Optional<String> from, String href) {
        Href address = Href.of(href);
        // From another server, only an address that begins with "/" could lead back, and that to the other server's
        // root.
        if (address.external() || from.isEmpty()) return Optional.empty();
        Optional<String> target = address.resolve(from.get(), basePath);
        if (target.isEmpty()) return Optional.of("\"" + href + "\" leads outside the site.");
        String path = target.get();
        Set<String> ids = idsByPage.get(path);
        if (ids == null) {
            return otherFile.test(path)
                    ? Optional.empty()
                    : Optional.of("There is no file \"" + path + "\" in the site.");
        }
        String fragment = address.fragment();
        if (fragment.isEmpty() || fragment.equals("top") || ids.contains(fragment)) return Optional.empty();
        return Optional.of("There is nothing with the id \"" + fragment + "\" in \"" + path + "\".");
    }
}
