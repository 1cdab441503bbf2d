package org.legible.checker.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Profile;
import org.legible.checker.Resources;

/** Makes pages of samples. */
final class Samples {

    /** Other pages of the same site. */
    private static final Resources NEIGHBOURS = Resources.of(Map.of(
            "other.html",
            "<div><a href=\"page.html\">All reports</a></div><p>Other words stand here.</p>",
            "third.html",
            "<p>Nothing alike.</p>"));

    private Samples() {}

    /** The sample as a page: as it is where it is one, else inside a plain page without faults. */
    static String page(String sample) {
        boolean whole = Stream.of("<!DOCTYPE", "<html", "<svg xmlns").anyMatch(sample::startsWith);
        if (whole) return sample;
        return "<!DOCTYPE html><html lang=\"en\"><head><title>A page about samples</title></head><body>" + sample
                + "</body></html>";
    }

    /** What one rule finds in a sample, whatever the kind of page it is for. */
    static List<Finding> check(Rule rule, String sample) {
        Profile profile = switch (rule.facts().scope()) {
            case STANDARD, ADVICE -> Profile.ALL;
            case REPORT -> Profile.REPORT;
            case LARGE_PRINT -> Profile.LARGE_PRINT;
        };
        return Checker.with(profile)
                .resources(NEIGHBOURS)
                .rules(List.of(rule))
                .check(page(sample))
                .findings();
    }
}
