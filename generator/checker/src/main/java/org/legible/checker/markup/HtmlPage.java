package org.legible.checker.markup;

import org.legible.checker.css.WordLists;

/** A plain page of its own: no script, no other file, readable at any width, in the reader's colours and on paper. */
public final class HtmlPage {

    private static final String STYLE = WordLists.text(HtmlPage.class, "page.css");

    private HtmlPage() {}

    /**
     * The whole page.
     *
     * @param title the page's title and heading, as text
     * @param main what stands below the heading, as HTML with headings from level 2
     */
    public static String of(String title, String main) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                + Xml.escape(title)
                + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>\n"
                + STYLE
                + "</style>\n</head>\n<body>\n<main>\n<h1>"
                + Xml.escape(title)
                + "</h1>\n"
                + main
                + "</main>\n</body>\n</html>\n";
    }
}
