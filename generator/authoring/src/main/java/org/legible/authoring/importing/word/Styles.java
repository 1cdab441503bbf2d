package org.legible.authoring.importing.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a file, each with what it takes from those that it is based on. */
final class Styles {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    private final Map<String, Element> byId = new HashMap<>();
    private final Optional<Element> defaults;
    private final Optional<String> usual;

    Styles(Optional<Element> part) {
        List<Element> styles = part.map(root -> root.all("w:style")).orElse(List.of());
        styles.forEach(style -> byId.put(style.attribute("w:styleId").orElse(""), style));
        defaults = part.flatMap(root -> root.at("w:docDefaults", "w:rPrDefault", "w:rPr"));
        usual = styles.stream()
                .filter(style -> style.attribute("w:type").orElse("").equals("paragraph"))
                .filter(style -> style.attribute("w:default").orElse("0").matches("1|true|on"))
                .findFirst()
                .flatMap(style -> style.attribute("w:styleId"));
    }

    /** The style of a paragraph. */
    Optional<String> of(Element paragraph) {
        return paragraph.at("w:pPr").flatMap(looks -> looks.value("w:pStyle")).or(() -> usual);
    }

    /** The name of a style in small letters; Word keeps English names whatever language it speaks. */
    String name(Optional<String> id) {
        return id.map(byId::get)
                .flatMap(style -> style.value("w:name"))
                .or(() -> id)
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    /** The level of the heading that a paragraph is, from 1; empty if it is none. */
    Optional<Integer> heading(Element paragraph) {
        Optional<String> own = paragraph.at("w:pPr").flatMap(looks -> looks.value("w:outlineLvl"));
        if (own.isPresent()) return level(own.get());
        Optional<Integer> named = first(of(paragraph), style -> {
            Matcher name = HEADING.matcher(style.value("w:name").orElse("").toLowerCase(Locale.ROOT));
            return name.matches() ? Optional.of(Integer.valueOf(name.group(1))) : Optional.empty();
        });
        return named.or(() -> first(
                        of(paragraph), style -> style.at("w:pPr").flatMap(looks -> looks.value("w:outlineLvl")))
                .flatMap(Styles::level));
    }

    // Level 9 is that of running text.
    private static Optional<Integer> level(String outline) {
        return outline.matches("[0-8]") ? Optional.of(Integer.parseInt(outline) + 1) : Optional.empty();
    }

    /** The number and level of the list that a paragraph stands in; empty if it stands in none. */
    Optional<Element> list(Element paragraph) {
        return paragraph.at("w:pPr", "w:numPr").or(() -> first(of(paragraph), style -> style.at("w:pPr", "w:numPr")));
    }

    /** The style, among a paragraph's and those that it is based on, that puts it into a list. */
    Optional<String> listStyle(Element paragraph) {
        return first(
                of(paragraph), style -> style.at("w:pPr", "w:numPr").flatMap(list -> style.attribute("w:styleId")));
    }

    /** What a run says of a look, else its own style, else its paragraph's. */
    <T> Optional<T> look(Optional<Element> run, Optional<String> paragraphStyle, Function<Element, Optional<T>> look) {
        return run.flatMap(look)
                .or(() -> first(
                        run.flatMap(looks -> looks.value("w:rStyle")),
                        style -> style.child("w:rPr").flatMap(look)))
                .or(() -> first(paragraphStyle, style -> style.child("w:rPr").flatMap(look)))
                .or(() -> defaults.flatMap(look));
    }

    private <T> Optional<T> first(Optional<String> id, Function<Element, Optional<T>> what) {
        Set<String> seen = new HashSet<>();
        Optional<String> next = id;
        while (next.isPresent() && seen.add(next.get())) {
            Optional<Element> style = next.map(byId::get);
            Optional<T> found = style.flatMap(what);
            if (found.isPresent()) return found;
            next = style.flatMap(element -> element.value("w:basedOn"));
        }
        return Optional.empty();
    }
}
