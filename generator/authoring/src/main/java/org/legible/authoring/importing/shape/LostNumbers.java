package org.legible.authoring.importing.shape;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.authoring.importing.source.Doubt;

/** Numbers of paragraphs that a document lost: "9. …", a bullet, "11. …" was the tenth. */
final class LostNumbers {

    private final List<Part> parts;
    private final Set<String> known;

    /** Of these parts, where these numbers are known. */
    LostNumbers(List<Part> parts, Set<String> known) {
        this.parts = parts;
        this.known = known;
    }

    /** The number that was lost here; empty if none was. */
    Optional<String> at(int index) {
        if (index == 0 || !(parts.get(index) instanceof Part.Text text) || !text.isBullet() || text.depth() > 0)
            return Optional.empty();
        if (!(parts.get(index - 1) instanceof Part.Numbered before)
                || !before.number().matches("\\d{1,4}")) return Optional.empty();
        int number = Integer.parseInt(before.number());
        boolean isFree = !known.contains("" + (number + 1)) && known.contains("" + (number + 2));
        return isFree && !before.words().line().endsWith(":") ? Optional.of("" + (number + 1)) : Optional.empty();
    }

    /** What to ask of a part that got such a number. */
    static Doubt guess(Part part, String number) {
        return Doubt.decide(
                part.words().line(),
                "It has no number, and " + number + " is missing right here, so it got that number.",
                "Is that its number?");
    }
}
