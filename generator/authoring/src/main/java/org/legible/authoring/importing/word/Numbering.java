package org.legible.authoring.importing.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.authoring.importing.source.SourceBlock.Mark;

/**
 * Counts as Word does. The number before a paragraph is not in its text: Word makes it of the lists in {@code numbering.xml},
 * of which several may count on together, and readers cite it.
 */
final class Numbering {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int LEVELS = 9;
    private static final int FRESH = Integer.MIN_VALUE;

    private final Map<String, Element> counted = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    Numbering(Optional<Element> part) {
        Map<String, Element> byStyle = new HashMap<>();
        part.ifPresent(root -> {
            for (Element list : root.all("w:abstractNum")) {
                counted.put(list.attribute("w:abstractNumId").orElse(""), list);
                list.value("w:styleLink").ifPresent(style -> byStyle.put(style, list));
            }
            counted.replaceAll(
                    (id, list) -> list.value("w:numStyleLink").map(byStyle::get).orElse(list));
            for (Element list : root.all("w:num"))
                lists.put(list.attribute("w:numId").orElse(""), list);
        });
    }

    /** The level of a style in its list, where the list names the style and the style does not say. */
    Optional<Integer> levelOf(String list, String style) {
        return abstractOf(list)
                .flatMap(levels -> levels.all("w:lvl").stream()
                        .filter(level -> level.value("w:pStyle").orElse("").equals(style))
                        .findFirst())
                .flatMap(level -> level.attribute("w:ilvl"))
                .map(Integer::valueOf);
    }

    /** Counts one on, and gives the mark of the next paragraph in a list; empty if it shows none. */
    Optional<Mark> next(String list, int level) {
        Optional<Element> levels = abstractOf(list);
        if (levels.isEmpty() || level < 0 || level >= LEVELS) return Optional.empty();
        int[] counter = counters.computeIfAbsent(
                levels.get().attribute("w:abstractNumId").orElse(""), id -> fresh());
        if (begun.add(list)) restart(list, counter);
        for (int upper = 0; upper < level; upper++) if (counter[upper] == FRESH) counter[upper] = start(list, upper);
        counter[level] = counter[level] == FRESH ? start(list, level) : counter[level] + 1;
        for (int lower = level + 1; lower < LEVELS; lower++) if (restarts(list, lower, level)) counter[lower] = FRESH;
        return mark(list, level, counter);
    }

    private Optional<Element> abstractOf(String list) {
        return Optional.ofNullable(lists.get(list))
                .flatMap(element -> element.value("w:abstractNumId"))
                .map(counted::get);
    }

    private static int[] fresh() {
        int[] counter = new int[LEVELS];
        Arrays.fill(counter, FRESH);
        return counter;
    }

    private void restart(String list, int[] counter) {
        for (Element override : lists.get(list).all("w:lvlOverride"))
            if (override.child("w:startOverride").isPresent())
                number(override.attribute("w:ilvl"))
                        .filter(level -> level >= 0 && level < LEVELS)
                        .ifPresent(level -> counter[level] = FRESH);
    }

    private int start(String list, int level) {
        Optional<Integer> overridden = lists.get(list).all("w:lvlOverride").stream()
                .filter(override -> override.attribute("w:ilvl").orElse("").equals("" + level))
                .findFirst()
                .flatMap(override -> number(override.value("w:startOverride")));
        return overridden
                .or(() -> level(list, level).flatMap(element -> number(element.value("w:start"))))
                .orElse(1);
    }

    private boolean restarts(String list, int lower, int used) {
        int restart = level(list, lower)
                .flatMap(element -> number(element.value("w:lvlRestart")))
                .orElse(lower);
        return used < restart;
    }

    private Optional<Mark> mark(String list, int level, int[] counter) {
        Optional<Element> element = level(list, level);
        String format = element.flatMap(looks -> looks.value("w:numFmt")).orElse("decimal");
        if (format.equals("bullet")) return Optional.of(new Mark("•", true));
        boolean isLegal = element.flatMap(looks -> looks.isOn("w:isLgl")).orElse(false);
        Matcher place =
                PLACE.matcher(element.flatMap(looks -> looks.value("w:lvlText")).orElse(""));
        String text = place.replaceAll(found -> {
            int at = Integer.parseInt(found.group(1)) - 1;
            String own =
                    level(list, at).flatMap(looks -> looks.value("w:numFmt")).orElse("decimal");
            if (own.equals("none") || own.equals("bullet")) return "";
            int value = counter[at] == FRESH ? start(list, at) : counter[at];
            return Matcher.quoteReplacement(Numerals.written(value, isLegal ? "decimal" : own));
        });
        return text.isBlank() ? Optional.empty() : Optional.of(new Mark(text.strip(), false));
    }

    private Optional<Element> level(String list, int level) {
        String wanted = "" + level;
        Optional<Element> own = lists.get(list).all("w:lvlOverride").stream()
                .filter(override -> override.attribute("w:ilvl").orElse("").equals(wanted))
                .findFirst()
                .flatMap(override -> override.child("w:lvl"));
        return own.or(() -> abstractOf(list)
                .flatMap(levels -> levels.all("w:lvl").stream()
                        .filter(element ->
                                element.attribute("w:ilvl").orElse("").equals(wanted))
                        .findFirst()));
    }

    private static Optional<Integer> number(Optional<String> text) {
        return text.filter(figures -> figures.matches("-?\\d{1,6}")).map(Integer::valueOf);
    }
}
