package org.legible.checker.rule.link;

import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

@Facts(
        title = "Links that open a new window say so",
        wcag = "3.2.5",
        technique = "G201, H83",
        scope = Facts.Scope.ADVICE,
        affects = "People with low vision, people who use screen readers, and people who are easily lost",
        why = "The way back is gone and nothing said so.",
        fix = "Remove the target, or write \"(opens in a new tab)\" in the link.",
        good = "<a href=\"a.html\">Report</a>",
        bad = """
                <a href="a.html" target="_blank">Report</a>""")
final class LinkNewWindow implements Rule {

    private static final Pattern SAYS =
            Pattern.compile("(new|another|separate) (browser )?(tab|window)|external|pop-?up");

    /** An address that is handed to another program, such as one for letters, or to a script. */
    private static final Pattern PROGRAM = Pattern.compile(
            "\\s*(?!https?:|ftp:|file:|data:|blob:|about:)[a-z][a-z0-9+.-]*:", Pattern.CASE_INSENSITIVE);

    /** Whether a link opens a window by its target, which is a new one unless a frame has that name, or by its script. */
    private static boolean opens(Inspection page, PageElement link) {
        String target = link.attr("target").strip();
        boolean blank = target.equalsIgnoreCase("_blank") || target.equalsIgnoreCase("_new");
        if (blank && !PROGRAM.matcher(link.attr("href")).lookingAt()) return true;
        PageScripts scripts = page.scripts();
        return scripts.heardAt(link, "click").stream()
                .filter(Handler::surelyOnElements)
                .flatMap(h -> scripts.effects(h, link).stream())
                .anyMatch(f -> f.kind() == Effect.Kind.OPEN && f.sure());
    }

    @Override
    public void check(Inspection page) {
        for (PageElement link : page.html("a", "area", "form", "button")) {
            if (!opens(page, link)) continue;
            boolean leads = link.has("href") || link.is("form", "button");
            String said = Texts.lower(page.name(link) + " " + link.attr("title"));
            if (leads && page.exposed(link) && !SAYS.matcher(said).find())
                page.failed(
                        link,
                        "This " + (link.is("button") ? "button" : "link") + " opens a new window and does not say so.");
        }
    }
}
