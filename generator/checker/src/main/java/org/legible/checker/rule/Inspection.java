package org.legible.checker.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Range;
import org.legible.checker.Finding;
import org.legible.checker.Outcome;
import org.legible.checker.page.Page;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.SelectorPath;

/** One page on its way through the rules: what they may ask, and where they report. Used by one thread. */
public final class Inspection {

    private final Page page;
    private final Surroundings surroundings;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> identities = new HashMap<>();
    private RuleFacts current;

    /** Begins to inspect a page. */
    public Inspection(Page page, Surroundings surroundings) {
        this.page = page;
        this.surroundings = surroundings;
    }

    /** The page. */
    public Page page() {
        return page;
    }

    /** The files beside the page. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** Every element with one of these names that belongs to HTML. */
    public List<PageElement> html(String tag) {
        List<PageElement> found = page.elements(tag);
        for (PageElement e : found) {
            if (e.svg()) return found.stream().filter(x -> !x.svg()).toList();
        }
        return found;
    }

    /** Asks one rule. */
    public void ask(Rule rule) {
        current = rule.facts();
        rule.check(this);
    }

    /** Reports a fault that is sure. */
    public void failed(PageElement where, String message) {
        report(where, Outcome.FAILED, message, current.fix());
    }

    /** Reports a fault that is sure, with the remedy for this very place. */
    public void failed(PageElement where, String message, String fix) {
        report(where, Outcome.FAILED, message, fix);
    }

    /** Reports something that a person must look at. */
    public void review(PageElement where, String message) {
        report(where, Outcome.NEEDS_REVIEW, message, current.fix());
    }

    private void report(PageElement where, Outcome outcome, String message, String fix) {
        Range range = where.element().sourceRange();
        boolean known = range.isTracked() && !range.isImplicit();
        findings.add(new Finding(
                current.id(),
                outcome,
                current.severity(),
                current.wcag(),
                current.act(),
                SelectorPath.of(where),
                known ? range.start().lineNumber() : 1,
                known ? range.start().columnNumber() : 1,
                known ? range.startPos() : 0,
                message,
                current.why(),
                fix,
                identity(where, message),
                Optional.empty()));
    }

    private String identity(PageElement where, String message) {
        String key = current.id() + "|" + page.file() + "|" + SelectorPath.anchor(where);
        String name = current.id() + "-" + Fingerprint.of(key);
        int seen = identities.merge(name, 1, Integer::sum);
        return seen == 1 ? name : name + "-" + seen;
    }

    /** Everything reported so far, in document order. */
    public List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparingInt(Finding::offset).thenComparing(Finding::rule))
                .toList();
    }
}
