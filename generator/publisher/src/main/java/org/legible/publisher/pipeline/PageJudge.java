package org.legible.publisher.pipeline;

import java.util.Optional;
import org.legible.checker.PageFindings;
import org.legible.publisher.plan.Product;
import org.legible.publisher.render.Origins;

/** Says what is wrong with the final bytes of a page. Asked from many threads. */
@FunctionalInterface
interface PageJudge {

    /**
     * What was found; empty if the page is to be judged later, when somebody has seen it.
     *
     * @param template the file that the page comes from, where nothing more is known of a place in it
     */
    Optional<PageFindings> of(Product page, Origins origins, String template);
}
