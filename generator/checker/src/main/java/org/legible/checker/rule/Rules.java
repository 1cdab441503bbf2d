package org.legible.checker.rule;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.legible.checker.css.WordLists;

/** The registry of rules: the built-in ones stand in {@code rules.txt} beside this class, by topic. */
public final class Rules {

    private static final List<Rule> BUILT_IN =
            WordLists.lines(Rules.class, "rules.txt").stream().map(Rules::make).toList();

    private Rules() {}

    /** The built-in rules, and those that {@link ServiceLoader} finds, by id. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(BUILT_IN);
        ServiceLoader.load(Rule.class).forEach(rules::add);
        rules.sort(Comparator.comparing(rule -> rule.facts().id()));
        return List.copyOf(rules);
    }

    private static Rule make(String name) {
        try {
            Constructor<?> constructor =
                    Class.forName(Rules.class.getPackageName() + "." + name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Rule) constructor.newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("rules.txt names no rule with " + name, missing);
        }
    }
}
