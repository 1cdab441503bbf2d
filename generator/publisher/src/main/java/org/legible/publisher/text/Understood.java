package org.legible.publisher.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.BitSet;

/**
 * Which letters of a Markdown file are marks that were understood, or stand in code and addresses: what is left are words, and
 * marks that nobody understood.
 */
final class Understood {

    private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String text;
    private final BitSet letters = new BitSet();

    Understood(String text) {
        this.text = text;
    }

    /** From here on, the letters between two offsets count as understood. */
    void add(int start, int end) {
        if (end > start) letters.set(start, end);
    }

    /** True if the letter at an offset was understood. */
    boolean has(int offset) {
        return letters.get(offset);
    }

    /** The first letter at this offset or behind it that was understood; past every letter if there is none. */
    int next(int offset) {
        int next = letters.nextSetBit(offset);
        return next < 0 ? Integer.MAX_VALUE : next;
    }

    /** Takes in what Markdown itself understood in a node, and what a backslash keeps as it is. */
    void addMarksOf(Node node) {
        if (isWhole(node)) add(node.getStartOffset(), node.getEndOffset());
        else if (node instanceof DelimitedNode marked)
            addAround(node, marked.getText().getStartOffset(), marked.getText().getEndOffset());
        else if (node instanceof Link link)
            addAround(node, link.getText().getStartOffset(), link.getText().getEndOffset());
        else if (node instanceof Image image)
            addAround(node, image.getText().getStartOffset(), image.getText().getEndOffset());
        else if (node instanceof RefNode reference && reference.getReferenceNode(reference.getDocument()) != null) {
            boolean isShort = reference.getText().isEmpty();
            int start = (isShort ? reference.getReference() : reference.getText()).getStartOffset();
            int end = (isShort ? reference.getReference() : reference.getText()).getEndOffset();
            addAround(node, start, end);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) addMarksOf(child);
    }

    /** Takes in the backslashes between two offsets, each with the sign that it keeps. */
    void addKept(int start, int end) {
        for (int i = start; i + 1 < end; i++)
            if (text.charAt(i) == '\\' && !has(i) && SIGNS.indexOf(text.charAt(i + 1)) >= 0) {
                add(i, i + 2);
                i++;
            }
    }

    private static boolean isWhole(Node node) {
        return node instanceof Code
                || node instanceof AutoLink
                || node instanceof MailLink
                || node instanceof HtmlInlineBase
                || node instanceof HtmlEntity
                || node instanceof Footnote
                || node instanceof RefNode && node.getChars().startsWith("[^");
    }

    private void addAround(Node node, int start, int end) {
        add(node.getStartOffset(), start);
        add(end, node.getEndOffset());
    }
}
