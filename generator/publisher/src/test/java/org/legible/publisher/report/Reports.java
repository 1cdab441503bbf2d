package org.legible.publisher.report;

import java.util.Map;
import java.util.TreeMap;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.yaml.Reading;
import org.legible.publisher.yaml.YamlReader;

/** Reports for tests: each needs to say only what the test is about. */
public final class Reports {

    private static final Map<String, String> FACTS = Map.of(
            "title", "An inspection",
            "short-title", "Inspection",
            "kind", "inspection",
            "authority", "kent",
            "publisher", "Ofsted",
            "published", "2015-11",
            "edition", "full",
            "paragraph-numbers", "whole",
            "status", "published");

    private static final Place PLACE = Place.of("report.yaml");

    private Reports() {}

    /** Plain text that stands anywhere. */
    public static Text text(String value) {
        return new Text(value, PLACE);
    }

    /** Inline Markdown that stands anywhere. */
    public static Prose prose(String markdown) {
        return new Prose(markdown, PLACE);
    }

    /**
     * A report with these facts.
     *
     * @param facts pieces of {@code report.yaml}, each beginning with a key; they stand in place of the usual ones
     */
    public static Report of(String... facts) {
        return read("report.yaml", facts).value();
    }

    /** What comes of reading a file with these facts, in which nothing may be wrong. */
    public static Reading<Report> read(String file, String... facts) {
        Problems problems = new Problems();
        Reading<Report> reading = new YamlReader().object(file, yaml(facts), Report.class, problems);
        if (!reading.isWhole()) throw new AssertionError(problems.sorted().toString());
        return reading;
    }

    /** The text of a {@code report.yaml} with these facts. */
    public static String yaml(String... facts) {
        Map<String, String> all = new TreeMap<>();
        FACTS.forEach((key, value) -> all.put(key, key + ": " + value));
        for (String fact : facts) if (!fact.isBlank()) all.put(fact.substring(0, fact.indexOf(':')), fact);
        return String.join("\n", all.values()) + "\n";
    }
}
