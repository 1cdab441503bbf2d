package org.legible.checker.rule.name;

import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The name of a control holds the words on it",
        wcag = "2.5.3",
        act = "2ee8b8",
        technique = "G208, G211, F96",
        affects = "People who speak to the computer",
        why = "They say what they see, and the control does not answer to it.",
        fix = "Begin the aria-label with the visible words, or remove it.",
        good = "<button aria-label=\"Search all reports\">Search</button>",
        bad = "<button aria-label=\"Find a report\">Search</button>")
final class LabelInName implements Rule {

    private static final int LONGEST = 1_000;

    private static final Pattern BRIEF = Pattern.compile("\\p{Lu}\\p{Lu}|\\p{L}\\p{N}");

    private static final Pattern COUNT = Pattern.compile("^\\(?[\\d.,]+\\+?\\)?\\s+|\\s+\\(?[\\d.,]+\\+?\\)?$");

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("aria-label", "aria-labelledby")) {
            if (!page.exposed(e)) continue;
            boolean control = page.accessibility()
                    .facts(e)
                    .map(f -> f.widget() && f.namedByContent())
                    .orElse(false);
            if (!control
                    || e.is("input", "select", "textarea")
                    || Set.of("row", "gridcell", "columnheader", "rowheader").contains(page.role(e))) continue;
            String visible = VisibleText.of(page, e);
            String name = page.name(e);
            // Longer names are cut off: nothing is said of what may stand behind.
            if (name.isEmpty() || visible.length() > LONGEST || SpokenWords.contains(name, visible)) continue;
            if (brief(visible))
                page.review(
                        e,
                        "Is \"" + Texts.brief(visible) + "\" a picture, or what people would say? The name is \""
                                + Texts.brief(name) + "\".");
            else if (state(page, e, visible))
                page.review(
                        e,
                        "Does \"" + Texts.brief(visible) + "\" tell the state, and not what this is? The name is \""
                                + Texts.brief(name) + "\".");
            else if (counted(name, visible))
                page.review(e, "Is the number in \"" + Texts.brief(visible) + "\" part of what people would say?");
            else if (!page.styles().sheets().complete() && partly(page, e, name))
                page.review(
                        e,
                        "Which words of \"" + Texts.brief(visible) + "\" are to be seen at one time? The name is \""
                                + Texts.brief(name) + "\".");
            else
                page.failed(
                        e,
                        "This shows \"" + Texts.brief(visible) + "\", but its name is \"" + Texts.brief(name) + "\".");
        }
    }

    /** Whether the name holds the words of one part, and a style sheet that could not be read may hide the others. */
    private static boolean partly(Inspection page, PageElement e, String name) {
        return e.children().size() > 1
                && e.children().stream()
                        .map(part -> VisibleText.of(page, part))
                        .anyMatch(words -> Texts.hasWord(words) && SpokenWords.contains(name, words));
    }

    /** Whether what is shown may stand for something that it does not spell: a level of headings, somebody's initials. */
    private static boolean brief(String visible) {
        return BRIEF.matcher(visible.strip()).matches();
    }

    /** Whether a word or two in a switch may tell whether it is on, which its role says as well; its label stands beside it. */
    private static boolean state(Inspection page, PageElement e, String visible) {
        return page.role(e).equals("switch") && Texts.split(visible).size() <= 2;
    }

    /** Whether a number before or after the words is all that the name lacks, as of issues or messages. */
    private static boolean counted(String name, String visible) {
        String words = COUNT.matcher(visible).replaceAll("");
        return !words.equals(visible) && Texts.hasWord(words) && SpokenWords.contains(name, words);
    }
}
