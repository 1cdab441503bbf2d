package org.legible.publisher.view;

import java.util.List;

/** Judgements as a young person reads them: each with what its grade means. */
public record SummaryJudgementsView(List<GridView> grids) {

    /** True if there is any judgement to show. */
    public boolean hasAny() {
        return !grids.isEmpty();
    }
}
