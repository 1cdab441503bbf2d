package org.legible.publisher.report;

import java.util.Optional;

/** A group under which recommendations are printed, such as "For immediate action". */
public record RecommendationGroup(
        @Key(value = "The group's key.", pattern = "[a-z0-9]+(-[a-z0-9]+)*", looksLike = "immediate")
        Text key,

        @Key("The group's name.") Text title,

        @Key("The words that lead into its recommendations.")
        Optional<Prose> leadIn) {}
