package org.legible.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.legible.checker.Checker;
import org.legible.checker.reference.RuleReference;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code legible rules}: lists the rules of the checker. */
@Command(
        name = "rules",
        description = "Lists the rules of the checker, with whom each protects and how to mend a fault.")
final class RulesCommand implements Callable<Integer> {

    /** How to write the list. */
    enum Format {
        text,
        json,
        html,
        markdown
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to write the list: ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private Format format;

    private final Surroundings here;

    RulesCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        List<Rule> rules = Checker.registry();
        List<RuleFacts> facts = rules.stream().map(Rule::facts).toList();
        here.out()
                .print(
                        switch (format) {
                            case text -> RuleList.text(facts);
                            case json -> RuleList.json(facts);
                            case html -> RuleReference.html(rules);
                            case markdown -> RuleReference.markdown(rules);
                        });
        here.out().flush();
        return 0;
    }
}
