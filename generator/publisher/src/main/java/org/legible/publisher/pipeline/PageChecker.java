package org.legible.publisher.pipeline;

import java.util.List;
import org.legible.checker.Checker;
import org.legible.checker.PageFindings;
import org.legible.publisher.output.KeptFiles;
import org.legible.publisher.render.Origins;

/**
 * Checks pages, and keeps what was found: a page of which every byte is as it was is not checked again. What it is found to lack is
 * kept as well, so that no page passes that failed.
 *
 * @param checker checks a page with the files of the theme beside it
 * @param kept what earlier builds have found
 * @param basis all that decides what is found beside the page itself
 * @param basePath the path under which the site will stand, with slashes at both ends
 */
record PageChecker(Checker checker, KeptFiles kept, String basis, String basePath) {

    /** The name under which is kept what was found in a page. */
    String key(String page, String file) {
        return KeptFiles.key("page", basis, file, page);
    }

    /** What there is to say of a page, whose {@link #key} this is. */
    PageFindings check(String key, String page, String file) {
        return kept.find(key, PageFindings.class).orElseGet(() -> {
            PageFindings found = checker.check(page, file);
            kept.keep(key, PageFindings.class, found, List.of());
            return found;
        });
    }

    /** The links of a page to others. */
    List<Lead> leads(PageFindings found, Origins origins) {
        return Lead.of(found, origins, basePath);
    }
}
