package org.legible.formats.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Turns a style sheet round for pages that run from right to left: the typesetter knows left and right, not start and end. What is left
 * becomes right, in names of properties, in values, and where four values go round a box.
 */
final class Mirror {

    private static final Pattern SIDE = Pattern.compile("\\b(left|right)\\b");
    private static final Pattern FOUR =
            Pattern.compile("((?:margin|padding):\\s*)([^\\s;}]+)\\s+([^\\s;}]+)\\s+([^\\s;}]+)\\s+([^\\s;}]+)");

    /** Space up to the other side, which the typesetter fills from the left alone; the entry before it would not be seen. */
    private static final String LEADER = "leader(' ')";

    private Mirror() {}

    /** Turns the style sheets of a page round. */
    static void turn(Document html) {
        for (DataNode sheet : html.select("style").dataNodes()) sheet.setWholeData(sheet(sheet.getWholeData()));
        // The typesetter places a line of what stands on every page by its left end, piece by piece: the last comes
        // first.
        for (Element page : html.select(".running-page")) {
            List<Node> pieces = new ArrayList<>(page.childNodes());
            Collections.reverse(pieces);
            pieces.forEach(page::appendChild);
            page.attr("dir", "ltr").select("[class^=number-of]").attr("style", "margin: 0 1mm");
        }
    }

    /** The sheet turned round. */
    static String sheet(String sheet) {
        String turned = SIDE.matcher(sheet.replace(LEADER, "' '"))
                .replaceAll(side -> side.group().equals("left") ? "right" : "left");
        return FOUR.matcher(turned).replaceAll(Mirror::box);
    }

    // Top, right, bottom, left.
    private static String box(MatchResult four) {
        return Matcher.quoteReplacement(
                four.group(1) + String.join(" ", four.group(2), four.group(5), four.group(4), four.group(3)));
    }
}
