package org.legible.publisher.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.ParagraphRef;

/**
 * Finds lettered and roman items, which Markdown does not know, in paragraphs that begin with their marks:
 *
 * <pre>
 * (a) a light;
 *
 * (b) a roof:
 *
 *    (i) of glass
 * </pre>
 *
 * <p>A mark belongs to the innermost list of which it is the next; the first of its kind begins a list within the item before.
 * So "(i)" after "(h)" is a letter unless "(ii)" comes next, and after "(b)" a number. A few that the source leaves out, as "(c)"
 * between "(b)" and "(d)", end no list. What stands between two items of a list belongs to the first.
 */
final class Lettered {

    private static final Pattern MARK =
            Pattern.compile("(?<open>\\(?)(?<letters>[a-z]{1,5})(?<close>[.)])[ \\t]+(?=\\S)");
    private static final Pattern ROMAN = Pattern.compile("(x{0,3})(ix|iv|v?i{0,3})");
    private static final int DEEPEST = 3;
    private static final int FEW = 3;

    private final Optional<ParagraphRef> reference;
    private final Set<ParagraphRef> taken = new HashSet<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Level> open = new ArrayList<>();
    private final List<Block> between = new ArrayList<>();

    private record Typed(String mark, String style, String letters, Block.Paragraph words) {}

    /** A list that is still open; {@code last} counts its items. */
    private static final class Level {
        private final String style;
        private final boolean isRoman;
        private final Optional<ParagraphRef> reference;
        private final List<Block.Lettered.Item> items = new ArrayList<>();
        private int last;

        private Level(String style, boolean isRoman, Optional<ParagraphRef> reference) {
            this.style = style;
            this.isRoman = isRoman;
            this.reference = reference;
        }

        private boolean isNext(Typed typed, String upcoming) {
            int steps = value(typed) - last;
            boolean isFirst = typed.letters().equals("i") && (steps > 1 || upcoming.equals("ii"));
            return typed.style().equals(style) && (isRoman || !isFirst) && steps > 0 && steps <= FEW;
        }

        private int value(Typed typed) {
            return isRoman ? roman(typed.letters()) : letter(typed.letters());
        }
    }

    private Lettered(Optional<ParagraphRef> reference) {
        this.reference = reference;
    }

    /** The blocks of a numbered paragraph, with its items; their references follow from the paragraph's. */
    static List<Block> under(ParagraphRef reference, List<Block> blocks) {
        return new Lettered(Optional.of(reference)).read(blocks);
    }

    /** Blocks that stand under no number, with their items. */
    static List<Block> in(List<Block> blocks) {
        return new Lettered(Optional.empty()).read(blocks);
    }

    /** True if a paragraph begins with the mark of an item. */
    static boolean begins(String raw) {
        return MARK.matcher(raw).lookingAt();
    }

    private List<Block> read(List<Block> from) {
        List<Block> each = new ArrayList<>();
        for (Block block : from)
            if (block instanceof Block.Paragraph paragraph) each.addAll(lines(paragraph));
            else each.add(block);
        List<String> upcoming = upcoming(each);
        for (int i = 0; i < each.size(); i++) {
            Block block = each.get(i);
            if (block instanceof Block.Paragraph paragraph) add(paragraph, upcoming.get(i));
            else if (mayStandBetween(block)) aside(block);
            else {
                close(0);
                blocks.add(block);
            }
        }
        close(0);
        return List.copyOf(blocks);
    }

    private void add(Block.Paragraph paragraph, String upcoming) {
        Optional<Typed> typed = typed(paragraph);
        if (typed.isEmpty() || !place(typed.get(), upcoming)) aside(paragraph);
    }

    // For each block the letters of the next item after it; empty if none follows.
    private static List<String> upcoming(List<Block> blocks) {
        List<String> backwards = new ArrayList<>();
        String next = "";
        for (int i = blocks.size() - 1; i >= 0; i--) {
            backwards.add(next);
            Block block = blocks.get(i);
            String after = mayStandBetween(block) ? next : "";
            next = block instanceof Block.Paragraph paragraph
                    ? typed(paragraph).map(Typed::letters).orElse(next)
                    : after;
        }
        Collections.reverse(backwards);
        return backwards;
    }

    private void aside(Block block) {
        (open.isEmpty() ? blocks : between).add(block);
    }

    private static boolean mayStandBetween(Block block) {
        return block instanceof Block.Table
                || block instanceof Block.Figure
                || block instanceof Block.Container
                        && !(block instanceof Block.Numbered || block instanceof Block.Lettered);
    }

    private boolean place(Typed typed, String upcoming) {
        for (int depth = open.size(); depth > 0; depth--)
            if (open.get(depth - 1).isNext(typed, upcoming)) {
                add(between);
                between.clear();
                close(depth);
                Level level = open.get(depth - 1);
                level.last = level.value(typed);
                level.items.add(item(typed, level.reference));
                return true;
            }
        if (!between.isEmpty()) close(0);
        boolean isRoman = typed.letters().equals("i");
        if (!isRoman && !typed.letters().equals("a") || open.size() == DEEPEST) return false;
        Optional<ParagraphRef> within = open.isEmpty() ? reference : lastItem().reference();
        open.add(new Level(typed.style(), isRoman, within));
        open.get(open.size() - 1).last = 1;
        open.get(open.size() - 1).items.add(item(typed, within));
        return true;
    }

    private Block.Lettered.Item lastItem() {
        List<Block.Lettered.Item> items = open.get(open.size() - 1).items;
        return items.get(items.size() - 1);
    }

    // What is cited twice under one number has no address the second time.
    private Block.Lettered.Item item(Typed typed, Optional<ParagraphRef> within) {
        Optional<ParagraphRef> cited = within.map(
                        whole -> new ParagraphRef(whole.sequence(), whole.number() + "-" + typed.letters()))
                .filter(taken::add);
        return new Block.Lettered.Item(typed.mark(), cited, List.of(typed.words()));
    }

    // Closes the lists that are deeper than this.
    private void close(int depth) {
        while (open.size() > depth) {
            Level level = open.remove(open.size() - 1);
            Block.Lettered list =
                    new Block.Lettered(level.items.get(0).blocks().get(0).line(), List.copyOf(level.items));
            if (open.isEmpty()) blocks.add(list);
            else add(List.of(list));
        }
        if (open.isEmpty()) {
            blocks.addAll(between);
            between.clear();
        }
    }

    // Adds to the last item of the innermost list.
    private void add(List<Block> more) {
        Block.Lettered.Item last = lastItem();
        List<Block> within = new ArrayList<>(last.blocks());
        within.addAll(more);
        List<Block.Lettered.Item> items = open.get(open.size() - 1).items;
        items.set(items.size() - 1, new Block.Lettered.Item(last.mark(), last.reference(), List.copyOf(within)));
    }

    // Items may stand line under line, with the sentence that leads to them.
    private static List<Block.Paragraph> lines(Block.Paragraph paragraph) {
        List<Block.Paragraph> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        int number = paragraph.line();
        int begun = number;
        for (Inline inline : paragraph.content()) {
            boolean isMarked = !line.isEmpty()
                    && line.get(line.size() - 1) instanceof Inline.LineBreak
                    && inline instanceof Inline.Text text
                    && MARK.matcher(text.text()).lookingAt();
            if (isMarked) {
                line.remove(line.size() - 1);
                lines.add(new Block.Paragraph(begun, List.copyOf(line)));
                line.clear();
                begun = number;
            }
            line.add(inline);
            if (inline instanceof Inline.LineBreak) number++;
        }
        lines.add(new Block.Paragraph(begun, List.copyOf(line)));
        return isList(lines) ? lines : List.of(paragraph);
    }

    private static boolean isList(List<Block.Paragraph> lines) {
        int first = typed(lines.get(0)).isPresent() ? 0 : 1;
        if (lines.size() - first < 2) return false;
        String letters = typed(lines.get(first)).orElseThrow().letters();
        return first == 0 || letters.equals("a") || letters.equals("i");
    }

    private static Optional<Typed> typed(Block.Paragraph paragraph) {
        if (paragraph.content().isEmpty() || !(paragraph.content().get(0) instanceof Inline.Text text))
            return Optional.empty();
        Matcher mark = MARK.matcher(text.text() + (paragraph.content().size() > 1 ? "." : ""));
        if (!mark.lookingAt() || mark.end() > text.text().length()) return Optional.empty();
        List<Inline> words = new ArrayList<>(paragraph.content());
        words.set(0, new Inline.Text(text.text().substring(mark.end())));
        return Optional.of(new Typed(
                mark.group().strip(),
                mark.group("open") + mark.group("close"),
                mark.group("letters"),
                new Block.Paragraph(paragraph.line(), List.copyOf(words))));
    }

    /** True if the mark of one item is the next after that of another. */
    static boolean follows(String before, String mark) {
        String one = before.replaceAll("[().]", "");
        String next = mark.replaceAll("[().]", "");
        return letter(next) == letter(one) + 1 || roman(next) == roman(one) + 1 && roman(next) > 1;
    }

    private static int letter(String letters) {
        boolean isOne = letters.chars().distinct().count() == 1;
        return isOne ? (letters.length() - 1) * 26 + letters.charAt(0) - 'a' + 1 : 0;
    }

    private static int roman(String letters) {
        Matcher roman = ROMAN.matcher(letters);
        if (!roman.matches()) return 0;
        int ones = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
                .indexOf(roman.group(2));
        return 10 * roman.group(1).length() + ones;
    }
}
