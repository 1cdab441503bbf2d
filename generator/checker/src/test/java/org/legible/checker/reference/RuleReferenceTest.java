package org.legible.checker.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.legible.checker.Checker;
import org.legible.checker.Profile;
import org.legible.checker.Severity;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

class RuleReferenceTest {

    private final String html = RuleReference.html(Checker.registry());
    private final String markdown = RuleReference.markdown(Checker.registry());

    /** It quotes words that a person must look at elsewhere: samples in other languages, titles that name places. */
    @Test
    void thePageIsAccessibleItself() {
        assertThat(Checker.with(Profile.ALL).check(html).findings()).allSatisfy(found -> {
            assertThat(found.failed()).as(found.toString()).isFalse();
            assertThat(found.rule()).isIn("sensory-words", "part-language-unmarked");
        });
    }

    @Test
    void everyFactOfEveryRuleIsInThePage() {
        Document page = Jsoup.parse(html);
        String text = words(page.text());

        for (Rule rule : Checker.registry()) {
            RuleFacts facts = rule.facts();
            assertThat(page.getElementById(facts.id())).as(facts.id()).isNotNull();
            assertThat(page.select("nav a[href=#" + facts.id() + "]"))
                    .as(facts.id())
                    .hasSize(1);
            assertThat(text)
                    .contains(words(facts.title()), words(facts.technique()), words(facts.affects()))
                    .contains(words(facts.why()), words(facts.fix()), words(facts.good()), words(facts.bad()))
                    .contains(String.join(", ", facts.act()).replace(", ", ", ACT rule "));
            facts.wcag().forEach(criterion -> assertThat(text).contains(criterion + " "));
        }
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Test
    void everyRuleHasAChapterInTheMarkdownThatTheTableLinksTo() {
        for (Rule rule : Checker.registry()) {
            RuleFacts facts = rule.facts();
            assertThat(markdown)
                    .contains("\n## " + facts.id() + "\n")
                    .contains("](#" + facts.id() + ")")
                    .contains("\n" + facts.good().strip() + "\n```")
                    .contains("\n" + facts.bad().strip() + "\n```");
        }
    }

    @Test
    void aRuleIsWrittenWithCriterionActRuleSeverityAndSamples() {
        String chapter = RuleReference.markdown(List.of(rule("</p> | `*", "```")));

        assertThat(chapter)
                .contains("| [house-style](#house-style) | Say \\`\\*this\\*\\` |")
                .contains(
                        "- **WCAG**: [1.1.1 Non-text Content (level A)](https://www.w3.org/TR/WCAG22/#non-text-content), "
                                + "1.4.6 (level AAA)")
                .contains("- **ACT rules**: [23a2a8](https://act-rules.github.io/rules/23a2a8)")
                .contains("- **Severity**: warning: ")
                .contains("````html\n```\n````");
    }

    private static Rule rule(String good, String bad) {
        return new Rule() {
            @Override
            public RuleFacts facts() {
                return new RuleFacts(
                        "house-style",
                        "Say `*this*`",
                        List.of("1.1.1", "1.4.6"),
                        List.of("23a2a8"),
                        "",
                        Severity.WARNING,
                        Facts.Scope.STANDARD,
                        "Everyone",
                        "Because.",
                        "Do.",
                        good,
                        bad);
            }

            @Override
            public void check(Inspection page) {}
        };
    }
}
