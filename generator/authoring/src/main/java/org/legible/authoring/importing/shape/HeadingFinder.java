package org.legible.authoring.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.Look;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceBlock.Para;
import org.legible.authoring.importing.source.SourceBlock.Role;

/** Finds headings that are only set in bold, and gives all headings levels without gaps, from 2 down. */
final class HeadingFinder {

    private static final int LONGEST = 140;
    private static final int DEEPEST = 6;
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,2})(?:\\.0?)?\\s.*");

    private HeadingFinder() {}

    /** The blocks with all headings marked, at the levels that their program gave them or their looks suggest. */
    static List<SourceBlock> found(List<SourceBlock> blocks) {
        // Larger letters stand above smaller ones.
        TreeSet<Integer> sizes = blocks.stream()
                .filter(block -> block instanceof Para para && isBoldLine(para))
                .map(block -> ((Para) block).size())
                .collect(Collectors.toCollection(TreeSet::new));
        List<SourceBlock> found = new ArrayList<>();
        int above = 1;
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            if (block instanceof Para para && para.role() == Role.HEADING) above = para.level();
            if (block instanceof Para para && isBoldLine(para) && hasSomethingBelow(blocks, i)) {
                int level = above + 1 + sizes.tailSet(para.size(), false).size();
                found.add(para.as(Role.HEADING, level)
                        .with(para.words().without(Look.BOLD))
                        .doubting(Doubt.changed(
                                para.words().line(),
                                "A line in bold letters is a heading now, as it looks like one.")));
            } else found.add(block);
        }
        return found;
    }

    private static boolean isBoldLine(Para para) {
        String line = para.words().line();
        return para.role() == Role.BODY
                && para.words().areAll(Look.BOLD)
                && !para.mark().filter(SourceBlock.Mark::isBullet).isPresent()
                && line.length() <= LONGEST
                && !para.words().plain().contains("\n")
                && line.matches(".*\\p{L}{2}.*")
                && !line.matches("(?i)(?:table|figure|chart|box) \\d.*")
                && !line.matches(".*[.;:,]|.*: .*|.*\\t.*");
    }

    private static boolean hasSomethingBelow(List<SourceBlock> blocks, int index) {
        return blocks.stream().skip(index + 1).anyMatch(block -> !(block instanceof SourceBlock.Gap));
    }

    /** The parts with levels from 2 down, of which none is skipped. */
    static List<Part> levelled(List<Part> parts) {
        int top = parts.stream()
                .filter(Part.Heading.class::isInstance)
                .mapToInt(part -> ((Part.Heading) part).level())
                .min()
                .orElse(2);
        List<Part> levelled = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (Part part : counted(parts)) {
            if (!(part instanceof Part.Heading heading)) {
                levelled.add(part);
                continue;
            }
            while (!open.isEmpty() && open.get(open.size() - 1) >= heading.level()) open.remove(open.size() - 1);
            int level = Math.min(open.size() + 2, DEEPEST);
            boolean skips = heading.level() - top + 2 > level && !open.isEmpty();
            open.add(heading.level());
            levelled.add(skips ? skipped(heading.at(level)) : heading.at(level));
        }
        return levelled;
    }

    // "1. Purpose", "2. Summary", "3.0 Background": headings that count on stand beside each other, whatever they look
    // like.
    private static List<Part> counted(List<Part> parts) {
        List<Part> counted = new ArrayList<>();
        int last = 0;
        int level = 0;
        for (Part part : parts) {
            Matcher number = COUNTED.matcher(
                    part instanceof Part.Heading heading ? heading.words().line() : "");
            boolean goesOn = number.matches() && Integer.parseInt(number.group(1)) == last + 1;
            if (!goesOn) {
                counted.add(part);
                continue;
            }
            Part.Heading heading = (Part.Heading) part;
            last++;
            if (last == 1) level = heading.level();
            counted.add(heading.at(level));
        }
        return counted;
    }

    private static Part.Heading skipped(Part.Heading heading) {
        Doubt doubt = Doubt.changed(
                heading.words().line(),
                "The heading left out a level; it stands right below the heading above it now.");
        return new Part.Heading(
                heading.level(),
                heading.words(),
                heading.id(),
                heading.sequence(),
                Part.joined(heading.doubts(), List.of(doubt)));
    }

    /** The heading that governs a part: the nearest above it. */
    static Optional<Part.Heading> above(List<Part> parts, int index) {
        for (int i = index - 1; i >= 0; i--)
            if (parts.get(i) instanceof Part.Heading heading) return Optional.of(heading);
        return Optional.empty();
    }
}
