package org.legible.publisher.view.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.view.PrintSize;
import org.legible.publisher.words.Words;

/**
 * What readers can do with a page: how it looks, whether it is read aloud, how to leave it at once.
 *
 * @param settings what can be chosen in the panel
 * @param isHeard true if a voice of the reader's device can read the page
 * @param exit the way to another website at once, where the site or the report asks for it
 */
public record PanelView(List<Setting> settings, boolean isHeard, Optional<ExitView> exit) {

    private static final Map<String, List<String>> SETTINGS = settingsOfEveryEdition();

    /**
     * One thing that can be chosen.
     *
     * @param name under which the choice is remembered; large print has sizes of its own, so they have another name
     */
    public record Setting(String name, String title, List<Choice> choices) {}

    /** One way to choose it. */
    public record Choice(String id, String title, String value, boolean isUsual) {}

    /** The panel of web pages. */
    static PanelView forWeb(Words words) {
        return withSizes(setting("size", List.of("large", "larger", "largest"), words), words);
    }

    /** The same without the length of lines, for a page whose lines are short already. */
    PanelView withoutWidth() {
        return new PanelView(
                settings.stream()
                        .filter(setting -> !setting.name().equals("width"))
                        .toList(),
                isHeard,
                exit);
    }

    /** The same on a page that is read aloud, or not, and that can be left by this way, or not. */
    PanelView with(boolean heard, Optional<ExitView> way) {
        return new PanelView(settings, heard, way);
    }

    /** The panel of large print, with its sizes in points. */
    static PanelView forLargePrint(PrintSize usual, Words words) {
        List<Choice> sizes = Stream.of(PrintSize.values())
                .map(size ->
                        new Choice("page-setting-points-" + size.points(), size.points(), size.points(), size == usual))
                .toList();
        return withSizes(new Setting("points", words.get("panel.points.title"), sizes), words);
    }

    private static PanelView withSizes(Setting sizes, Words words) {
        Stream<Setting> others =
                SETTINGS.entrySet().stream().map(setting -> setting(setting.getKey(), setting.getValue(), words));
        return new PanelView(Stream.concat(Stream.of(sizes), others).toList(), false, Optional.empty());
    }

    // The usual choice has no value: it is what the page looks like of itself.
    private static Setting setting(String name, List<String> values, Words words) {
        Stream<Choice> others = values.stream().map(value -> choice(name, value, value, words));
        return new Setting(
                name,
                words.get("panel." + name + ".title"),
                Stream.concat(Stream.of(choice(name, "usual", "", words)), others)
                        .toList());
    }

    private static Choice choice(String setting, String name, String value, Words words) {
        return new Choice(
                "page-setting-" + setting + "-" + name,
                words.get("panel." + setting + "." + name),
                value,
                value.isEmpty());
    }

    private static Map<String, List<String>> settingsOfEveryEdition() {
        Map<String, List<String>> settings = new LinkedHashMap<>();
        settings.put("colours", List.of("paper", "cream", "dark", "contrast", "yellow"));
        settings.put("spacing", List.of("more", "most"));
        settings.put("font", List.of("device", "serif"));
        settings.put("width", List.of("shorter", "longer"));
        return settings;
    }
}
