package org.legible.publisher.finding;

import java.util.Optional;
import org.legible.checker.Finding;
import org.legible.checker.rule.Inspection;
import org.legible.publisher.report.Key;

/** What the author of a place is told when it breaks a rule; what is left out, the rule says itself. */
record Saying(
        @Key("The rule.") String rule,
        @Key("What is wrong, where that is sure.") Optional<String> what,
        @Key("What a person must look at, where it is not.") Optional<String> ask,
        @Key("Whom it hurts.") Optional<String> who,
        @Key("How it hurts them.") Optional<String> why,
        @Key("What to type instead.") String fix,
        @Key("What to type in a YAML file.") Optional<String> yamlFix) {

    private static final String QUOTED = "{words}";

    /** The finding in these words, for a place in this file. */
    Finding say(Finding finding, String file) {
        String more = finding.message().endsWith(Inspection.MORE) ? Inspection.MORE : "";
        String message = (finding.failed() ? what : ask)
                .map(words -> words.replace(QUOTED, quoted(finding.message())) + more)
                .orElse(finding.message());
        String remedy = file.endsWith(".yaml") ? yamlFix.orElse(fix) : fix;
        return finding.withWords(message, who.orElse(finding.affects()), why.orElse(finding.why()), remedy);
    }

    // What is quoted may hold quotation marks of its own.
    private static String quoted(String message) {
        int first = message.indexOf('"');
        int last = message.lastIndexOf('"');
        return first < last ? message.substring(first + 1, last) : "";
    }
}
