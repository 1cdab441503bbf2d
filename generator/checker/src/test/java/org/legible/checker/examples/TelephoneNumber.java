package org.legible.checker.examples;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

/** A rule of one's own: links that dial show the number. */
@Facts(
        id = "house-telephone-number",
        title = "Links that dial show the number",
        wcag = "2.4.4",
        affects = "People who cannot dial from the device they read on",
        why = "A link \"Call us\" hides the number from someone whose telephone is another device.",
        fix = "Write the number into the link's text.",
        good = """
                    <a href="tel:08001111">Childline, 0800 1111</a>""",
        bad = """
                    <a href="tel:08001111">Talk to Childline</a>""")
public final class TelephoneNumber implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement link : page.html("a")) {
            boolean dials = link.attr("href").startsWith("tel:");
            boolean number = page.name(link).chars().filter(Character::isDigit).count() >= 3;
            if (dials && page.exposed(link) && !number)
                page.failed(link, "This link dials a number that it does not show.");
        }
    }
}
