package org.legible.checker;

import java.util.List;
import java.util.regex.Pattern;
import org.legible.checker.accessibility.Spelling;
import org.legible.checker.rule.Rule;

/** What callers say of rules and places in words, made into what a checker understands. */
public final class RuleChoice {

    /** A scheme or drive, a query, a fragment, a space, or a step such as ".." that browsers take themselves. */
    private static final Pattern NO_PATH =
            Pattern.compile("^\\p{Alpha}[\\w+.-]*:|//|[?#\\\\\\s\\p{Cntrl}]|(^|/)\\.{1,2}(/|$)");

    private RuleChoice() {}

    /**
     * Ids of rules to leave out, each of which must be that of a rule: a misspelt one would leave out nothing in silence.
     *
     * @throws IllegalArgumentException with a message for people, where there is no such rule
     */
    public static List<String> known(List<String> ids) {
        List<String> all = Checker.registry().stream()
                .map(Rule::facts)
                .map(facts -> facts.id())
                .toList();
        for (String id : ids) {
            if (all.contains(id)) continue;
            String meant = Spelling.of(id, all)
                    .map(near -> "Did you mean \"" + near + "\"?")
                    .orElse("The command \"rules\" lists them.");
            throw new IllegalArgumentException("There is no rule \"" + id + "\". " + meant);
        }
        return List.copyOf(ids);
    }

    /**
     * A base path with a slash at each end, as the rules want it.
     *
     * @throws IllegalArgumentException with a message for people, where it is the address of a site, or no path
     */
    public static String basePath(String written) {
        String path = written.strip();
        if (NO_PATH.matcher(path).find())
            throw new IllegalArgumentException(
                    "\"" + written
                            + "\" is no base path. Give the part of the address behind the server's name, such as /repository/.");
        String inner = path.replaceAll("^/+|/+$", "");
        return inner.isEmpty() ? "/" : "/" + inner + "/";
    }
}
