package org.legible.checker.rule.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/**
 * The delay of the page's refresh, read as the HTML Standard's "shared declarative refresh steps" do.
 *
 * @param meta the element that asks for it
 * @param seconds how long the page waits
 */
record RefreshTime(PageElement meta, long seconds) {

    private static final Pattern FORM = Pattern.compile(
            "^[ \\t\\n\\r\\f]*(\\d+)?(?:\\.[\\d.]*)?(?:[ \\t\\n\\r\\f]*$|[ \\t\\n\\r\\f]*[;,].*$|[ \\t\\n\\r\\f]+.*$)",
            Pattern.DOTALL);

    /** The first refresh that browsers understand. */
    static Optional<RefreshTime> first(Inspection page) {
        for (PageElement meta : page.html("meta")) {
            if (!meta.attr("http-equiv").equalsIgnoreCase("refresh")) continue;
            Matcher form = FORM.matcher(meta.attr("content"));
            boolean dot = meta.attr("content").strip().startsWith(".");
            if (!form.matches() || form.group(1) == null && !dot) continue;
            return Optional.of(new RefreshTime(meta, dot ? 0 : seconds(form.group(1))));
        }
        return Optional.empty();
    }

    /** A number too long to be counted is a delay all the same. */
    private static long seconds(String digits) {
        String number = digits.replaceFirst("^0+(?=.)", "");
        return number.length() > 12 ? Long.MAX_VALUE : Long.parseLong(number);
    }
}
