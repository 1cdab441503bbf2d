package org.legible.publisher.view;

import java.util.HashMap;
import java.util.Map;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Site.AccessibilityStatement;
import org.legible.publisher.report.Site.Compliance;

/**
 * The sentences of the accessibility statement that depend on its facts. None says that people tested unless the facts name
 * who did.
 */
record StatementWords(PageContext page, AccessibilityStatement facts) {

    private static final String WCAG = "2.2";
    private static final String LEVEL = "AA";

    /** What a reader should expect to work. */
    String howAccessible() {
        if (!facts.knownProblems().isEmpty()) return words().get("accessibility.howProblems");
        boolean notTested = facts.status() == Compliance.NOT_TESTED;
        return words().get(notTested ? "accessibility.howNotTested" : "accessibility.howNone");
    }

    /** Exactly one of the sentences that the model offers, or that nobody has tested. */
    String compliance() {
        Map<String, String> values = new HashMap<>(standard());
        values.put("reasons", words().get("accessibility." + reasons()));
        return words().get("accessibility." + EnumWords.wordKey(facts.status()), values);
    }

    String prepared() {
        return words().get(
                        "accessibility.prepared",
                        Map.of(
                                "prepared",
                                page.date(facts.preparedOn()),
                                "reviewed",
                                page.date(facts.lastReviewedOn())));
    }

    String tested() {
        if (facts.lastTestedOn().isEmpty()) return words().get("accessibility.neverTested");
        Map<String, String> values = new HashMap<>(standard());
        values.put("date", page.date(facts.lastTestedOn().get()));
        values.put("by", facts.testedBy().orElse(""));
        return words().get(facts.testedBy().isPresent() ? "accessibility.testedBy" : "accessibility.tested", values);
    }

    private Map<String, String> standard() {
        return Map.of(
                "version", facts.wcag().orElse(WCAG), "level", facts.level().orElse(LEVEL));
    }

    private String reasons() {
        boolean problems = !facts.knownProblems().isEmpty();
        boolean exemptions = !facts.exemptions().isEmpty() || !facts.burdens().isEmpty();
        String key = problems && exemptions ? "reasonBoth" : exemptions ? "reasonExemptions" : "reasonNonCompliances";
        return facts.status() == Compliance.NOT_COMPLIANT ? key + "Are" : key;
    }

    private Words words() {
        return page.words();
    }
}
