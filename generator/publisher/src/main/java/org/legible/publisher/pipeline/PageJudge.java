package org.legible.publisher.pipeline;

import java.util.List;
import java.util.Optional;
import org.legible.checker.PageFindings;
import org.legible.publisher.plan.FileFacts;
import org.legible.publisher.plan.Product;
import org.legible.publisher.render.Origins;

/** Says what is wrong with the final bytes of a page. Asked from many threads. */
@FunctionalInterface
interface PageJudge {

    /**
     * What was found in a page.
     *
     * @param findings what there is to say of it
     * @param leads its links to other pages
     * @param key the name under which builds keep it for others
     */
    record Judged(PageFindings findings, List<Lead> leads, String key) {

        /** The page that was made and judged. */
        Made of(Product page, FileFacts facts, List<String> kept) {
            return new Made(page, Optional.of(findings), leads, facts, kept);
        }
    }

    /**
     * What was found; empty if the page is to be judged later, when somebody has seen it.
     *
     * @param template the file that the page comes from, where nothing more is known of a place in it
     */
    Optional<Judged> of(Product page, Origins origins, String template);
}
