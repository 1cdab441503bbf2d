package org.legible.checker.rule.media;

import org.legible.checker.link.Address;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Pictures do not move by themselves. */
public final class AnimatedImage implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("animated-image")
            .title("Pictures do not move by themselves")
            .wcag("2.2.2")
            .technique("G152")
            .affects("People who cannot look away from movement")
            .why("The picture moves beside the text, and nothing stops it.")
            .fix("Use a still picture, or a film with controls.")
            .good("""
                    <img src="tree.png" alt="A tree">""")
            .bad("""
                    <img src="tree.gif" alt="A tree">""")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement image : page.html("img")) {
            String path = Words.lower(Address.of(image.attr("src")).path());
            if (!path.endsWith(".gif") || !page.visible(image) || tiny(image)) continue;
            page.review(image, "Does this picture move? A GIF may, and readers cannot stop it.");
        }
    }

    private static boolean tiny(PageElement image) {
        return image.attr("width").matches("[012]") || image.attr("height").matches("[012]");
    }
}
