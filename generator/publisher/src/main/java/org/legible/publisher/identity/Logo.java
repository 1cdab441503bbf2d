package org.legible.publisher.identity;

import java.util.Locale;
import java.util.Optional;
import org.legible.publisher.link.PictureReader;
import org.legible.publisher.picture.Picture;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Site.ThemeOptions;
import org.legible.publisher.report.Text;

/**
 * The logo of a site.
 *
 * @param name the name of its asset, {@code logo.svg} or {@code logo.png}
 * @param alt what it says to those who do not see it
 */
public record Logo(String name, Picture picture, Text alt) {

    private static final int HEAVY = 50_000;

    /** The logo that the site names; empty if it names none, or one that cannot be published, of which a problem tells. */
    static Optional<Logo> of(ThemeOptions options, PictureReader reader, Problems problems) {
        if (options.logo().isEmpty() || options.logoAlt().isEmpty()) return Optional.empty();
        Text file = options.logo().get();
        Optional<Picture> picture = reader.read(file.value(), file.place());
        picture.filter(read -> read.bytes().length > HEAVY)
                .ifPresent(read -> problems.add(Problem.warning(
                        "large-logo",
                        file.place(),
                        "The logo weighs " + read.bytes().length / 1000 + " KB.",
                        "It stands on every page, and readers on a phone wait for it.",
                        "Save it as a small SVG, or as a PNG that is no more than 200 pixels high.")));
        String ending = file.value().substring(file.value().lastIndexOf('.')).toLowerCase(Locale.ROOT);
        return picture.map(
                read -> new Logo("logo" + ending, read, options.logoAlt().get()));
    }

    /** How wide it is shown by itself, in CSS pixels. */
    public int width() {
        return picture.size().width();
    }

    /** How high. */
    public int height() {
        return picture.size().height();
    }

    boolean isSquare() {
        return width() == height();
    }

    boolean isDrawing() {
        return name.endsWith(".svg");
    }
}
