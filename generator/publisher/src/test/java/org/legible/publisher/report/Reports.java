package org.legible.publisher.report;

import java.util.Map;
import java.util.TreeMap;
import org.legible.publisher.problem.Problems;
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

    private Reports() {}

    /**
     * A report with these facts.
     *
     * @param facts pieces of {@code report.yaml}, each beginning with a key; they stand in place of the usual ones
     */
    public static Report of(String... facts) {
        Problems problems = new Problems();
        return new YamlReader()
                .object("report.yaml", yaml(facts), Report.class, problems)
                .whole()
                .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
    }

    /** The text of a {@code report.yaml} with these facts. */
    public static String yaml(String... facts) {
        Map<String, String> all = new TreeMap<>();
        FACTS.forEach((key, value) -> all.put(key, key + ": " + value));
        for (String fact : facts) if (!fact.isBlank()) all.put(fact.substring(0, fact.indexOf(':')), fact);
        return String.join("\n", all.values()) + "\n";
    }
}
