package org.legible.publisher.report;

import java.util.List;

/** A kind of report that the built-in ones lack, from {@code kinds.yaml}. */
public record ReportKind(
        @Key(value = "The kind's key.", pattern = "[a-z0-9]+(-[a-z0-9]+)*", looksLike = "timetable-study")
        Text key,

        @Key("What such a report is called.") Text title,
        @Key("What it is called in words for young people.") Text plainTitle) {

    /** The keys of the kinds that need no entry in {@code kinds.yaml}; what they are called stands in the words file. */
    public static final List<String> BUILT_IN = List.of(
            "inspection",
            "re-inspection",
            "review",
            "inquiry",
            "audit",
            "investigation",
            "evaluation",
            "committee-report",
            "committee-paper",
            "strategy",
            "annual-report",
            "response");
}
