package org.legible.publisher.report;

/** A kind of report that the built-in ones lack, from {@code kinds.yaml}. */
public record CustomKind(
        @Key(value = "The kind's key.", pattern = "[a-z0-9]+(-[a-z0-9]+)*", looksLike = "timetable-study")
        Text key,

        @Key("What such a report is called.") Text title,
        @Key("What it is called in words for young people.") Text plainTitle) {}
