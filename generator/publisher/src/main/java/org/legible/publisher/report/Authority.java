package org.legible.publisher.report;

/** A body that reports are about, from {@code authorities.yaml}. */
public record Authority(
        @Key(
                value = "The authority's key and address.",
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                looksLike = "hertfordshire")
        Text key,

        @Key("The full name.") Text name,
        @Key("The name used in lists.") Text shortName,
        @Key("The part of the country.") Text area) {}
