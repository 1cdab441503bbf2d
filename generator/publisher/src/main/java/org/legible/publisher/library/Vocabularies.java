package org.legible.publisher.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legible.publisher.report.Addressee;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.CustomKind;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Scale;
import org.legible.publisher.report.Theme;
import org.legible.publisher.yaml.YamlReader;

/** What all reports share: what they name by its key, and the terms that are explained in them. The maps keep the order of the files. */
public record Vocabularies(
        Map<String, CustomKind> kinds,
        Map<String, Theme> themes,
        Map<String, Authority> authorities,
        Map<String, Addressee> addressees,
        Map<String, Scale> scales,
        List<GlossaryTerm> glossary) {

    /** The files that they stand in; without them no report is sound. */
    public static final Set<String> FILES =
            Set.of("kinds.yaml", "themes.yaml", "authorities.yaml", "addressees.yaml", "scales.yaml", "glossary.yaml");

    /** The same, with something behind every key that facts may name. */
    Vocabularies answeringAnyKey() {
        return new Vocabularies(
                answering(kinds, CustomKind.class),
                answering(themes, Theme.class),
                answering(authorities, Authority.class),
                answering(addressees, Addressee.class),
                answering(scales, Scale.class),
                glossary);
    }

    private static <T extends Record> Map<String, T> answering(Map<String, T> vocabulary, Class<T> type) {
        T standIn = vocabulary.values().stream()
                .findFirst()
                .orElseGet(() -> new YamlReader().noObject("", type).value());
        return new LinkedHashMap<>(vocabulary) {
            private static final long serialVersionUID = 1;

            @Override
            public T get(Object key) {
                return getOrDefault(key, standIn);
            }
        };
    }
}
