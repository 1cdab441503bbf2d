package org.legible.publisher.report;

import java.util.Optional;

/** A theme of recommendations, from the controlled vocabulary in {@code themes.yaml}. */
public record Theme(
        @Key(value = "The theme's key and address.", pattern = "[a-z0-9]+(-[a-z0-9]+)*", looksLike = "care-leavers")
        Text key,

        @Key("The theme's name.") Text title,
        @Key("The name in words for young people.") Text plainTitle,
        @Key("What the theme covers.") Prose description,

        @Key("The name of the picture that stands for it on young people's pages.")
        Optional<Pictogram> picture) {}
