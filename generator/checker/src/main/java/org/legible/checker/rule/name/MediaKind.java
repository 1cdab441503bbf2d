package org.legible.checker.rule.name;

import java.util.Optional;
import java.util.regex.Pattern;
import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/** What an object element embeds, as far as the page tells. */
final class MediaKind {

    private static final Pattern ENDING = Pattern.compile(
            "\\.(png|jpe?g|gif|svg|webp|avif|bmp|mp3|ogg|oga|wav|m4a|aac|mp4|webm|ogv|mov|m4v)$",
            Pattern.CASE_INSENSITIVE);

    /** Whether it is a picture, a sound or a film. */
    static boolean nonText(PageElement object) {
        String data = Texts.lower(object.attr("data").strip());
        String type = data.startsWith("data:")
                ? data.substring(5)
                : Texts.lower(object.attr("type").strip());
        if (!type.isEmpty()) return type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
        return ENDING.matcher(Href.of(object.attr("data")).path().strip()).find();
    }

    /** Whether the file is there; an object whose file is missing shows what stands inside it instead. */
    static boolean loads(Inspection page, PageElement object) {
        if (object.attr("data").isBlank()) return false;
        Optional<String> path = page.site().resolve(object.attr("data"));
        boolean fallback = !object.content().isEmpty() && !object.text().isEmpty()
                || !object.children().isEmpty();
        return path.map(page.site().resources()::exists).orElse(true) || !fallback;
    }
}
