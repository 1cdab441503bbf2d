package org.legible.publisher.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.legible.checker.css.Colour;
import org.legible.publisher.motif.Drawing;
import org.legible.publisher.motif.Drawing.Role;
import org.legible.publisher.motif.Motif;

/**
 * Paints the pictures of a site in its colours: its icon, and the cards that go with links to it.
 *
 * @param colours the colours, by the names of their tokens
 */
record Painter(Map<String, Colour> colours) {

    private static final int ICON_SIZE = 180;
    private static final int GROUND = 0;
    private static final int WORDS = 1;
    private static final int TICK = 2;
    private static final int SIGN = 3;

    /** The emblem on the brand colour, as a drawing. */
    byte[] icon() {
        Drawing emblem = Motif.emblem();
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 36 36\">")
                .append("<path fill=\"" + palette().get(GROUND).hex() + "\" d=\"M0 0h36v36H0z\"/>");
        for (Drawing.Stroke stroke : emblem.strokes())
            svg.append("<path fill=\"none\" stroke=\"")
                    .append(palette()
                            .get(stroke.role() == Role.LONG ? SIGN : WORDS)
                            .hex())
                    .append("\" stroke-width=\"" + stroke.thickness() + "\" d=\"" + stroke.path() + "\"/>");
        return svg.append("</svg>\n").toString().getBytes(UTF_8);
    }

    /** The same as a picture. */
    byte[] iconPicture() {
        Raster picture = new Raster(ICON_SIZE, ICON_SIZE);
        picture.draw(Motif.emblem(), new Raster.Box(0, 0, ICON_SIZE, ICON_SIZE), WORDS, WORDS, WORDS, SIGN);
        return FlatPng.write(picture, palette());
    }

    /** A drawing beside the rule of the margin, without words: it needs no font, and none would be large enough. */
    byte[] card(Drawing drawing) {
        Raster picture = new Raster(Identity.CARD_WIDTH, Identity.CARD_HEIGHT);
        picture.fill(64, 0, 6, Identity.CARD_HEIGHT, TICK);
        picture.fill(59, 90, 16, 120, SIGN);
        picture.draw(drawing, new Raster.Box(140, 75, 980, 480), TICK, TICK, TICK, SIGN);
        return FlatPng.write(picture, palette());
    }

    private List<Colour> palette() {
        return List.of(colour(Scheme.BRAND), colour("--on-brand"), colour("--brand-tick"), colour("--brand-mark"));
    }

    private Colour colour(String token) {
        return colours.getOrDefault(token, Colour.BLACK);
    }
}
