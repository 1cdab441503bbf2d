package org.legible.publisher.view.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legible.publisher.view.PrintSize;
import org.legible.publisher.words.Words;

/**
 * The reader's panel.
 *
 * @param edition under which name the choices are remembered: each edition has sizes of its own
 * @param settings what can be chosen
 */
public record PanelView(String edition, List<Setting> settings) {

    private static final Map<String, List<String>> SETTINGS = settingsOfEveryEdition();

    /** One thing that can be chosen. */
    public record Setting(String name, String title, List<Choice> choices) {}

    /** One way to choose it; the usual one has no value. */
    public record Choice(String id, String title, String value, boolean isUsual) {}

    /** The panel of web pages. */
    static PanelView forWeb(Words words) {
        List<Setting> settings = new ArrayList<>();
        settings.add(setting("size", List.of("larger", "large", "largest"), words));
        SETTINGS.forEach((name, values) -> settings.add(setting(name, values, words)));
        return new PanelView("web", List.copyOf(settings));
    }

    /** The panel of large print, with its sizes in points. */
    static PanelView forLargePrint(PrintSize usual, Words words) {
        List<Choice> sizes = new ArrayList<>();
        for (PrintSize size : PrintSize.values()) {
            String title = words.get("panel.size.points", Map.of("points", size.points()));
            boolean isUsual = size == usual;
            sizes.add(new Choice("page-setting-size-" + size.points(), title, isUsual ? "" : size.points(), isUsual));
        }
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting("size", words.get("panel.size.title"), List.copyOf(sizes)));
        SETTINGS.forEach((name, values) -> settings.add(setting(name, values, words)));
        return new PanelView("large-print", List.copyOf(settings));
    }

    private static Setting setting(String name, List<String> values, Words words) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("page-setting-" + name + "-usual", words.get("panel." + name + ".usual"), "", true));
        for (String value : values)
            choices.add(new Choice(
                    "page-setting-" + name + "-" + value, words.get("panel." + name + "." + value), value, false));
        return new Setting(name, words.get("panel." + name + ".title"), List.copyOf(choices));
    }

    private static Map<String, List<String>> settingsOfEveryEdition() {
        Map<String, List<String>> settings = new LinkedHashMap<>();
        settings.put("colours", List.of("paper", "cream", "dark", "contrast"));
        settings.put("lines", List.of("more", "most"));
        settings.put("letters", List.of("more", "most"));
        settings.put("font", List.of("device", "serif"));
        settings.put("width", List.of("narrow", "full"));
        return settings;
    }
}
