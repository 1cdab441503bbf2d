package org.legible.checker.feature;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.page.Texts;
import org.legible.checker.style.PageSheets;

/** Tells what pages hold. Remembers what style sheets bring, for any number of threads. */
public final class FeatureFinder {

    private static final int MOST_SHEETS = 256;

    private static final Set<String> RECORDINGS = Set.of(
            "mp3", "ogg", "oga", "opus", "flac", "wav", "m4a", "aac", "wma", "mp4", "webm", "ogv", "mov", "avi", "wmv",
            "m4v", "mpg", "mpeg", "mkv", "m3u8");
    private static final Set<String> STILL = Set.of("png", "jpg", "jpeg", "svg", "bmp", "ico");
    private static final Pattern STILL_DATA = Pattern.compile("data:image/(png|jpeg|svg)");
    private static final Set<String> BUTTONS = Set.of("hidden", "submit", "button", "reset", "image");
    private static final Set<String> UNSENT =
            Set.of("hidden", "button", "reset", "radio", "checkbox", "range", "color", "file");
    private static final Set<String> FIELD_ROLES = Set.of(
            "textbox", "searchbox", "combobox", "listbox", "checkbox", "switch", "radio", "slider", "spinbutton");

    private final Map<String, Set<Feature>> bySheet = new ConcurrentHashMap<>();

    /** Everything that a page holds. */
    public Set<Feature> of(ParsedPage page, PageSheets sheets) {
        Set<Feature> found = EnumSet.noneOf(Feature.class);
        if (!sheets.complete()) found.add(Feature.UNREAD_STYLES);
        sheets.texts().forEach(css -> found.addAll(sheet(css)));
        for (PageElement e : page.elements()) {
            element(found, page, e);
            for (String name : e.attributeNames()) attribute(found, page, e, name);
        }
        return found;
    }

    private Set<Feature> sheet(String css) {
        if (bySheet.size() >= MOST_SHEETS) bySheet.clear();
        return bySheet.computeIfAbsent(css, StyleFeatures::of);
    }

    private static void element(Set<Feature> found, ParsedPage page, PageElement e) {
        switch (e.tag()) {
            case "audio", "video" -> {
                found.add(Feature.MEDIA);
                if (e.has("autoplay")) found.addAll(Set.of(Feature.AUTOPLAY, Feature.MOVEMENT));
            }
            case "bgsound" -> found.addAll(Set.of(Feature.MEDIA, Feature.AUTOPLAY));
            case "a", "area" -> {
                if (RECORDINGS.contains(Href.of(e.attr("href")).extension())) found.add(Feature.MEDIA);
            }
            case "img", "image" -> picture(found, e.has("src") ? e.attr("src") : e.attr("href"));
            case "source" -> picture(found, e.attr("srcset"));
            case "svg", "canvas" -> found.add(Feature.PICTURE);
            case "marquee", "blink", "animate", "animatetransform", "animatemotion", "set" ->
                found.add(Feature.MOVEMENT);
            case "iframe", "frame", "object", "embed", "applet", "fencedframe" -> found.add(Feature.FRAME);
            case "script" -> {
                if (runs(e)) found.add(Feature.SCRIPT);
            }
            case "meta" -> {
                if (e.attr("http-equiv").equalsIgnoreCase("refresh")) found.add(Feature.REFRESH);
            }
            case "dialog" -> found.add(Feature.OVERLAY);
            case "input" -> {
                String type = Texts.lower(e.attr("type").strip());
                if (type.equals("image")) found.add(Feature.PICTURE);
                if (!BUTTONS.contains(type)) field(found, page, e, type.equals("search"));
            }
            case "select", "textarea" -> field(found, page, e, false);
            default -> {}
        }
    }

    private static void attribute(Set<Feature> found, ParsedPage page, PageElement e, String name) {
        String value = e.attr(name);
        if (name.startsWith("on")
                || name.equals("href") && Href.of(value).scheme().equals("javascript")) found.add(Feature.SCRIPT);
        switch (name) {
            case "style" -> found.addAll(StyleFeatures.of(value));
            case "background" -> found.add(Feature.PICTURE);
            case "popover" -> found.addAll(Set.of(Feature.OVERLAY, Feature.HOVER));
            case "contenteditable" -> {
                if (!value.equalsIgnoreCase("false")) field(found, page, e, false);
            }
            case "role" -> {
                for (String role : Texts.split(Texts.lower(value)))
                    if (FIELD_ROLES.contains(role)) field(found, page, e, role.equals("searchbox"));
            }
            default -> {}
        }
    }

    private static void picture(Set<Feature> found, String address) {
        if (address.isBlank()) return;
        found.add(Feature.PICTURE);
        if (address.startsWith("data:")) {
            if (!STILL_DATA.matcher(address).lookingAt()) found.add(Feature.MOVEMENT);
            return;
        }
        for (String candidate : address.split(",")) {
            String file = candidate.strip().split("\\s", 2)[0];
            if (!STILL.contains(Href.of(file).extension())) found.add(Feature.MOVEMENT);
        }
    }

    private static void field(Set<Feature> found, ParsedPage page, PageElement e, boolean search) {
        found.add(Feature.FIELD);
        if (!search && (e.has("form") || sent(page, e.closest("form"))) && !insideSearch(e)) found.add(Feature.ENTRY);
    }

    /** Whether a form can be sent: if not, nothing but a script can do anything with what is filled in. */
    private static boolean sent(ParsedPage page, PageElement form) {
        if (form == null) return false;
        return form.has("action")
                || page.elements().subList(form.index(), form.lastIndex() + 1).stream()
                        .anyMatch(FeatureFinder::sends);
    }

    // HTML, section 4.10.22.2: fields for a line of text send their form when Enter is pressed.
    private static boolean sends(PageElement e) {
        String type = Texts.lower(e.attr("type").strip());
        return e.is("button") && !type.equals("button") && !type.equals("reset")
                || e.is("input") && !UNSENT.contains(type);
    }

    private static boolean insideSearch(PageElement e) {
        for (PageElement around = e.parent(); around != null; around = around.parent())
            if (around.is("search") || around.attr("role").equalsIgnoreCase("search")) return true;
        return false;
    }

    // HTML, section 4.12.1: any other type is a block of data.
    private static boolean runs(PageElement script) {
        String type = Texts.lower(script.attr("type").strip());
        return type.isEmpty() || type.equals("module") || type.contains("javascript") || type.contains("ecmascript");
    }
}
