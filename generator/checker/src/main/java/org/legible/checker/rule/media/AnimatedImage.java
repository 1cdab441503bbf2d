package org.legible.checker.rule.media;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Pictures do not move by themselves",
        wcag = "2.2.2",
        technique = "G152",
        affects = "People who cannot look away from movement",
        why = "The picture moves beside the text, and nothing stops it.",
        fix = "Use a still picture, or a film with controls.",
        good = """
                <img src="tree.png" alt="A tree">""",
        bad = """
                <img src="tree.gif" alt="A tree">""")
final class AnimatedImage implements Rule {

    private static final Pattern STOPS =
            Pattern.compile("\\b(stop|pause|freeze|still|halt|animations?|motion|movement)\\b");

    @Override
    public void check(Inspection page) {
        Set<String> asked = new HashSet<>();
        for (PageElement image : page.html("img")) {
            String path = Texts.lower(Href.of(image.attr("src")).path());
            if (!path.endsWith(".gif") || !page.visible(image) || tiny(image)) continue;
            Optional<GifTiming> known = page.site()
                    .resolve(image.attr("src"))
                    .flatMap(page.site().resources()::bytes)
                    .flatMap(GifTiming::read);
            if (known.isPresent()) {
                if (known.get().movesForLong()) report(page, image);
            } else if (asked.add(image.attr("src"))) {
                page.review(image, "Does this picture move? A GIF may, and readers cannot stop it.");
            }
        }
    }

    private static void report(Inspection page, PageElement image) {
        if (!besideText(page)) return;
        if (stoppable(page)) page.review(image, "This picture goes on moving. Does the page stop it when asked?");
        else page.failed(image, "This picture goes on moving for more than five seconds, and nothing stops it.");
    }

    /** Whether the page has anything but the picture to read. */
    private static boolean besideText(Inspection page) {
        return page.elements().stream().anyMatch(e -> e.hasOwnText() && page.visible(e));
    }

    /** Whether a control or a link speaks of stopping; a script may then show a still picture instead. */
    private static boolean stoppable(Inspection page) {
        return page.withRole("button", "link", "checkbox", "switch").stream()
                .anyMatch(control ->
                        STOPS.matcher(Texts.lower(page.name(control))).find());
    }

    private static boolean tiny(PageElement image) {
        return image.attr("width").matches("[012]") || image.attr("height").matches("[012]");
    }
}
