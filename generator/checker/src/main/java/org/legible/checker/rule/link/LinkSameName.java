package org.legible.checker.rule.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Links with the same text lead to the same place",
        wcag = "2.4.4",
        technique = "G197, H33",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers or voice control",
        why = "Links that sound alike but lead apart cannot be told from each other.",
        fix = "Say in each link what is different about its target.",
        good = """
                <a href="a.html">Report 2015</a> <a href="b.html">Report 2019</a>""",
        bad = """
                <a href="a.html">Report</a> <a href="b.html">Report</a>""")
final class LinkSameName implements Rule {

    private static final Pattern SERVER =
            Pattern.compile("^(?:https?:)?//(?:[^/?#@]*\\.)?([^./?#@:]+\\.[^./?#@:]+)(?=[:/?#]|$)");

    @Override
    public void check(Inspection page) {
        Map<String, PageElement> first = new HashMap<>();
        Set<String> asked = new HashSet<>();
        for (PageElement link : page.withRole("link")) {
            String name = Texts.lower(page.name(link));
            if (name.isEmpty() || !leads(link)) continue;
            PageElement other = first.putIfAbsent(name, link);
            if (other == null || target(page, other).equals(target(page, link))) continue;
            if (SameName.marks(page, other, link)) continue;
            String message = "Another link with the text \"" + Texts.brief(page.name(link)) + "\" ";
            boolean together = SameName.block(page, other) == SameName.block(page, link);
            String here = site(link);
            String there = site(other);
            if (together && !here.isEmpty() && !there.isEmpty() && !here.equals(there))
                page.failed(link, message + "in the same text leads to another site, " + there + ".");
            // Who has been asked about a text looks at all links that have it.
            else if (asked.add(name)) page.review(link, message + "leads somewhere else.");
        }
    }

    /** Whether a link leads anywhere; links to "#" and to scripts have rules of their own. */
    private static boolean leads(PageElement link) {
        String href = Texts.lower(link.attr("href"));
        return !href.isEmpty() && !href.equals("#") && !href.startsWith("javascript:");
    }

    /** The last two parts of the server's name, in which copies of one page agree; "" within this site. */
    private static String site(PageElement link) {
        Matcher server = SERVER.matcher(link.attr("href").strip());
        return server.find() ? Texts.lower(server.group(1)) : "";
    }

    private static String target(Inspection page, PageElement link) {
        String href = link.attr("href").strip();
        return page.site()
                .resolve(href)
                .map(path -> path + "#" + Href.of(href).fragment())
                .orElse(href);
    }
}
