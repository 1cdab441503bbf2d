package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Takes the background shorthand apart, layer by layer (CSS Backgrounds 3, section 2.10). */
final class BackgroundShorthand {

    private static final Set<String> REPEATS = Set.of("repeat", "no-repeat", "repeat-x", "repeat-y", "round", "space");
    private static final Set<String> ATTACHMENTS = Set.of("scroll", "fixed", "local", "none");
    private static final Set<String> BOXES = Set.of("border-box", "padding-box", "content-box", "border-area");
    private static final Set<String> PLACES =
            Set.of("left", "right", "top", "bottom", "center", "cover", "contain", "auto");

    static void expand(String value, BiConsumer<Property, String> into) {
        String colour = "transparent";
        String clip = "border-box";
        List<String> images = new ArrayList<>();
        List<String> positions = new ArrayList<>();
        List<String> sizes = new ArrayList<>();
        List<String> repeats = new ArrayList<>();
        List<String> layers = ValueLists.splitCommas(value);
        for (int i = 0; i < layers.size(); i++) {
            String image = "none";
            List<String> position = new ArrayList<>();
            List<String> size = new ArrayList<>();
            List<String> repeat = new ArrayList<>();
            boolean slash = false;
            for (String part : ValueLists.splitSpaces(layers.get(i))) {
                if (picture(part)) image = part;
                else if (part.equals("text")) clip = part;
                else if (part.equals("/")) slash = true;
                else if (REPEATS.contains(part)) repeat.add(part);
                else if (BOXES.contains(part)) position.add(part);
                else if (ATTACHMENTS.contains(part)) continue;
                else if (Colour.valid(part)) {
                    // Only the lowest layer has a colour, and one.
                    if (!colour.equals("transparent") || i < layers.size() - 1) return;
                    colour = part;
                } else if (PLACES.contains(part) || Length.is(part) || part.indexOf('(') > 0) {
                    (slash ? size : position).add(part);
                } else {
                    return;
                }
            }
            images.add(image);
            positions.add(position.isEmpty() ? "0 0" : String.join(" ", position));
            sizes.add(size.isEmpty() ? "auto" : String.join(" ", size));
            repeats.add(repeat.isEmpty() ? "repeat" : String.join(" ", repeat));
        }
        into.accept(Property.BACKGROUND_COLOR, colour);
        boolean plain = images.stream().allMatch("none"::equals);
        into.accept(Property.BACKGROUND_IMAGE, plain ? "none" : String.join(", ", images));
        into.accept(Property.BACKGROUND_CLIP, clip);
        into.accept(Property.BACKGROUND_POSITION, String.join(", ", positions));
        into.accept(Property.BACKGROUND_SIZE, String.join(", ", sizes));
        into.accept(Property.BACKGROUND_REPEAT, String.join(", ", repeats));
    }

    private static boolean picture(String part) {
        return part.startsWith("url(")
                || part.contains("gradient(")
                || part.startsWith("image")
                || part.contains("image-set(")
                || part.startsWith("cross-fade(")
                || part.startsWith("element(")
                || part.startsWith("paint(");
    }
}
