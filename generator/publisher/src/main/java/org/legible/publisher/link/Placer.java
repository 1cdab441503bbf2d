package org.legible.publisher.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.library.Entry;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Report;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.PlacementSelector;
import org.legible.publisher.text.ReportText;

/**
 * Sees to it that every block made from the facts stands in the text exactly once: where the author placed it, else at its
 * default place, unless the report keeps it as data only.
 */
public final class Placer {

    private final Report report;
    private final Holes holes;
    private final ReportText text;
    private final Problems problems;
    private final Map<PlaceableFact, Integer> placed = new HashMap<>();

    private Placer(Entry entry, ReportText text, Problems problems) {
        this.report = entry.report();
        this.holes = entry.holes();
        this.text = text;
        this.problems = problems;
    }

    /**
     * The text with what the author placed nowhere.
     *
     * @param headings the words of the headings over blocks at their default places
     * @param ids gives those headings ids
     */
    public static ReportText place(
            Entry entry, ReportText text, Function<FactBlock, String> headings, HeadingIds ids, Problems problems) {
        Placer placer = new Placer(entry, text, problems);
        List<PlaceableFact> facts =
                PlaceableFact.of(entry.report(), !entry.summaries().isEmpty());
        List<Block> blocks = placer.withDefaults(placer.placed(facts), facts, headings, ids);
        return new ReportText(text.file(), blocks, text.notes());
    }

    /** A young people's summary, where only judgements and recommendations may stand, and nothing has a default place. */
    public static ReportText placeSummary(Entry entry, ReportText summary, Problems problems) {
        Placer placer = new Placer(entry, summary, problems);
        List<PlaceableFact> facts = PlaceableFact.of(entry.report(), false).stream()
                .filter(fact -> fact.block() == FactBlock.JUDGEMENTS || fact.block() == FactBlock.RECOMMENDATIONS)
                .toList();
        return new ReportText(summary.file(), placer.placed(facts), summary.notes());
    }

    // What is placed one by one is taken out of the placements of many.
    private List<Block> placed(List<PlaceableFact> facts) {
        Predicate<PlaceableFact> isAlone = fact -> text.blocks().stream()
                .anyMatch(block -> block instanceof Block.Placement placement
                        && placement.selection().isOne()
                        && fact.isSelectedBy(placement));
        List<PlaceableFact> others = facts.stream().filter(isAlone.negate()).toList();
        List<Block> blocks = new ArrayList<>();
        for (Block block : text.blocks()) {
            if (!(block instanceof Block.Placement placement)) blocks.add(block);
            else if (placement.selection().isOne() || others.size() == facts.size()) {
                blocks.add(placement);
                check(placement, facts, facts);
            } else {
                List<PlaceableFact> selected = check(placement, facts, others);
                blocks.add(
                        placement.block() == FactBlock.RECOMMENDATIONS ? these(placement.line(), selected) : placement);
            }
        }
        return blocks;
    }

    private static Block.Placement these(int line, List<PlaceableFact> recommendations) {
        return new Block.Placement(
                line,
                FactBlock.RECOMMENDATIONS,
                PlacementSelector.these(
                        recommendations.stream().map(PlaceableFact::name).toList()));
    }

    private List<PlaceableFact> check(Block.Placement placement, List<PlaceableFact> all, List<PlaceableFact> left) {
        List<PlaceableFact> selected = left.stream()
                .filter(fact -> fact.isSelectedBy(placement))
                .distinct()
                .toList();
        Place place = new Place(text.file(), placement.line(), 1);
        if (selected.isEmpty() && all.stream().anyMatch(fact -> fact.isSelectedBy(placement)))
            problems.error(
                    place,
                    "This placement selects nothing: each of what it names is placed on its own.",
                    "Readers would find an empty place where facts should stand.",
                    "Delete the line, or one of the lines such as [[recommendation id=5]].");
        else if (selected.isEmpty() && !PlaceableFact.mayHide(holes, placement)) {
            List<String> values = all.stream()
                    .filter(fact -> fact.block() == placement.block())
                    .flatMap(fact ->
                            fact.selectors().getOrDefault(placement.selection().key(), List.of()).stream())
                    .distinct()
                    .toList();
            problems.error(
                    place,
                    placement.selection().equals(PlacementSelector.ALL)
                            ? "This placement selects nothing."
                            : "This placement selects nothing: no "
                                    + placement.selection().key() + " is \""
                                    + placement.selection().value() + "\".",
                    "Readers would find an empty place where facts should stand.",
                    placement.selection().equals(PlacementSelector.ALL)
                            ? "Add the facts to report.yaml, or delete the line."
                            : Nearest.remedy(
                                    placement.selection().value(),
                                    values,
                                    placement.selection().key()));
        }
        for (PlaceableFact fact : selected) {
            Integer before = placed.putIfAbsent(fact, placement.line());
            if (before == null) continue;
            problems.error(
                    place,
                    "This placement repeats what stands already on line " + before + ".",
                    "The same address would stand twice on the page, and links would lead to the wrong place.",
                    "Keep one of the two, or let each select a part.");
            break;
        }
        return selected;
    }

    private List<Block> withDefaults(
            List<Block> blocks, List<PlaceableFact> facts, Function<FactBlock, String> headings, HeadingIds ids) {
        Map<FactBlock, List<PlaceableFact>> atEnd = new LinkedHashMap<>();
        PlaceableFact gridBefore = null;
        for (PlaceableFact fact : facts) {
            boolean missing =
                    !placed.containsKey(fact) && !report.dataOnly().contains(fact.block()) && fact.hasDefaultPlace();
            if (missing && fact.block() == FactBlock.JUDGEMENTS) {
                blocks.add(gridBefore == null ? 0 : indexOf(blocks, gridBefore) + 1, fact.placement());
            } else if (missing) {
                int end = endOfSection(blocks, fact.section());
                if (end >= 0) blocks.add(end, fact.placement());
                else
                    atEnd.computeIfAbsent(fact.block(), block -> new ArrayList<>())
                            .add(fact);
            }
            if (fact.block() == FactBlock.JUDGEMENTS) gridBefore = fact;
        }
        atEnd.forEach((block, missing) -> {
            String words = headings.apply(block);
            blocks.add(new Block.Heading(0, 2, ids.make(words), List.of(new Inline.Text(words)), words));
            boolean all = facts.stream().filter(fact -> fact.block() == block).count() == missing.size();
            if (all) blocks.add(new Block.Placement(0, block, PlacementSelector.ALL));
            else if (block == FactBlock.RECOMMENDATIONS) blocks.add(these(0, missing));
            else missing.forEach(fact -> blocks.add(fact.placement()));
        });
        return List.copyOf(blocks);
    }

    private static int indexOf(List<Block> blocks, PlaceableFact fact) {
        for (int i = 0; i < blocks.size(); i++)
            if (blocks.get(i) instanceof Block.Placement placement && fact.isSelectedBy(placement)) return i;
        return -1;
    }

    private static int endOfSection(List<Block> blocks, String section) {
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Heading heading)
                    || !heading.id().equals(section)) continue;
            int end = i + 1;
            while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading)) end++;
            return end;
        }
        return -1;
    }
}
