package org.legible.checker.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The registry of rules. */
public final class Rules {

    private static final List<Rule> BUILT_IN = List.of();

    private Rules() {}

    /** The built-in rules, and those that {@link ServiceLoader} finds, by id. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(BUILT_IN);
        ServiceLoader.load(Rule.class).forEach(rules::add);
        rules.sort(Comparator.comparing(rule -> rule.facts().id()));
        return List.copyOf(rules);
    }
}
