package org.legible.checker.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Outcome;
import org.legible.checker.PageFindings;
import org.legible.checker.Profile;

/** Pages made to harm: each is answered, soon and without an error. */
class HostileInputIT {

    private static final Duration SOON = Duration.ofSeconds(40);

    static Stream<Named<String>> pages() {
        return Stream.of(
                Named.of("100,000 nested elements", "<div>".repeat(100_000) + "text"),
                Named.of("100,000 nested links and lists", "<ul><li><a href=a>".repeat(8_000)),
                Named.of("5 MB of text", "<p>" + "word ".repeat(1_000_000)),
                Named.of(
                        "20,000 siblings with sibling selectors",
                        "<style>p ~ p ~ p ~ b { color: red } p:nth-child(3n+1) > i { top: 0 }</style>"
                                + "<p>a".repeat(20_000)),
                Named.of(
                        "custom properties in a ring",
                        "<style>:root { --a: var(--b) var(--b); --b: var(--c) var(--c); --c: var(--a) } p { color: var(--a) }</style><p>a"),
                Named.of("custom properties that double", doubling()),
                Named.of("20,000 custom properties for 5,000 elements that have one more", inheriting()),
                Named.of("80,000 sibling selectors", siblings()),
                Named.of("20,000 siblings that 300 selectors number", numbered()),
                Named.of(
                        "50,000 links to nowhere and 20,000 labels for one field",
                        "<a href=#nowhere>a</a> ".repeat(50_000) + "<input id=f>"
                                + "<label for=f>a</label> ".repeat(20_000)),
                Named.of(
                        "20,000 fields with a label each",
                        "<label>a<input></label><input id=f><label for=f>b</label>".repeat(10_000)),
                Named.of("sibling selectors that look far", many("i.c# ~ p")),
                Named.of("counting what stands beside others", many("p:nth-child(#n of i ~ p)")),
                Named.of("looking for what is not there", many("p:has(~ i.c#)")),
                Named.of("asking a long attribute", "<p title='" + "a".repeat(3_000_000) + "'>" + many("[title*=b#]")),
                Named.of("nested style rules", "<style>" + "a { ".repeat(20_000) + "</style><p>a"),
                Named.of(
                        "nested :is and :has",
                        "<style>" + ":is(".repeat(5_000) + "a" + ")".repeat(5_000) + "{}</style><p>a"),
                Named.of(
                        "many :has",
                        "<style>" + "div:has(p) div:has(b) { color: red }".repeat(40) + "</style>" + "<div>".repeat(300)
                                + "<p>a"),
                Named.of(
                        "long selector",
                        "<style>" + "div > ".repeat(20_000) + "p {}</style>" + "<div>".repeat(400) + "<p>a"),
                Named.of(
                        "labels that name each other",
                        "<p id=a aria-labelledby=b role=button>a<p id=b aria-labelledby=a role=button>b"),
                Named.of(
                        "an element that owns itself",
                        "<div id=a role=list aria-owns='a b'><div id=b role=listitem aria-owns=a>a"),
                Named.of("thousands that own each other", owners()),
                Named.of(
                        "spaces for patterns",
                        "<meta http-equiv=refresh content='" + " ".repeat(100_000) + "x'><p>a" + " ".repeat(100_000)
                                + "b"),
                Named.of(
                        "a letter for patterns",
                        "<a href='#" + "a".repeat(200_000) + "'>" + "a-".repeat(100_000) + "</a>"),
                Named.of(
                        "huge table spans",
                        "<table><tr>" + "<th colspan=99999 rowspan=99999>a".repeat(200) + "</table>"),
                Named.of("a script that never ends", "<script>while (true) {} for (;;) {}</script><p onclick='f()'>a"),
                Named.of(
                        "brackets in a script",
                        "<script>x=" + "[".repeat(29_000) + "]".repeat(29_000) + "</script><p>a"),
                Named.of(
                        "a script that doubles",
                        "<script>var s = 'aaaaaaaa', t = [1]; for (var i = 0; i < 400; i++) { s = s + s; t = [...t, ...t] }"
                                + "</script><p>a"),
                Named.of(
                        "a script that calls itself in every way",
                        "<script>function f(n) { if (window.x) { f(n); f(n); f(n) } else { f(n); f(n) } } f(1)</script>"
                                + "<p onclick='f(2)'>a"),
                Named.of(
                        "thousands that listen",
                        "<script>var n = 0</script>"
                                + "<button onclick='n++' onkeydown='n++'>a</button>".repeat(3_000)),
                Named.of("unclosed everything", "<!--<style><script><title><textarea><table><select><svg><math>"),
                Named.of("nothing", ""),
                Named.of("broken characters", "\ud800<p lang='\udfff'>\0\ufffe&#0;&#x110000;<a href='%zz%'>%</a>"));
    }

    /** A selector again and again with other numbers, each of which looks at all of 20,000 siblings for each of them. */
    private static String many(String selector) {
        StringBuilder html = new StringBuilder("<style>");
        for (int i = 2; i < 302; i++)
            html.append(selector.replace("#", String.valueOf(i))).append(" { top: 0 }");
        return html.append("</style>").append("<p class=c>x".repeat(20_000)).toString();
    }

    private static String owners() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            html.append("<div role=list id=o").append(i).append(" aria-owns='");
            for (int j = 0; j < 30; j++)
                html.append('o').append((i + j) % 3_000).append(' ');
            html.append("'>x</div>");
        }
        return html.toString();
    }

    private static String inheriting() {
        StringBuilder html = new StringBuilder("<style>:root {");
        for (int i = 0; i < 20_000; i++)
            html.append("--v").append(i).append(": ").append(i).append(';');
        html.append("}</style>");
        for (int i = 0; i < 5_000; i++) html.append("<p style='--z: ").append(i).append("'>x</p>");
        return html.toString();
    }

    private static String siblings() {
        StringBuilder html = new StringBuilder("<style>");
        for (int i = 0; i < 80_000; i++)
            html.append("h").append(i % 6 + 1).append(" ~ p.c").append(i).append(" + b { color: red }");
        return html.append("</style>")
                .append("<p class=c1>x<b>y</b></p>".repeat(1_000))
                .toString();
    }

    private static String numbered() {
        StringBuilder html = new StringBuilder("<style>");
        for (int i = 2; i < 102; i++) {
            html.append("p:nth-child(").append(i).append("n + 1 of .c) { top: 0 }");
            html.append("p:nth-of-type(").append(i).append("n) { top: 1px }");
            html.append("p:nth-last-of-type(").append(i).append("n) { top: 2px }");
        }
        return html.append("</style>").append("<p class=c>a<p>b".repeat(10_000)).toString();
    }

    private static String doubling() {
        StringBuilder css = new StringBuilder("<style>:root { --x0: aaaaaaaa;");
        for (int i = 1; i < 60; i++)
            css.append("--x")
                    .append(i)
                    .append(": var(--x")
                    .append(i - 1)
                    .append(") var(--x")
                    .append(i - 1)
                    .append(");");
        return css.append("} p { color: var(--x59) }</style><p>a").toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isAnswered(String html) {
        for (Profile profile : List.of(Profile.ALL, Profile.REPORT)) {
            PageFindings found =
                    assertTimeoutPreemptively(SOON, () -> Checker.with(profile).check(html, "hostile.html"));

            assertThat(found).isNotNull();
        }
    }

    @Test
    void nothingIsSureThatDependsOnSheetsThatTakeTooLong() {
        String pale = "<style>p { color: #eee; background: #fff }</style>";
        Checker checker = Checker.with(Profile.WCAG22_AA);

        assertThat(failedRules(checker.check(pale + "<p>x"))).contains("text-contrast");
        assertThat(failedRules(checker.check(pale + many("i.c# ~ p")))).doesNotContain("text-contrast");
    }

    private static List<String> failedRules(PageFindings page) {
        return page.findings().stream()
                .filter(f -> f.outcome() == Outcome.FAILED)
                .map(Finding::rule)
                .toList();
    }

    @Test
    void noiseIsAnswered() {
        Random random = new Random(42);
        String[] pieces = {
            "<",
            ">",
            "</",
            "div",
            "style",
            "=",
            "\"",
            "'",
            "{",
            "}",
            ":",
            ";",
            "a",
            " ",
            "(",
            ")",
            "var(",
            "--x",
            "<p ",
            "role=",
            "aria-owns=",
            "table",
            "<td",
            "#",
            "&",
            "@media",
            "url(",
            "<svg",
            "!important",
            "\\",
            "/*"
        };
        for (int page = 0; page < 300; page++) {
            StringBuilder html = new StringBuilder(page % 2 == 0 ? "<style>" : "");
            for (int i = 0; i < 400; i++) html.append(pieces[random.nextInt(pieces.length)]);
            Checker.with(Profile.ALL).check(html.toString(), "noise.html");
        }
    }
}
