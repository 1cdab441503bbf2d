package org.legible.publisher.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.legible.checker.css.Colour;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Text;

/** Checks that the colours of a site can be read in every scheme, and names the nearest that can. */
final class BrandCheck {

    private final List<Scheme> schemes;
    private final Problems problems;

    BrandCheck(List<Scheme> schemes, Problems problems) {
        this.schemes = schemes;
        this.problems = problems;
    }

    void brand(Text written) {
        Colour colour = Colour.parse(written.value()).orElseThrow();
        Predicate<Colour> holds =
                other -> schemes.stream().allMatch(new BrandColours(Optional.of(other), Optional.empty())::brandHolds);
        if (!holds.test(colour))
            problems.error(
                    written.place(),
                    contrast("The brand colour " + written, colour, Colour.WHITE, "with white words") + " they need "
                            + ratio(BrandColours.WORDS) + ".",
                    "The titles of pages stand in white on this colour: people with low vision, and anybody in the sun, "
                            + "could not read them.",
                    remedy("brand", colour, holds));
    }

    void mark(Text written) {
        Colour colour = Colour.parse(written.value()).orElseThrow();
        Predicate<Colour> holds =
                other -> schemes.stream().allMatch(new BrandColours(Optional.empty(), Optional.of(other))::markHolds);
        if (holds.test(colour)) return;
        BrandColours own = new BrandColours(Optional.empty(), Optional.of(colour));
        Scheme worst = schemes.stream()
                .filter(scheme -> !own.markHolds(scheme))
                .findFirst()
                .orElseThrow();
        Colour paper = worst.colour(Scheme.PAPER);
        problems.error(
                written.place(),
                contrast(
                                "The mark colour " + written,
                                own.in(worst).get(Scheme.MARK),
                                paper,
                                "with the background " + paper.hex() + " of pages")
                        + " it needs " + ratio(BrandColours.LINES) + ".",
                "Lines in this colour show what a recommendation rests on and where a reader is: people with low vision "
                        + "would miss them.",
                remedy("mark", colour, holds));
    }

    private static String contrast(String name, Colour colour, Colour other, String with) {
        double shown = Math.floor(colour.contrast(other) * 100) / 100;
        return name + " has a contrast of " + String.format(Locale.ROOT, "%.2f", shown) + ":1 " + with + ";";
    }

    private static String ratio(double ratio) {
        return Math.round(ratio) + ":1";
    }

    private static String remedy(String key, Colour colour, Predicate<Colour> holds) {
        return BrandColours.nearest(colour, holds)
                .map(near -> "Write " + key + ": \"" + near.hex() + "\": of the same hue, it is the nearest that does.")
                .orElse("No colour does: change --paper in the style sheets of your templates folder.");
    }
}
