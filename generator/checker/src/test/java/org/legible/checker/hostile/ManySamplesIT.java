package org.legible.checker.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.checker.Checker;
import org.legible.checker.PageFindings;
import org.legible.checker.Profile;
import org.legible.checker.rule.Rule;

/** Each rule answers soon on a page that holds what it looks at thousands of times. */
class ManySamplesIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int CHARACTERS = 300_000;
    private static final int MOST_COPIES = 8_000;
    private static final Pattern ID = Pattern.compile("\\bid=[\"']?([\\w-]+)");

    static Stream<Named<Rule>> rules() {
        return Checker.registry().stream().map(rule -> Named.of(rule.facts().id(), rule));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void thousandsOfSamplesAreJudged(Rule rule) {
        Checker checker = Checker.with(Profile.ALL).rules(List.of(rule));
        for (String sample : List.of(rule.facts().bad(), rule.facts().good())) {
            String html = many(sample);

            PageFindings found = assertTimeoutPreemptively(SOON, () -> checker.check(html, "many.html"));

            assertThat(found).isNotNull();
        }
    }

    /** A sample again and again, with ids of its own each time. */
    private static String many(String sample) {
        Set<String> ids = new TreeSet<>();
        Matcher id = ID.matcher(sample);
        while (id.find()) ids.add(Pattern.quote(id.group(1)));
        Pattern named = Pattern.compile("(?<=[\"'=# ])(" + String.join("|", ids) + ")(?=[\"' >])");
        StringBuilder html = new StringBuilder();
        int copies = Math.min(MOST_COPIES, CHARACTERS / sample.length());
        for (int i = 0; i < copies; i++)
            html.append(ids.isEmpty() ? sample : named.matcher(sample).replaceAll("$1-" + i));
        return html.toString();
    }
}
