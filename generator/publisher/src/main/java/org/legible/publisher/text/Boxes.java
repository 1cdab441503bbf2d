package org.legible.publisher.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legible.publisher.problem.Nearest;

/**
 * Reads the first line of a box.
 *
 * <pre>
 * &gt; [!NOTE] Before you read
 * &gt; Times are in hours.
 * </pre>
 */
final class Boxes {

    private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]+)][ \\t]*");
    private static final List<String> KINDS =
            Arrays.stream(Block.Box.Kind.values()).map(Enum::name).toList();

    private Boxes() {}

    /**
     * The first line of a box.
     *
     * @param words the title; empty if the author wrote none
     * @param rest the first node of what follows the title in its paragraph; null if nothing follows
     */
    record Title(Block.Box.Kind kind, List<Inline> words, Node rest) {}

    /** The title with which a quotation begins as a box; empty for a quotation. */
    static Optional<Title> title(BlockQuote quote, Manuscript manuscript, Inlines inlines) {
        if (!(quote.getFirstChild() instanceof Paragraph first)) return Optional.empty();
        Matcher mark = MARK.matcher(manuscript.text()).region(first.getStartOffset(), first.getEndOffset());
        if (!mark.lookingAt()) return Optional.empty();
        manuscript.understood().add(mark.start(), mark.end());
        String name = mark.group(1).toUpperCase(Locale.ROOT);
        if (mark.end() < first.getEndOffset() && "+-".indexOf(manuscript.text().charAt(mark.end())) >= 0)
            manuscript.error(
                    mark.end(),
                    "The sign " + manuscript.text().charAt(mark.end())
                            + " behind the mark of a box folds it in another program.",
                    "Readers would see the sign before the heading.",
                    "Delete the sign: every box is open.");
        if (!KINDS.contains(name)) {
            manuscript.error(
                    mark.start(),
                    "There is no box of the kind " + mark.group(1) + ".",
                    "Readers would see the mark instead of a heading.",
                    Nearest.to(name, KINDS)
                            .map(near -> "Did you mean [!" + near + "]?")
                            .orElse("Write one of "
                                    + KINDS.stream()
                                            .map(kind -> "[!" + kind + "]")
                                            .collect(Collectors.joining(", "))
                                    + "."));
            return Optional.empty();
        }
        Node end = first.getFirstChild();
        while (end != null && !(end instanceof SoftLineBreak || end instanceof HardLineBreak)) end = end.getNext();
        Node rest = end == null ? null : end.getNext();
        return Optional.of(new Title(Block.Box.Kind.valueOf(name), inlines.between(first, mark.end(), end), rest));
    }
}
