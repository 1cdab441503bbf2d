package org.legible.checker.rule.link;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.language.LanguageText;

@Facts(
        title = "Links lead somewhere",
        wcag = "2.4.4",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers or the keyboard",
        why =
                "It is announced as a link, and following it leads to the top of the page, or does what only a button should.",
        fix = "Give the link a real address, or use a button.",
        good = "<a href=\"a.html\">Report</a>",
        bad = "<a href=\"#\">Report</a>")
final class LinkNowhere implements Rule {

    private static final Set<String> UPWARD = Set.of("top", "up", "start", "beginning", "home", "page");
    private static final Pattern CURRENT = Pattern.compile("current|active|selected|self|top");

    @Override
    public void check(Inspection page) {
        Set<String> own = words(ownNames(page));
        for (PageElement link : page.html("a")) {
            boolean nowhere = here(link) && page.role(link).equals("link") && page.exposed(link);
            // A link without a name has a rule of its own; one in the page's main heading leads to that heading.
            if (!nowhere || current(link) || page.name(link).isEmpty() || link.closest("h1") != null) continue;
            Set<String> said = words(page.name(link) + " " + link.attr("title"));
            // "#" is the top of this page: a link that says so, or that names the page, leads where it says.
            if (said.stream().anyMatch(UPWARD::contains) || !said.isEmpty() && own.containsAll(said)) continue;
            boolean other = !said.isEmpty() && said.stream().noneMatch(own::contains);
            if (other && LanguageText.own(link).equals("en"))
                page.failed(
                        link,
                        "The address of the link \"" + Texts.brief(page.name(link))
                                + "\" is \"" + link.attr("href").strip()
                                + "\": that is the top of this page, whatever the link says.");
            else page.review(link, "This link leads to the top of this page. Is that what it says?");
        }
    }

    /** Whether the address is that of this very page: "#", or none at all, which loads it again. */
    private static boolean here(PageElement link) {
        String href = link.attr("href").strip();
        return href.equals("#") || href.isEmpty() && link.has("href");
    }

    /** What the page is called, by its title and its main headings. */
    private static String ownNames(Inspection page) {
        return Stream.of("title", "h1")
                .flatMap(tag -> page.html(tag).stream())
                .map(PageElement::text)
                .collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Texts.lower(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }

    /** Whether the link is marked as the one for this very page, which menus often give the address "#". */
    private static boolean current(PageElement link) {
        if (link.has("aria-current")) return true;
        return Stream.concat(link.classes().stream(), link.parent().classes().stream())
                .map(Texts::lower)
                .anyMatch(c -> CURRENT.matcher(c).find());
    }
}
