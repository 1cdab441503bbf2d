package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Source;
import org.legible.publisher.PublishResult;
import org.legible.publisher.finding.AuthorsWords;
import org.legible.publisher.finding.AuthorsWords.Cause;
import org.legible.publisher.problem.Problem;

/**
 * What the checker finds in content is told to its author: at the line, in the author's words. The faults, and what is said of
 * each, stand in {@code sites/findings/faults.txt}.
 */
class FaultsOfContentIT {

    private static final boolean UPDATE = Boolean.getBoolean("legible.update");
    private static final AuthorsWords WORDS = AuthorsWords.read();

    /** What no author has typed. */
    private static final Pattern OF_HTML =
            Pattern.compile("<[a-z/]|(?i)\\b(elements?|attributes?|tags?|html|css|style sheets?|aria-\\w+|tabindex|"
                    + "t[dhr]|[uod]l|li|h[1-6]|div|span|role|region|landmark|markup|pixels?|dir)\\b");

    @TestFactory
    Stream<DynamicTest> everyFaultIsToldToItsAuthor() {
        if (UPDATE)
            FaultOfContent.write(FaultOfContent.all().stream()
                    .map(fault -> fault.told(said(fault)))
                    .toList());
        return FaultOfContent.all().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.rule() + " in " + fault.place(), () -> check(fault)));
    }

    private static void check(FaultOfContent fault) {
        assertThat(said(fault)).isEqualTo(fault.told());
        if (WORDS.cause(fault.rule()).equals(Optional.of(Cause.REFUSED)))
            assertThat(fault.told()).startsWith("refused at");
        assertThat(fault.told())
                .as("names the line of the author's file")
                .containsPattern("at reports/oakley-2025/report\\.(md|yaml):[1-9]");
        if (WORDS.cause(fault.rule()).equals(Optional.of(Cause.CONTENT)))
            assertThat(fault.told().replaceAll("\\{lang=\\w+}", ""))
                    .as("is in the author's words")
                    .doesNotContainPattern(OF_HTML);
    }

    @Test
    void everyRuleThatContentCanBreakOrIsKeptFromBreakingHasAFault() {
        Set<String> broken =
                FaultOfContent.all().stream().map(FaultOfContent::rule).collect(Collectors.toSet());
        List<String> ofContent = Checker.registry().stream()
                .map(rule -> rule.facts().id())
                .filter(rule -> WORDS.cause(rule)
                        .filter(cause -> cause == Cause.CONTENT || cause == Cause.REFUSED)
                        .isPresent())
                .toList();

        assertThat(broken).containsExactlyInAnyOrderElementsOf(ofContent);
    }

    @Test
    void aFaultOfATemplateLeadsToItsLine() {
        String footer = Folders.read(SiteTest.ROOT.resolve("templates/parts/footer.peb"));
        long line = footer.lines().count() + 1;

        PublishResult result = SiteTest.of("sites/invalid/base")
                .template(
                        "parts/footer.peb",
                        footer + "<p><a href=\"https://example.org/\" accesskey=\"k\">Our work</a></p>\n")
                .run();

        assertThat(findings(result))
                .filteredOn(finding -> finding.rule().equals("accesskey"))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.source()).contains(new Source("templates/parts/footer.peb", (int) line));
                    assertThat(finding.fix())
                            .isEqualTo("The theme writes this, not your content: tell whoever keeps the theme."
                                    + " Remove the accesskey.");
                });
    }

    private static List<Finding> findings(PublishResult result) {
        List<Finding> findings = result.checks().pages().stream()
                .flatMap(page -> page.findings().stream())
                .toList();
        assertThat(findings)
                .as("none leads to a page alone")
                .allSatisfy(finding -> assertThat(finding.source()).isPresent());
        return findings;
    }

    private static String said(FaultOfContent fault) {
        PublishResult result = fault.site().run();
        String found = findings(result).stream()
                .filter(finding -> finding.rule().equals(fault.rule()))
                .filter(finding -> finding.source()
                        .filter(source -> source.file().startsWith("templates/"))
                        .isEmpty())
                .map(FaultsOfContentIT::words)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        return found.isEmpty() ? refused(result) : found;
    }

    // What is refused when it is read never comes to a page.
    private static String refused(PublishResult result) {
        return result.problems().stream()
                .filter(Problem::isError)
                .map(problem -> "refused at " + problem.place() + "\n" + problem.what() + "\nwhy: " + problem.why()
                        + "\nfix: " + problem.fix())
                .collect(Collectors.joining("\n"));
    }

    private static String words(Finding finding) {
        return finding.verdict().name().toLowerCase() + " at "
                + finding.source()
                        .map(source -> source.file() + ":" + source.line())
                        .orElse("a page") + "\n" + finding.message() + "\nwho: " + finding.affects() + "\nwhy: "
                + finding.why() + "\nfix: " + finding.fix();
    }
}
