package org.legible.site;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A fault to put into a page.
 *
 * @param name what is wrong
 * @param where a selector
 * @param what the markup, attribute or removal; faults.txt says how
 */
record Fault(String name, String where, String what) {

    /** The faults of faults.txt. */
    static List<Fault> all() {
        return Browser.resource("faults.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 3))
                .map(part -> new Fault(part[0], part[1], part[2]))
                .toList();
    }

    /** The page with the fault in it. */
    String in(String page) {
        Document document = Jsoup.parse(page);
        Element place = document.selectFirst(where);
        if (what.equals("-")) place.remove();
        else if (what.startsWith("-")) place.removeAttr(what.substring(1));
        else if (what.startsWith("=")) place.attr(what.substring(1).split(" ")[0], what.split(" ", 2)[1]);
        else if (place.normalName().equals("title")) place.text(what);
        // As text, so that what a parser would mend stays broken.
        else return document.outerHtml().replace("</" + where + ">", what + "</" + where + ">");
        return document.outerHtml();
    }

    @Override
    public String toString() {
        return name;
    }
}
