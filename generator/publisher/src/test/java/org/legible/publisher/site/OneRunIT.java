package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.publisher.PublishResult;
import org.legible.publisher.problem.Problem;

/**
 * All faults of a site come in one run: whatever cannot be read, what is wrong beside it is told with it, and nothing is told
 * that only follows from it.
 */
class OneRunIT {

    private static final String FACTS = "reports/oakley-2025/report.yaml";
    private static final String TEXT = "reports/oakley-2025/report.md";

    /** Slips that keep a file from being read as a whole; the words after which each stands, and what is said of it. */
    static Stream<Arguments> slips() {
        return Stream.of(
                arguments(FACTS, "kind: inspection", "kind: inspection\ncolour: red", "no key \"colour\""),
                arguments(FACTS, "kind: inspection", "kind: inspektion", "no kind of report"),
                arguments(FACTS, "published: 2025-06-30", "published: June 2025", "\"published\" must be a date"),
                arguments(FACTS, "status: published", "status: publshed", "\"status\" cannot be"),
                arguments(FACTS, "title: Inspection of", "title: Inspection: of", "holds a colon"),
                arguments(FACTS, "title: Inspection of", "title: \"Inspection of", "do not match"),
                arguments(FACTS, "publisher: Office for Inspection\n", "", "\"publisher\" is missing"),
                arguments(FACTS, "edition: full", "edition: *a", "The alias *a repeats"),
                arguments(FACTS, "edition: full", "edition: !a full", "The value begins with !"),
                arguments(FACTS, "edition: full", "edition: full\n---", "a second YAML document"),
                arguments(FACTS, "edition: full", "edition: full\n\"licence\": \"a\" b", "This is not YAML"),
                arguments(FACTS, "  - id: a1", "  - id: a1\n    id: a1", "stands twice"),
                arguments("themes.yaml", "key: visits", "key: visits\n  sort: red", "no key \"sort\""),
                arguments("authorities.yaml", "area: The North", "aera: The North", "no key \"aera\""),
                arguments("scales.yaml", "title: Weak", "title:", "has no value"),
                arguments("glossary.yaml", "meaning: What", "maening: What", "no key \"maening\""),
                arguments("site.yaml", "analytics: none", "analytics: none\n  counter: x", "no key \"counter\""),
                arguments("site.yaml", "email: reports@example.org", "email: reports", "\"email\" must be"),
                arguments("site.yaml", "title: Reports", "tilte: Reports", "no key \"tilte\""),
                arguments("site.yaml", "language: en-GB", "language: english please", "\"language\" must be"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("slips")
    void whatIsWrongBesideASlipIsToldWithIt(String file, String words, String slip, String said) {
        List<String> told = said(spoiled(faulty(), file, words, slip).run());
        List<String> alone = said(faulty().run());

        assertThat(alone).as("a fault that only the checker sees").anyMatch(line -> line.contains("plans.svg"));
        assertThat(told).as("the slip").anyMatch(line -> line.contains(said));
        assertThat(told).as("the faults beside it").containsAll(alone);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("slips")
    void nothingIsToldThatFollowsFromASlip(String file, String words, String slip, String said) {
        PublishResult result = spoiled(base(), file, words, slip).run();

        assertThat(errors(result)).as(String.join("\n", said(result))).hasSizeLessThanOrEqualTo(1);
        assertThat(SiteTest.findings(result)).isEmpty();
    }

    /** Facts of which nothing can be read hide what they hold, and nothing else. */
    @Test
    void whatDependsOnFactsThatCannotBeReadIsNotMissed() {
        for (String key : List.of("recommendations", "judgements", "actions", "recommendation-groups")) {
            PublishResult result = base().edit(
                            FACTS, "\n" + key + ":", "\n" + key + "s: of all sorts\n\n" + key + "-x:")
                    .run();
            assertThat(errors(result))
                    .as(key)
                    .allMatch(problem -> problem.what().contains("There is no key"));
        }
        PublishResult nothing = base().without(FACTS).run();
        assertThat(said(nothing)).hasSize(1).allMatch(line -> line.contains("The file is missing"));
    }

    private static SiteTest base() {
        return SiteTest.of("sites/invalid/base");
    }

    // A fault of each kind that depends on what stands elsewhere, and one that only the checker sees.
    private static SiteTest faulty() {
        return base().edit(TEXT, "(#help)", "(#hlep)")
                .edit(TEXT, "See paragraph 1", "See paragraph 71")
                .edit(TEXT, "report:oakley-2020#paragraph-1", "report:oakley-2020#paragraph-9")
                .edit(TEXT, "Plans up to date: half", "plans.svg")
                .edit(TEXT, "[[recommendations group=now]]", "[[recommendations group=later]]")
                .edit(FACTS, "section: help", "section: halp")
                .edit(FACTS, "themes: [planning]", "themes: [planing]")
                .edit(FACTS, "paragraphs: [\"2\"]", "paragraphs: [\"22\"]")
                .edit(FACTS, "to: council", "to: coucil")
                .edit(FACTS, "repeats: [\"oakley-2020/1\"]", "repeats: [\"oakley-2020/11\"]")
                .edit(FACTS, "text: Replace old plans.", "text: Replace <b>old</b> plans.")
                .edit("glossary.yaml", "  meaning: What should", "  variants: [plan]\n  meaning: What <b>should")
                .edit("site.yaml", "checked: 2026-11-01", "checked: 2026-04-01");
    }

    private static SiteTest spoiled(SiteTest site, String file, String words, String slip) {
        return site.edit(file, words, slip);
    }

    private static List<Problem> errors(PublishResult result) {
        return result.problems().stream().filter(Problem::isError).toList();
    }

    // Without line and column: a slip of several lines moves what stands below it.
    private static List<String> said(PublishResult result) {
        List<String> said = new ArrayList<>();
        result.problems().forEach(problem -> said.add(problem.place().file() + ": " + problem.what()));
        SiteTest.findings(result).forEach(finding -> said.add(finding.replaceAll("\\d+", "")));
        return said.stream().distinct().toList();
    }
}
