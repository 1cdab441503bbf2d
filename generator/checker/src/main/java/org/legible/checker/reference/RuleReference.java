package org.legible.checker.reference;

import java.util.List;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** A description of every rule, for people, made from what the rules say of themselves. */
public final class RuleReference {

    private RuleReference() {}

    /** The reference as a page of its own; each rule's id is its address. */
    public static String html(List<Rule> rules) {
        return HtmlReference.write(facts(rules));
    }

    /** The reference in Markdown as GitHub reads it; each rule's heading is its id. */
    public static String markdown(List<Rule> rules) {
        return MarkdownReference.write(facts(rules));
    }

    private static List<RuleFacts> facts(List<Rule> rules) {
        return rules.stream().map(Rule::facts).toList();
    }
}
