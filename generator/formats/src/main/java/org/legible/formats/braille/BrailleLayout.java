package org.legible.formats.braille;

import static org.legible.formats.braille.BrailleLines.BLANK;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.legible.formats.document.LinearBlock;
import org.legible.formats.document.LinearBlock.Kind;

/**
 * Lays a document out on pages of cells. On the first line of each page stand its title and its number; headings of the first two ranks
 * in the middle, others further in than any paragraph; a paragraph begins in the third cell, an item in the first and goes on in the
 * third. A heading is the last thing on no page. Entries of the contents end with the page to which they lead.
 */
final class BrailleLayout {

    private static final int RUNNING_LINES = 1;
    private static final int KEPT_WITH_HEADING = 2;
    private static final int STEP = 2;
    private static final int MARGIN = 4;
    private static final int CENTRED = 2;
    /** Room for the number of a page, and for what leads to it. */
    private static final int NUMBER = 8;

    private final Translation translation;
    private final BrailleFacts facts;
    private final String title;
    private final List<List<String>> pages = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    BrailleLayout(Translation translation, BrailleFacts facts) {
        this.translation = translation;
        this.facts = facts;
        title = translation.of(facts.title());
    }

    /** The pages of a document, each a list of lines. */
    List<List<String>> of(List<LinearBlock> blocks) {
        List<String> cells =
                blocks.stream().map(block -> translation.of(block.runs())).toList();
        lay(blocks, cells, Map.of());
        Map<String, Integer> known = Map.copyOf(places);
        pages.clear();
        lay(blocks, cells, known);
        return List.copyOf(pages);
    }

    // The number of a page takes the same room whether it is known or not, so the second time all stands where it
    // stood.
    private void lay(List<LinearBlock> blocks, List<String> cells, Map<String, Integer> known) {
        turn();
        for (int i = 0; i < blocks.size(); i++) {
            LinearBlock block = blocks.get(i);
            if (block.kind() == Kind.GAP) {
                gap(i + 1 < blocks.size() ? blocks.get(i + 1).kind() : Kind.GAP);
                continue;
            }
            List<String> lines = lines(block, cells.get(i), known);
            if (block.kind() == Kind.HEADING && !isStart() && left() < kept(blocks, cells, i)) turn();
            for (String line : lines) {
                if (left() == 0) turn();
                if (line == lines.get(0)) block.ids().forEach(id -> places.put(id, pages.size()));
                page().add(line);
            }
        }
    }

    // Headings that follow one another stay together, and with the beginning of what they are about.
    private int kept(List<LinearBlock> blocks, List<String> cells, int first) {
        int kept = KEPT_WITH_HEADING;
        for (int i = first; i < blocks.size(); i++) {
            Kind kind = blocks.get(i).kind();
            if (kind == Kind.GAP) kept++;
            else if (kind == Kind.HEADING)
                kept += lines(blocks.get(i), cells.get(i), Map.of()).size();
            else break;
        }
        return kept;
    }

    // A blank line stands around headings alone: whoever reads with a finger finds a paragraph by its first cells.
    private void gap(Kind next) {
        if (next == Kind.HEADING && !isStart() && left() > 0 && !lastLine().isEmpty()) page().add("");
    }

    private List<String> lines(LinearBlock block, String cells, Map<String, Integer> known) {
        int width = facts.cells();
        if (block.kind() == Kind.HEADING && block.depth() <= CENTRED) return BrailleLines.centred(cells, MARGIN, width);
        if (block.kind() == Kind.HEADING) {
            int in = MARGIN + STEP * (block.depth() - CENTRED - 1);
            return BrailleLines.of(cells, in, in, width);
        }
        if (block.depth() == 0) return BrailleLines.of(cells, STEP, 0, width);
        int in = STEP * (block.depth() - 1);
        String marked = translation.of(block.mark()) + cells;
        boolean goesOn = block.mark().isBlank() && !block.mark().isEmpty();
        if (block.goal().isEmpty()) return BrailleLines.of(marked, goesOn ? in + STEP : in, in + STEP, width);
        List<String> entry = BrailleLines.of(cells, in, in + 2 * STEP, width - NUMBER);
        return numbered(entry, known.getOrDefault(block.goal().get(), 0));
    }

    private List<String> numbered(List<String> entry, int page) {
        String last = entry.get(entry.size() - 1);
        String number = BrailleNumber.of(page);
        int gap = facts.cells() - last.length() - number.length();
        List<String> lines = new ArrayList<>(entry.subList(0, entry.size() - 1));
        // Dots lead the finger over a long gap.
        lines.add(last + BLANK + (gap > MARGIN ? "⠐".repeat(gap - 2) : BLANK.repeat(gap - 2)) + BLANK + number);
        return lines;
    }

    private void turn() {
        pages.add(new ArrayList<>());
        String number = BrailleNumber.of(pages.size());
        List<String> head = BrailleLines.of(title, 0, 0, facts.cells() - number.length() - STEP);
        String first = head.isEmpty() ? "" : head.get(0);
        page().add(first + BLANK.repeat(facts.cells() - first.length() - number.length()) + number);
    }

    private List<String> page() {
        return pages.get(pages.size() - 1);
    }

    private boolean isStart() {
        return page().size() <= RUNNING_LINES;
    }

    private String lastLine() {
        return page().get(page().size() - 1);
    }

    private int left() {
        return facts.lines() - page().size();
    }
}
