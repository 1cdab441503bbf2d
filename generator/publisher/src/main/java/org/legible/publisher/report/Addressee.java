package org.legible.publisher.report;

/** Somebody to whom recommendations are made, from {@code addressees.yaml}. */
public record Addressee(
        @Key(
                value = "The addressee's key and address.",
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                looksLike = "local-authority")
        Text key,

        @Key("The name.") Text title,
        @Key("The name in words for young people.") Text plainTitle) {}
