package org.legible.checker.rule.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/** Whether a page may have something that stops a sound, beside the controls that browsers offer. */
final class SoundControls {

    private static final Pattern ON_CLICK =
            Pattern.compile("addEventListener\\(\\s*['\"]click['\"]\\s*,[^{};]{0,80}\\{");
    /** What may silence a sound, answer to keys or make a control; anything unknown may as well. */
    private static final Pattern MAY_STOP = Pattern.compile(
            "muted|volume|pause|stop|autoplay|controls|remove|replace|src"
                    + "|[kK]ey|setTimeout|setInterval|Promise|fetch|import|eval|Function\\(|create|append|prepend|insert"
                    + "|innerHTML|outerHTML|innerText|textContent|write|clone|[aA]ttribute|aria|title|value|label|\\$\\(|jQuery|\\[''\\]");

    private static final Pattern TEXT = Pattern.compile("'[^'\\n]*'|\"[^\"\\n]*\"");
    private static final int LONGEST_SCRIPT = 100_000;

    /** Whether nothing on the page can be a control with a name, and no script can stop the sound or make a control. */
    static boolean none(Inspection page) {
        for (PageElement e : page.elements()) {
            boolean operated = page.focus().focusable(e) || e.has("onclick");
            if (operated && page.exposed(e) && !page.name(e).isEmpty()) return false;
            if (e.attributeNames().stream().anyMatch(name -> name.startsWith("on") && !name.equals("onclick")))
                return false;
            if (e.is("script") && !harmless(page, e)) return false;
        }
        return true;
    }

    private static boolean harmless(Inspection page, PageElement script) {
        String type = Texts.lower(script.attr("type").strip());
        if (type.endsWith("json")) return true;
        Optional<String> code = script.has("src")
                ? page.site().text(script.attr("src"))
                : Optional.of(script.element().data());
        return code.filter(c -> c.length() < LONGEST_SCRIPT
                        && !MAY_STOP.matcher(withoutClicks(c)).find())
                .isPresent();
    }

    /** A script without comments, texts and what happens only when something is clicked. */
    private static String withoutClicks(String script) {
        String code = script.replaceAll("(?m)//.*$", " ");
        StringBuilder rest = new StringBuilder();
        Matcher handler = ON_CLICK.matcher(code);
        int from = 0;
        while (handler.find(from)) {
            rest.append(code, from, handler.start());
            from = end(code, handler.end());
        }
        return TEXT.matcher(rest.append(code.substring(from))).replaceAll("''");
    }

    /** Where the block ends whose opening brace lies just before. */
    private static int end(String code, int inside) {
        int depth = 1;
        for (int i = inside; i < code.length(); i++) {
            if (code.charAt(i) == '{') depth++;
            if (code.charAt(i) == '}' && --depth == 0) return i + 1;
        }
        return inside;
    }
}
