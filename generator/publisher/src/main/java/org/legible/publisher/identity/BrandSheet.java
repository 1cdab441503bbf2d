package org.legible.publisher.identity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.legible.checker.css.Colour;

/** Writes the colours of a site as tokens that take the place of the theme's, scheme by scheme. */
final class BrandSheet {

    private BrandSheet() {}

    static String of(BrandColours colours, List<Scheme> schemes) {
        return schemes.stream()
                .map(scheme -> rule(scheme, colours.in(scheme)))
                .collect(Collectors.joining(
                        "\n", "/* The site’s own colours, in each scheme of the tokens above. */\n", ""));
    }

    private static String rule(Scheme scheme, Map<String, Colour> colours) {
        String tokens = colours.entrySet().stream()
                .map(token -> token.getKey() + ": " + token.getValue().hex() + "; ")
                .collect(Collectors.joining());
        String rule = scheme.selector() + " { " + tokens + "}";
        for (String query : scheme.media()) rule = "@media " + query + " { " + rule + " }";
        return rule;
    }
}
