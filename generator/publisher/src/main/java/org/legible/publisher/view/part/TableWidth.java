package org.legible.publisher.view.part;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.legible.publisher.report.TextWidth;
import org.legible.publisher.view.Markup;

/**
 * How wide a table is at the least: no column is narrower than its longest word. What is too wide for a sheet of paper is cut off
 * at its edge, and nobody would know what stood there.
 *
 * @param words the widths of the longest words, in the size of the letters
 * @param gaps the space between the columns, in points
 */
public record TableWidth(double words, double gaps) {

    private static final double GAP = 12;

    // A4 within its margins, without the room beside numbered paragraphs and lists.
    private static final double PAPER = 430;

    private static final double SIZE = 12;

    /**
     * The width of a table.
     *
     * @param heads the rows of headers
     * @param rows the rows, as markup
     * @param numbers for each column, true if it has nothing but numbers
     */
    static TableWidth of(List<List<String>> heads, List<List<String>> rows, List<Boolean> numbers) {
        double words = 0;
        double gaps = 0;
        for (int column = 0; column < numbers.size(); column++) {
            int at = column;
            words += Stream.concat(heads.stream(), rows.stream())
                    .mapToDouble(row -> longestWord(row.get(at)))
                    .max()
                    .orElse(0);
            gaps += numbers.get(column) ? 2 * GAP : GAP;
        }
        return new TableWidth(words, gaps);
    }

    private static double longestWord(String html) {
        return Arrays.stream(Markup.text(html.replace("<br>", " ")).split("\\s+"))
                .mapToDouble(TextWidth::em)
                .max()
                .orElse(0);
    }

    /** True if it fits the web edition's paper. */
    boolean fitsPaper() {
        return words * SIZE + gaps <= PAPER;
    }
}
