package org.legible.publisher.text;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.report.Report;

/** Looks for paragraphs whose number is not written as a number, so that they would lose their addresses. */
final class NumberSlips {

    private static final String LOST = "The paragraph would have no address, and nobody could cite it.";
    private static final Pattern BRACKETS = Pattern.compile("\\((\\d{1,4}(?:\\.\\d{1,4})*)\\)\\s.*", Pattern.DOTALL);
    private static final Pattern STRONG =
            Pattern.compile("(?:\\*\\*|__)(\\d{1,4}(?:\\.\\d{1,4})*)\\.?(?:\\*\\*|__).*", Pattern.DOTALL);
    private static final Pattern NO_SPACE_WHOLE = Pattern.compile("(\\d{1,4}[A-Z]?)\\.(?=\\p{L}).*", Pattern.DOTALL);
    private static final Pattern NO_SPACE_DECIMAL =
            Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4}){1,3})(?=\\p{L}{2}).*", Pattern.DOTALL);
    private static final Pattern NO_STOP = Pattern.compile("(\\d{1,4})[ \\t]+\\p{Lu}.*", Pattern.DOTALL);

    private final Manuscript manuscript;
    private final Report.Numbering numbering;
    private int last;

    NumberSlips(Manuscript manuscript, Report.Numbering numbering) {
        this.manuscript = manuscript;
        this.numbering = numbering;
    }

    /** Takes in a number that stands as it should. */
    void stands(String number) {
        if (number.length() <= 4) last = Integer.parseInt(number);
    }

    /** Checks a block at the top of the text. */
    void check(Node node, String raw) {
        if (numbering == Report.Numbering.NONE) return;
        boolean isWhole = numbering == Report.Numbering.WHOLE;
        if (isWhole && node instanceof OrderedList list) list(list);
        if (!(node instanceof Paragraph)) return;
        Matcher brackets = BRACKETS.matcher(raw);
        Matcher strong = STRONG.matcher(raw);
        Matcher noSpace = (isWhole ? NO_SPACE_WHOLE : NO_SPACE_DECIMAL).matcher(raw);
        Matcher noStop = NO_STOP.matcher(raw);
        if (brackets.matches())
            tell(
                    node,
                    "A paragraph's number stands in brackets: (" + brackets.group(1) + ").",
                    written(brackets.group(1)));
        else if (strong.matches())
            tell(
                    node,
                    "A paragraph's number stands in strong emphasis: " + strong.group(1) + ".",
                    written(strong.group(1)));
        else if (noSpace.matches())
            tell(
                    node,
                    "The space behind the paragraph's number " + noSpace.group(1) + " is missing.",
                    written(noSpace.group(1)));
        else if (isWhole && noStop.matches() && Integer.parseInt(noStop.group(1)) == last + 1)
            manuscript
                    .problems()
                    .warning(
                            manuscript.place(node.getStartOffset()),
                            "This paragraph begins with " + noStop.group(1)
                                    + ", the number that is due, but without a full stop.",
                            LOST,
                            written(noStop.group(1)));
    }

    private void list(OrderedList list) {
        String marker =
                ((OrderedListItem) list.getFirstChild()).getOpeningMarker().toString();
        if (marker.endsWith(")"))
            tell(
                    list,
                    "A paragraph's number is written with a bracket: " + marker,
                    written(marker.substring(0, marker.length() - 1)));
    }

    private void tell(Node node, String what, String fix) {
        manuscript.error(node.getStartOffset(), what, LOST, fix);
    }

    private String written(String number) {
        String mark = numbering == Report.Numbering.WHOLE ? number + "." : number;
        return "Write the number, " + (numbering == Report.Numbering.WHOLE ? "a full stop and " : "")
                + "a space, and the words: " + mark
                + " Words. If it is no paragraph's number, write a backslash before the sign beside it.";
    }
}
