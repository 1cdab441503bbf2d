package org.legible.formats.text;

import org.legible.formats.document.LinearBlock;
import org.legible.formats.document.LinearReader;
import org.legible.formats.document.ReportDocument;

/** Writes a document as plain text, one paragraph a line: headings with a sign for each level, items below each other. */
public final class PlainTextWriter {

    private static final String INDENT = "  ";

    private PlainTextWriter() {}

    /** The text of a document, which is used up. */
    public static String of(ReportDocument document) {
        StringBuilder text = new StringBuilder();
        for (LinearBlock block : LinearReader.read(document))
            text.append(line(block)).append('\n');
        return text.toString().strip() + "\n";
    }

    private static String line(LinearBlock block) {
        return switch (block.kind()) {
            case HEADING -> "#".repeat(block.depth()) + " " + block.words();
            case TEXT -> INDENT.repeat(Math.max(0, block.depth() - 1)) + block.mark() + block.words();
            case TYPED -> INDENT + block.words();
            case GAP -> "";
        };
    }
}
