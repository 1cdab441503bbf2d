package org.legible.publisher.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legible.checker.css.Colour;
import org.legible.publisher.link.PictureReader;
import org.legible.publisher.motif.Drawing;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Site.ThemeOptions;
import org.legible.publisher.report.Text;
import org.legible.publisher.theme.ThemeFiles;

/**
 * What makes a site look like its publisher’s.
 *
 * @param logo its logo
 * @param tokens its colours as a style sheet, to be read after the theme's tokens; empty where it has none of its own
 * @param colours its colours in the first scheme of the theme, for pictures
 */
public record Identity(Optional<Logo> logo, String tokens, Map<String, Colour> colours) {

    /** The sheet that holds the theme's tokens. */
    public static final String TOKENS = "styles/00-tokens.css";

    /** The icon of the site as a drawing, and as a picture for what shows no drawings. */
    public static final String ICON = "icon.svg";

    public static final String ICON_PICTURE = "icon.png";

    /** The size of the pictures that go with links, in pixels: the one on which all who show them agree. */
    public static final int CARD_WIDTH = 1200;

    public static final int CARD_HEIGHT = 630;

    /** The identity of a site that chooses nothing. */
    public static Identity of(ThemeFiles theme) {
        return of(Optional.empty(), Optional.empty(), schemes(theme));
    }

    /** The identity of a site; problems say what in it cannot be used. */
    public static Identity of(Site site, ThemeFiles theme, PictureReader pictures, Problems problems) {
        Optional<ThemeOptions> options = site.themeOptions();
        Optional<Text> brand = options.flatMap(ThemeOptions::brand);
        Optional<Text> mark = options.flatMap(ThemeOptions::mark);
        List<Scheme> schemes = schemes(theme);
        BrandCheck check = new BrandCheck(schemes, problems);
        brand.ifPresent(check::brand);
        mark.ifPresent(check::mark);
        Identity coloured = of(brand.flatMap(Identity::colour), mark.flatMap(Identity::colour), schemes);
        return new Identity(
                options.flatMap(chosen -> Logo.of(chosen, pictures, problems)), coloured.tokens, coloured.colours);
    }

    private static Identity of(Optional<Colour> brand, Optional<Colour> mark, List<Scheme> schemes) {
        BrandColours own = new BrandColours(brand, mark);
        Map<String, Colour> usual = schemes.stream().findFirst().map(own::in).orElse(Map.of());
        String tokens = brand.isEmpty() && mark.isEmpty() ? "" : BrandSheet.of(own, schemes);
        return new Identity(Optional.empty(), tokens, usual);
    }

    private static List<Scheme> schemes(ThemeFiles theme) {
        return Scheme.of(theme.in("styles")
                .filter(name -> name.endsWith(".css"))
                .map(theme::text)
                .collect(Collectors.joining("\n")));
    }

    private static Optional<Colour> colour(Text written) {
        return Colour.parse(written.value());
    }

    /** The files that every page of the site refers to, by their names. A square logo is the icon too. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Painter pictures = new Painter(colours);
        files.put(ICON, pictures.icon());
        files.put(ICON_PICTURE, pictures.iconPicture());
        logo.ifPresent(own -> {
            files.put(own.name(), own.picture().bytes());
            if (own.isSquare())
                files.put(own.isDrawing() ? ICON : ICON_PICTURE, own.picture().bytes());
            if (own.isSquare() && !own.isDrawing()) files.remove(ICON);
        });
        return files;
    }

    /** The picture that goes with a link to a page: this drawing in the site's colours, as PNG. */
    public byte[] card(Drawing drawing) {
        return new Painter(colours).card(drawing);
    }
}
