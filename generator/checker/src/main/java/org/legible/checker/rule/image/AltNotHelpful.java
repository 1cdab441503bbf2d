package org.legible.checker.rule.image;

import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Alt text says what the picture says. */
public final class AltNotHelpful implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("alt-not-helpful")
            .title("Alt text says what the picture says")
            .wcag("1.1.1")
            .technique("F30")
            .warning()
            .affects("People who cannot see the picture")
            .why("\"Image of\" and words such as \"photo\" are noise: the reader is told already "
                    + "that it is a picture.")
            .fix("Leave out \"image of\"; say what matters in the picture.")
            .good("""
                    <img src="a.png" alt="Two inspectors talking with a young person">""")
            .bad("""
                    <img src="a.png" alt="Image of two inspectors">""")
            .build();

    private static final Pattern OPENING =
            Pattern.compile("^(an? |the )?(image|picture|photo|photograph|graphic) (of|showing) ");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "image",
            "picture",
            "photo",
            "photograph",
            "graphic",
            "icon",
            "logo",
            "spacer",
            "img",
            "alt",
            "alt text",
            "chart",
            "graph",
            "diagram",
            "blank",
            "bullet",
            "untitled",
            "placeholder",
            "test");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.html("img")) {
            String alt = Words.lower(Words.collapse(e.attr("alt")));
            if (alt.isEmpty() || !page.exposed(e)) continue;
            if (OPENING.matcher(alt).find())
                page.review(e, "Does it matter that this is a picture? The alt text begins by saying so.");
            else if (EMPTY_WORDS.contains(alt))
                page.failed(e, "The alt text \"" + alt + "\" does not say what the picture shows.");
        }
    }
}
