package org.legible.checker.accessibility;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.css.ValueLists;
import org.legible.checker.page.PageElement;

/** The words of a content property, as they are spoken. */
public final class GeneratedContent {

    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");

    private GeneratedContent() {}

    static String text(String content, PageElement e) {
        List<String> sides = ValueLists.splitSpaces(content);
        int slash = sides.indexOf("/");
        // After a slash stands what is to be spoken instead.
        List<String> parts = slash >= 0 ? sides.subList(slash + 1, sides.size()) : sides;
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            boolean quoted = part.length() >= 2 && (part.startsWith("\"") || part.startsWith("'"));
            if (quoted) text.append(unescape(part.substring(1, part.length() - 1)));
            ValueLists.arguments(part, "attr").ifPresent(name -> text.append(e.attr(name)));
        }
        return text.toString();
    }

    /** A value of CSS with the signs that its escapes stand for; those of icon fonts are no letters. */
    public static String unescape(String text) {
        Matcher escape = ESCAPE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (escape.find()) {
            int point = Integer.parseInt(escape.group(1), 16);
            String shown = point > 0 && point <= Character.MAX_CODE_POINT ? Character.toString(point) : "\ufffd";
            escape.appendReplacement(out, Matcher.quoteReplacement(shown));
        }
        return escape.appendTail(out).toString();
    }
}
