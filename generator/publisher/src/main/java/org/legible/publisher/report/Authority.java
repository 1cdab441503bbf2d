package org.legible.publisher.report;

import java.util.List;
import java.util.Optional;

/** A body that reports are about, from {@code authorities.yaml}. */
public record Authority(
        @Key(value = "The authority's key and address.", pattern = "[a-z0-9]+(-[a-z0-9]+)*", looksLike = "northtown")
        Text key,

        @Key("The full name.") Text name,
        @Key("The name used in lists.") Text shortName,
        @Key("The part of the country, where it has one.") Optional<Text> area,

        @Key("Where readers of its reports can get help, each with the date on which somebody checked it.")
        List<Site.HelpLine> help) {}
