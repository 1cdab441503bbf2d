package org.legible.checker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.checker.Finding;

/** Places of real pages that were judged wrongly once, each with what must be said of it. */
class RealPagesTest {

    private static final String FAILED = "failed";
    private static final String REVIEW = "review";
    private static final String NOTHING = "";

    static Stream<Arguments> places() {
        return Stream.of(
                place("pre-review", "a pattern is no drawing", "<pre>^From \\S+\\s+\\d+:\\d+:\\d+</pre>", REVIEW),
                place("pre-review", "nor is a ruled line", "<pre>--------------------</pre>", REVIEW),
                place("pre-review", "a cat is drawn", "<pre>It is\n /\\_/\\_\n \\_|_/|\n a cat</pre>", FAILED),
                place("pre-review", "a table of a program is no drawing", "<pre>+--+\n|to|\n+--+</pre>", REVIEW),
                place(
                        "all-capitals",
                        "Korean has no capitals",
                        "<p>데비안 은 자유 운영 체제 이며 DHCP 를 씁니다 그리고 KDE 도</p>",
                        NOTHING),
                place(
                        "table-headers",
                        "a row of links with a summary may be layout",
                        "<table summary='Navigation footer'><tr><td>Prev</td><td>Next</td></tr><tr><td>One</td><td>Two</td></tr></table>",
                        REVIEW),
                place(
                        "pre-review",
                        "music is written with signs",
                        "<pre>a'4( g') a,( g')\\fermata a8--( g,_.)</pre>",
                        REVIEW),
                place(
                        "aria-value",
                        "a description may come later",
                        "<input aria-label=Name aria-describedby=error>",
                        REVIEW),
                place(
                        "aria-value",
                        "a text that is there describes",
                        "<input aria-label=Name aria-describedby='error hint'><p id=hint>As in your passport</p>",
                        NOTHING),
                place("aria-value", "what is owned may come later", "<div role=tablist aria-owns=a>One</div>", NOTHING),
                place(
                        "page-title-meaning",
                        "an index may be called so",
                        "<!DOCTYPE html><html lang=en><head><title>Index</title></head><body><h1>Index</h1></body></html>",
                        NOTHING),
                place(
                        "table-only-headers",
                        "a script fills an empty body",
                        "<table><thead><tr><th>Order<th>Date</thead><tbody id=rows></tbody></table><script src=a.js></script>",
                        NOTHING),
                place("duplicate-id", "a tag left open is repeated by the parser", "<p><a id=x>One<p>Two", NOTHING),
                place(
                        "list-children",
                        "an anchor between items says nothing",
                        "<ul><li>One</li><a name=b></a><li>Two</li></ul>",
                        NOTHING),
                place(
                        "list-children",
                        "a list in a list is told once, by aria-owned",
                        "<ul><li>One</li><ul><li>Two</li></ul></ul>",
                        NOTHING),
                place(
                        "aria-owned",
                        "a list in a list stands outside its items",
                        "<ul><li>One</li><ul><li>Two</li></ul></ul>",
                        FAILED),
                place("definition-list", "a line break says nothing", "<dl><dt>A</dt><dd>B</dd><br></dl>", NOTHING),
                place(
                        "link-vague-context",
                        "a sentence needs no p",
                        "<div>For the annual report, <a href=a.html>click here</a>.</div>",
                        NOTHING),
                place(
                        "link-vague-context",
                        "a heading may link to itself",
                        "<h2 id=details><a href='#details'>Details</a></h2>",
                        NOTHING),
                place(
                        "link-distinct",
                        "where links are most of the text, their place shows them",
                        "<p>See <a href=a.html style='text-decoration:none;color:#000'>the annual report of 2015</a></p>",
                        NOTHING),
                place(
                        "alt-not-helpful",
                        "a screenshot may say so",
                        "<img src=a.png alt='Screenshot of the form'>",
                        NOTHING),
                place(
                        "link-distinct",
                        "a link in a line of its own stands apart",
                        "<p>Read what we found today: <a href=a.html style='display:block;text-decoration:none;color:#000'>report</a></p>",
                        NOTHING),
                place(
                        "text-contrast",
                        "in quirks mode a table forgets the colour around it",
                        "<html><body><font color='#aaaaaa'><table><tr><td>Words</table></font>",
                        REVIEW),
                place(
                        "text-contrast",
                        "in quirks mode as well, a cell's own colour counts",
                        "<html><body><font color='#aaaaaa'><table><tr><td><font color='#bbbbbb'>Words</font></table></font>",
                        FAILED),
                place(
                        "bypass-heading",
                        "a page that begins with its heading has nothing to pass by",
                        "<h1>Words that stand here alone</h1><div><a href='other.html'>All reports</a></div><p>More.</p>",
                        NOTHING),
                place(
                        "bypass-blocks",
                        "a link within the page may serve",
                        "<div><a href='other.html'>All reports</a> <a href='#y'>Index</a></div><p>Words of its own.</p>",
                        REVIEW));
    }

    private static Arguments place(String rule, String says, String html, String outcome) {
        return Arguments.of(rule, says, html, outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("places")
    void isJudged(String rule, String says, String html, String outcome) {
        List<Finding> found = Samples.check(named(rule), html);

        assertThat(found).extracting(RealPagesTest::outcome).containsExactlyElementsOf(list(outcome));
    }

    @Test
    void questionsAreNotRepeatedForEver() {
        List<Finding> found =
                Samples.check(named("table-headers"), "<table><tr><td>1<td>2<tr><td>3<td>4</table>".repeat(40));

        assertThat(found).hasSize(10);
        assertThat(found.get(9).message()).endsWith("The page has more places like this.");
    }

    private static List<String> list(String outcome) {
        return outcome.isEmpty() ? List.of() : List.of(outcome);
    }

    private static String outcome(Finding finding) {
        return finding.failed() ? FAILED : REVIEW;
    }

    private static Rule named(String id) {
        return Rules.all().stream()
                .filter(rule -> rule.facts().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
