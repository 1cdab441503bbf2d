package org.legible.publisher.finding;

import java.util.Optional;
import org.legible.checker.Finding;
import org.legible.checker.rule.Inspection;
import org.legible.publisher.report.Key;
import org.legible.publisher.report.Text;

/** What the author of a place is told when it breaks a rule; what is left out, the rule says itself. */
record Saying(
        @Key("The rule.") Text rule,
        @Key("What is wrong, where that is sure.") Optional<Text> what,
        @Key("What a person must look at, where it is not.") Optional<Text> ask,
        @Key("Whom it hurts.") Optional<Text> who,
        @Key("How it hurts them.") Optional<Text> why,
        @Key("What to type instead.") Text fix,
        @Key("What to type in a YAML file.") Optional<Text> yamlFix) {

    private static final String QUOTED = "{words}";

    /** The finding in these words, for a place in this file. */
    Finding say(Finding finding, String file) {
        String more = finding.message().endsWith(Inspection.MORE) ? Inspection.MORE : "";
        String message = (finding.failed() ? what : ask)
                .map(words -> words.value().replace(QUOTED, quoted(finding.message())) + more)
                .orElse(finding.message());
        Text remedy = file.endsWith(".yaml") ? yamlFix.orElse(fix) : fix;
        return finding.withWords(
                message,
                who.map(Text::value).orElse(finding.affects()),
                why.map(Text::value).orElse(finding.why()),
                remedy.value());
    }

    // What is quoted may hold quotation marks of its own.
    private static String quoted(String message) {
        int first = message.indexOf('"');
        int last = message.lastIndexOf('"');
        return first < last ? message.substring(first + 1, last) : "";
    }
}
