package org.legible.publisher.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;

/**
 * Closes the open places of rendered content for one page.
 *
 * @param page the page that is written
 * @param edition the page's edition
 * @param report the slug of the report whose anchors the page holds; empty if it holds none's
 * @param places where the anchors of that report stand, if the page holds one section of it; empty if it holds the whole
 * @param parts the small parts of running text, as the theme shows them
 */
public record FragmentWriter(
        Address page, Edition edition, String report, Map<String, Address> places, TextParts parts) {

    /** The writer of a page that holds one section of a report, whose anchors stand at these places, or else on the whole page. */
    public FragmentWriter ofSection(String slug, Map<String, Address> of) {
        return new FragmentWriter(page, edition, slug, of, parts);
    }

    /** The content as markup. It must hold no slot: inline content never does. */
    public String inline(Fragment fragment) {
        StringBuilder html = new StringBuilder();
        for (Segment segment : fragment.segments()) html.append(segment.on(this));
        return html.toString();
    }

    /** The content as parts of a page; {@code slot} gives the part for each slot. */
    public List<BodyPart> body(Fragment fragment, Function<SlotContent, BodyPart> slot) {
        List<BodyPart> parts = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        for (Segment segment : fragment.segments()) {
            if (segment instanceof Segment.Slot open) {
                if (!html.isEmpty()) parts.add(BodyPart.html(html.toString()));
                html.setLength(0);
                parts.add(slot.apply(open.content()));
            } else {
                html.append(segment.on(this));
            }
        }
        if (!html.isEmpty()) parts.add(BodyPart.html(html.toString()));
        return List.copyOf(parts);
    }

    /** A link to a place in a report: a fragment if this page holds it, else a path to its section or to the like edition. */
    public String linkTo(String slug, String fragment) {
        if (slug.equals(report) && places.isEmpty()) return "#" + fragment;
        Edition like = edition.isLargePrint() ? Edition.LARGE_PRINT : Edition.WEB;
        Address whole = Addresses.report(slug, like);
        Address target = slug.equals(report) ? places.getOrDefault(fragment, whole) : whole;
        return fragment.isEmpty() ? page.linkTo(target) : page.linkTo(target, fragment);
    }
}
