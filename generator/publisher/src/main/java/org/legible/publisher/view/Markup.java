package org.legible.publisher.view;

import org.legible.publisher.render.Html;
import org.legible.publisher.render.Origins;

/** Small questions to prepared markup. */
public final class Markup {
    private Markup() {}

    /** The words of the markup, without tags and without marks of origin. */
    public static String text(String html) {
        return html.replaceAll(Origins.BEGIN + "[0-9]*" + Origins.SPLIT, "")
                .replace(String.valueOf(Origins.END), "")
                .replaceAll("<[^>]*>", "")
                .strip();
    }

    /** True if the markup shows nothing. */
    public static boolean isBlank(String html) {
        return text(html).isEmpty() && !html.contains("<img");
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
