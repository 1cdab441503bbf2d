package org.legible.publisher.view.part;

import java.util.List;

/**
 * Judgements as a young person reads them: each with what its grade means.
 *
 * @param level the level of the headings over the grids
 */
public record SummaryJudgementsView(int level, List<GridView> grids) {}
