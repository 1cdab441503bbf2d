package org.legible.checker.rule.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "What looks like a list is one",
        wcag = "1.3.1",
        technique = "H48, F2",
        affects = "People who use screen readers, who are told how long a list is and can leave it",
        why = "Marks and line breaks make a list only for those who see it.",
        fix = "Use ul or ol with li; in Markdown, begin each line with \"- \" after an empty line.",
        good = "<ul><li>Tea</li><li>Milk</li><li>Sugar</li></ul>",
        bad = "<p>• Tea<br>• Milk<br>• Sugar</p>")
final class FakeList implements Rule {

    /** Letters of one width are those of code and of mail, which is quoted as it was written. */
    private static final Pattern CODE = Pattern.compile("(?i)^[^,]*\\b(?:mono|monospace|courier|consolas|menlo)\\b");

    /** Stands for code, in which a mark means something else. */
    private static final String QUOTED = "x";

    /** Fewer may be anything. */
    private static final int LEAST = 3;

    private static final int LONGEST = 100;

    private static final Pattern BULLET = Pattern.compile("^([•‣◦▪●■·*–—-])\\s+\\S.*");
    private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,2})[.)]\\s+\\S.*");

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.html("p", "div", "td", "main", "section", "article")) {
            if (!brokenLines(e) || !page.exposed(e) || !page.visible(e)) continue;
            if (e.closest("pre", "code", "ul", "ol", "dl", "svg") != null
                    || page.style(e).get(Property.WHITE_SPACE).startsWith("pre")
                    || CODE.matcher(page.style(e).get(Property.FONT_FAMILY)).find()) continue;
            report(page, e, lines(e));
        }
        for (PageElement e : page.html("p")) {
            PageElement before = e.position() == 0 ? null : e.siblings().get(e.position() - 1);
            boolean begins =
                    before == null || !before.is("p") || mark(opening(before)).isEmpty();
            if (begins && !mark(opening(e)).isEmpty() && page.exposed(e) && page.visible(e))
                report(page, e, paragraphs(e));
        }
    }

    private static void report(Inspection page, PageElement e, List<String> lines) {
        String kind = "";
        int run = 0;
        for (String line : lines) {
            String mark = mark(line);
            boolean goesOn = !mark.isEmpty() && (mark.equals(kind) || mark.equals(String.valueOf(run + 1)));
            run = goesOn
                    ? run + 1
                    : mark.isEmpty() ? 0 : mark.equals("1") || !Character.isDigit(mark.charAt(0)) ? 1 : 0;
            kind = mark;
            if (run < LEAST) continue;
            // Speech begins with a dash in some books.
            if (mark.equals("–") || mark.equals("—"))
                page.review(e, "Are these lines a list? Each begins with a dash.");
            else
                page.failed(
                        e, "This looks like a list, but to screen readers it is lines of text that begin with a mark.");
            return;
        }
    }

    /** The mark that a line begins with: its bullet, or its number. */
    private static String mark(String line) {
        if (line.isEmpty() || Character.isLetter(line.charAt(0))) return "";
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) return bullet.group(1);
        // Longer ones are the numbered paragraphs of a report or a law.
        Matcher number = NUMBER.matcher(line);
        return line.length() <= LONGEST && number.matches() ? number.group(1) : "";
    }

    private static boolean brokenLines(PageElement e) {
        int breaks = 0;
        for (PageElement child : e.children()) if (child.is("br")) breaks++;
        return breaks >= LEAST - 1;
    }

    /** The lines of an element that br elements part. */
    private static List<String> lines(PageElement e) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (PageNode node : e.content()) {
            if (node instanceof PageText run) line.append(run.text());
            else if (node instanceof PageElement inner && inner.is("br")) {
                lines.add(Texts.collapse(line.toString()));
                line.setLength(0);
            } else if (node instanceof PageElement inner)
                line.append(inner.is("code", "samp", "kbd") ? QUOTED : inner.text());
        }
        lines.add(Texts.collapse(line.toString()));
        return lines;
    }

    /** An element's text and those of the paragraphs right after it. */
    private static List<String> paragraphs(PageElement first) {
        List<String> texts = new ArrayList<>();
        for (PageElement e :
                first.siblings().subList(first.position(), first.siblings().size())) {
            if (!e.is("p")) break;
            texts.add(opening(e));
        }
        return texts;
    }

    /** As much of a text as tells its mark, and whether it is long. */
    private static String opening(PageElement e) {
        return e.opening(LONGEST);
    }
}
