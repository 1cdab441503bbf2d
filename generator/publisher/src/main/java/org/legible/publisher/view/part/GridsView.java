package org.legible.publisher.view.part;

import java.util.List;

/** The grids of judgements that stand at one place. */
public record GridsView(List<GridView> grids) {}
