package org.legible.checker.rule.image;

import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.css.WordLists;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Alt text says what the picture says",
        wcag = "1.1.1",
        technique = "F30",
        warning = true,
        affects = "People who cannot see the picture",
        why = "\"Image of\" and words such as \"photo\" are noise: the reader is told already that it is a picture.",
        fix = "Leave out \"image of\"; say what matters in the picture.",
        good = """
                <img src="a.png" alt="Two inspectors talking with a young person">""",
        bad = """
                <img src="a.png" alt="Image of two inspectors">""")
final class AltNotHelpful implements Rule {

    private static final Pattern OPENING =
            Pattern.compile("^(an? |the )?(image|picture|photo|photograph|graphic) (of|showing) ");
    /** Names that cameras, telephones and office programs give. */
    private static final Pattern GIVEN_NAME = Pattern.compile(
            "(img|dsc[nf]?|pxl|p|image|picture|photo|figure|fig|graphic|screenshot|screen shot|scan|untitled|slide|chart|graph"
                    + "|diagram|drawing|map)[ _.-]*[0-9][0-9 _.:-]*(at [0-9.: ]+)?");

    /** What kind of chart it is says nothing of what it shows. */
    private static final Pattern KIND_ALONE =
            Pattern.compile("(an? |the )?(bar|pie|line|column|area|flow|organi[sz]ation) ?(chart|graph|diagram)");

    private static final Set<String> EMPTY_WORDS = WordLists.phrases("""
            image, picture, photo, photograph, graphic, icon, logo, spacer, img, alt, alt text, chart, graph,
            diagram, drawing, map, screenshot, blank, bullet, untitled, placeholder, test""");

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.html("img")) {
            String alt = Texts.lower(Texts.collapse(e.attr("alt")));
            if (alt.isEmpty() || !page.exposed(e)) continue;
            if (OPENING.matcher(alt).find())
                page.review(e, "Does it matter that this is a picture? The alt text begins by saying so.");
            else if (EMPTY_WORDS.contains(alt)
                    || GIVEN_NAME.matcher(alt).matches()
                    || KIND_ALONE.matcher(alt).matches())
                page.failed(e, "The alt text \"" + alt + "\" does not say what the picture shows.");
        }
    }
}
