package org.legible.publisher.view.page;

import java.util.HashMap;
import java.util.Map;
import org.legible.publisher.report.AccessibilityStatement;
import org.legible.publisher.report.AccessibilityStatement.Compliance;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.Words;

/**
 * The sentences of the accessibility statement that depend on its facts. None says that people tested unless the facts name
 * who did.
 */
record StatementWords(PageContext page, AccessibilityStatement facts) {

    /** What a reader should expect to work. */
    String howAccessible() {
        if (!facts.knownProblems().isEmpty()) return words().get("accessibility.howProblems");
        if (facts.listsAnything()) return words().get("accessibility.howListed");
        return words().get(isTested() ? "accessibility.howNone" : "accessibility.howNotTested");
    }

    /** Exactly one of the sentences that the model offers, or that nobody has tested. */
    String compliance() {
        Map<String, String> values = new HashMap<>(standard());
        values.put("reasons", words().get("accessibility." + reasons()));
        return words().get("accessibility." + EnumWords.wordKey(facts.compliance()), values);
    }

    /** That nothing that fails is known; and, where it is so, that nobody has looked. */
    String noProblems() {
        return words().get(isTested() ? "accessibility.noProblems" : "accessibility.noProblemsNotTested");
    }

    String prepared() {
        return words().get(
                        "accessibility.prepared",
                        Map.of(
                                "prepared",
                                page.on(facts.preparedOn().value()),
                                "reviewed",
                                page.on(facts.lastReviewedOn().value())));
    }

    /** Who tested and when, where somebody did. The checks of content see to it that who and when come together. */
    String tested() {
        if (!isTested()) return words().get("accessibility.neverTested");
        Map<String, String> values = new HashMap<>(standard());
        values.put("date", page.on(facts.lastTestedOn().orElseThrow().value()));
        values.put("by", facts.testedBy().map(Text::shown).orElse(""));
        return words().get("accessibility.testedBy", values);
    }

    private boolean isTested() {
        return facts.lastTestedOn().isPresent();
    }

    private Map<String, String> standard() {
        return Map.of("version", facts.version(), "level", facts.standard());
    }

    private String reasons() {
        boolean problems = !facts.knownProblems().isEmpty();
        boolean exemptions = !facts.exemptions().isEmpty() || !facts.burdens().isEmpty();
        String key = problems && exemptions ? "reasonBoth" : exemptions ? "reasonExemptions" : "reasonNonCompliances";
        return facts.compliance() == Compliance.NOT_COMPLIANT ? key + "Are" : key;
    }

    private Words words() {
        return page.words();
    }
}
