package org.legible.publisher.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.legible.publisher.report.Assessment;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Statistic;
import org.legible.publisher.report.Text;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.PlacementSelector;

/**
 * The smallest part of the facts that a placement can select.
 *
 * @param block the kind of block
 * @param name what it is, unique within its kind
 * @param selectors the values by which placements select it, by selector
 */
record PlaceableFact(FactBlock block, String name, Map<String, List<String>> selectors) {

    /** Everything in a report that a placement can select, in the order of the facts. */
    static List<PlaceableFact> of(Report report, boolean hasSummary) {
        List<PlaceableFact> facts = new ArrayList<>();
        for (Grid grid : report.judgements())
            facts.add(new PlaceableFact(FactBlock.JUDGEMENTS, grid.key().value(), Map.of("grid", values(grid.key()))));
        if (!report.previousJudgements().isEmpty())
            facts.add(new PlaceableFact(FactBlock.PREVIOUS_JUDGEMENTS, "", Map.of()));
        Set<String> sections = new LinkedHashSet<>();
        for (Statistic statistic : report.statistics())
            sections.add(statistic.section().map(Text::value).orElse(""));
        for (String section : sections)
            facts.add(new PlaceableFact(FactBlock.STATISTICS, section, Map.of("section", List.of(section))));
        for (Recommendation recommendation : report.recommendations())
            facts.add(new PlaceableFact(
                    FactBlock.RECOMMENDATIONS,
                    recommendation.id().value(),
                    Map.of(
                            "id",
                            values(recommendation.id()),
                            "group",
                            recommendation.group().map(PlaceableFact::values).orElse(List.of()),
                            "to",
                            recommendation.to().stream().map(Text::value).toList())));
        if (!report.actions().isEmpty()) facts.add(new PlaceableFact(FactBlock.ACTIONS, "", Map.of()));
        for (Assessment assessment : report.assessments())
            facts.add(new PlaceableFact(
                    FactBlock.ASSESSMENT,
                    assessment.section().value(),
                    Map.of("section", values(assessment.section()))));
        if (hasSummary) facts.add(new PlaceableFact(FactBlock.SUMMARY, "", Map.of()));
        return facts;
    }

    /** The key of the facts of which a block is made. */
    static String key(FactBlock block) {
        return block == FactBlock.ASSESSMENT
                ? "assessments"
                : block.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True if what a placement selects may stand in what of the facts could not be read. */
    static boolean mayHide(Holes holes, Block.Placement placement) {
        String key = key(placement.block());
        String selector = placement.selection().key();
        return holes.hide(selector.isEmpty() ? key : key + "." + (selector.equals("grid") ? "key" : selector));
    }

    private static List<String> values(Text selector) {
        return List.of(selector.value());
    }

    /** True if a placement puts this fact into the text. */
    boolean isSelectedBy(Block.Placement placement) {
        if (placement.block() != block) return false;
        if (placement.selection().equals(PlacementSelector.ALL)) return true;
        PlacementSelector selection = placement.selection();
        return selectors.getOrDefault(selection.key(), List.of()).contains(selection.value());
    }

    /** True for what stands in the text even if the author placed it nowhere; the summary has a page of its own. */
    boolean hasDefaultPlace() {
        return block != FactBlock.SUMMARY;
    }

    /** The section at whose end it stands by default; empty if it has none. */
    String section() {
        return selectors.getOrDefault("section", List.of("")).get(0);
    }

    /** A placement that selects just this, or all of a kind that is never divided. */
    Block.Placement placement() {
        PlacementSelector selection = switch (block) {
            case JUDGEMENTS -> new PlacementSelector("grid", name);
            case STATISTICS, ASSESSMENT -> new PlacementSelector("section", name);
            default -> PlacementSelector.ALL;
        };
        return new Block.Placement(0, block, selection);
    }
}
