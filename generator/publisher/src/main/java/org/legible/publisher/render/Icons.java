package org.legible.publisher.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.picture.Picture;
import org.legible.publisher.picture.PictureResult;
import org.legible.publisher.picture.Pictures;
import org.legible.publisher.picture.Refusal;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.theme.ThemeFiles;

/**
 * The drawings of a theme that stand within pages. One from a site's own folder comes out of a drawing program like those in
 * reports, and is read like them: what is not allowed is refused, and the program's notes do not reach the page.
 */
public final class Icons {

    private static final String FOLDER = "icons";
    private static final String PICTOGRAMS = "pictures";
    private static final String ENDING = ".svg";

    private Icons() {}

    /** Reports each drawing of the theme that may not stand in a page. */
    public static void check(ThemeFiles theme, Problems problems) {
        Stream.concat(theme.in(FOLDER), theme.in(PICTOGRAMS))
                .filter(Icons::isIcon)
                .forEach(name -> {
                    if (read(theme, name) instanceof Refusal refusal)
                        problems.error(Place.of("templates/" + name), refusal.what(), refusal.why(), refusal.fix());
                });
    }

    static boolean isIcon(String name) {
        return (name.startsWith(FOLDER + "/") || name.startsWith(PICTOGRAMS + "/")) && name.endsWith(ENDING);
    }

    /** The names by which authors choose the pictures of the theme. */
    public static List<String> pictograms(ThemeFiles theme) {
        return theme.in(PICTOGRAMS)
                .filter(Icons::isIcon)
                .map(name -> name.substring(PICTOGRAMS.length() + 1, name.length() - ENDING.length()))
                .toList();
    }

    /** A drawing as markup; empty if it may not stand in a page. */
    static Optional<String> markup(ThemeFiles theme, String name) {
        PictureResult result = read(theme, name);
        return result instanceof Picture picture ? Optional.of(new String(picture.bytes(), UTF_8)) : Optional.empty();
    }

    private static PictureResult read(ThemeFiles theme, String name) {
        return Pictures.readIcon(name, theme.bytes(name));
    }
}
