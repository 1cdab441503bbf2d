package org.legible.checker.feature;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a style sheet may bring. It sees too much rather than too little, and looks at each character once or twice. */
final class StyleFeatures {

    private static final Pattern POSITION =
            Pattern.compile("position\\s*:\\s*(-webkit-sticky|sticky|fixed|absolute|var\\()", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANIMATION =
            Pattern.compile("animation|\\.(gif|webp|apng)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS =
            Pattern.compile("image-set\\(|url\\(\\s*[\"']?([^)\"']*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FONT = Pattern.compile(
            "\\.(woff2?|ttf|otf|eot|css)([?#].*)?$|^data:(font|application)/",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern POINTED = Pattern.compile(":(hover|focus|popover-open)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHOWS = Pattern.compile(
            "\\b(display|visibility|opacity|content|position|inset|top|right|bottom|left|clip|clip-path|height|max-height|transform|scale)\\s*:",
            Pattern.CASE_INSENSITIVE);

    static Set<Feature> of(String css) {
        Set<Feature> found = EnumSet.noneOf(Feature.class);
        if (POSITION.matcher(css).find()) found.add(Feature.OVERLAY);
        if (ANIMATION.matcher(css).find()) found.add(Feature.MOVEMENT);
        if (pictures(css)) found.add(Feature.PICTURE);
        if (shows(css)) found.add(Feature.HOVER);
        return found;
    }

    private static boolean pictures(String css) {
        Matcher address = ADDRESS.matcher(css);
        while (address.find()) {
            String target = address.group(1);
            if (target == null || !FONT.matcher(target.strip()).find()) return true;
        }
        return false;
    }

    private static boolean shows(String css) {
        Matcher pointed = POINTED.matcher(css);
        int from = 0;
        while (from < css.length() && pointed.find(from)) {
            int open = css.indexOf('{', pointed.end());
            int close = open < 0 ? -1 : css.indexOf('}', open);
            if (close < 0) return false;
            if (SHOWS.matcher(css).region(open, close).find()) return true;
            from = close;
        }
        return false;
    }
}
