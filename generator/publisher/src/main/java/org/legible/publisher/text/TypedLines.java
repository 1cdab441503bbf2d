package org.legible.publisher.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The words of one paragraph, heading, cell or caption as they were typed, line by line. In place of every letter that was
 * understood stands {@link #UNDERSTOOD}.
 *
 * @param kind where the words stand
 * @param words the words; lines end with a line feed
 * @param lines where each line of the words begins in the file, by where it begins in the words
 */
record TypedLines(Kind kind, String words, NavigableMap<Integer, Integer> lines) {

    /** Stands for a letter that was understood; no file can hold it. */
    static final char UNDERSTOOD = '\u0001';

    /** Where a passage stands. */
    enum Kind {
        /** In a heading, a cell or a caption. */
        LINE,
        /** In a paragraph. */
        PARAGRAPH,
        /** In the paragraph with which an item of a list begins. */
        ITEM
    }

    /** Gives every passage below a node to a visitor, in order. */
    static void each(Node node, String text, Understood understood, Consumer<TypedLines> visitor) {
        if (node instanceof Paragraph
                || node instanceof Heading
                || node instanceof TableCell
                || node instanceof TableCaption) visitor.accept(of(node, text, understood));
        else
            for (Node child = node.getFirstChild(); child != null; child = child.getNext())
                each(child, text, understood, visitor);
    }

    /** Where the letter at this index of the words stands in the file. */
    int offset(int index) {
        Map.Entry<Integer, Integer> line = lines.floorEntry(index);
        return line.getValue() + index - line.getKey();
    }

    private static TypedLines of(Node node, String text, Understood understood) {
        StringBuilder words = new StringBuilder();
        NavigableMap<Integer, Integer> lines = new TreeMap<>();
        for (BasedSequence line : lines(node)) {
            int start = line.getStartOffset();
            int end = line.getEndOffset();
            understood.addKept(start, end);
            lines.put(words.length(), start);
            int from = words.length() - start;
            words.append(text, start, end);
            for (int at = understood.next(start); at < end; at = understood.next(at + 1))
                words.setCharAt(from + at, UNDERSTOOD);
            if (words.isEmpty() || words.charAt(words.length() - 1) != '\n') words.append('\n');
        }
        return new TypedLines(kind(node), words.toString(), lines);
    }

    private static List<BasedSequence> lines(Node node) {
        if (node instanceof ContentNode content && content.getLineCount() > 0) return content.getContentLines();
        if (node instanceof Heading heading) return List.of(heading.getText());
        if (node instanceof TableCell cell) return List.of(cell.getText());
        return List.of(node.getChars());
    }

    private static Kind kind(Node node) {
        if (!(node instanceof Paragraph)) return Kind.LINE;
        return node.getParent() instanceof ListItem && node.getPrevious() == null ? Kind.ITEM : Kind.PARAGRAPH;
    }
}
