package org.legible.publisher.view;

import org.legible.publisher.problem.PlaceMarks;
import org.legible.publisher.render.FirstUses;
import org.legible.publisher.render.Html;

/** Small questions to prepared markup. */
public final class Markup {
    private Markup() {}

    /** The words of the markup, without tags and without marks of places. */
    public static String text(String html) {
        return PlaceMarks.strip(FirstUses.afterwards(html))
                .replaceAll("<[^>]*>", "")
                .strip();
    }

    /** True if the markup shows nothing. */
    public static boolean isBlank(String html) {
        return text(html).isEmpty() && !html.contains("<img");
    }

    /** The same markup without the addresses in it, for what is repeated. */
    public static String withoutIds(String html) {
        return html.replaceAll("(<[^<>]*) id=\"[^\"]*\"", "$1");
    }

    /** Plain text as markup. */
    public static String escape(String text) {
        return Html.escape(text);
    }

    /** The text that {@link #escape} made markup of. */
    static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Words that only screen readers say. */
    public static String unseen(String html) {
        return "<span class=\"visually-hidden\">" + html + "</span>";
    }

    /** A smaller remark under what a cell says. */
    public static String remark(String html) {
        return " <span class=\"cell-note\">" + html + "</span>";
    }
}
