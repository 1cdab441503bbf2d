package org.legible.checker.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.PageFindings;
import org.legible.checker.Profile;
import org.legible.checker.Resources;
import org.legible.checker.SiteChecker;
import org.legible.checker.baseline.Baseline;
import org.legible.checker.output.FindingsWriter;
import org.legible.checker.rule.Rule;

/**
 * Pages, style sheets and baselines spoilt by chance: each is answered with findings or a named problem, and soon.
 * {@code -Dlegible.spoilt=100000 -Dlegible.seed=7} spoils more of them, in another way.
 */
class SpoiltInputIT {

    private static final int MANY = Integer.getInteger("legible.spoilt", 600);
    private static final long SEED = Long.getLong("legible.seed", 42);
    private static final long SOON = 10_000;

    private static final String SHEET = """
            @import url(other.css) screen; @media (min-width: 30em) and (prefers-color-scheme: dark) { p > a { color: #fff } }
            :root { --a: var(--b, red); --b: #00f } a:hover, p:nth-child(2n + 1)::before { content: "x" counter(c) / "alt" }
            .a:not(.b):is(#c, [lang|=en] > b) ~ i { font: italic bold 12px/1.5 serif; background: url(x.png) 0 0 / 10% #123 }
            div { width: calc(100% - (2em * 3)); transform: rotate(90deg); color: color-mix(in srgb, red 20%, blue) }
            """;

    private static List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (Rule rule : Checker.registry()) {
            pages.add(rule.facts().good());
            pages.add(rule.facts().bad());
        }
        pages.add("<!DOCTYPE html><html lang=en><head><title>All</title><link rel=stylesheet href=a.css></head><body>"
                + String.join("", pages) + "</body></html>");
        pages.add("<style>" + SHEET + "</style><p class=a id=c>Text <a href=a.html>link</a>");
        return pages;
    }

    @Test
    void spoiltPagesAreJudged() {
        Mutations mutations = new Mutations(SEED);
        List<String> pages = pages();
        for (int i = 0; i < MANY; i++) {
            String page = mutations.spoil(pages);
            String sheet = mutations.spoil(List.of(SHEET));
            Checker checker = Checker.with(i % 3 == 0 ? Profile.REPORT : Profile.ALL)
                    .resources(Resources.of(Map.of("a.css", sheet, "other.css", sheet, "a.html", page)));
            long start = System.nanoTime();

            assertThatCode(() -> written(checker.check(page, "page.html"), i(page)))
                    .as("page %s with sheet %s", page, sheet)
                    .doesNotThrowAnyException();

            assertThat((System.nanoTime() - start) / 1_000_000).as(page).isLessThan(SOON);
        }
    }

    private static int i(String page) {
        return Math.floorMod(page.hashCode(), FindingsWriter.all().size());
    }

    /** Findings quote the page, so every format must be able to carry what is in it. */
    private static void written(PageFindings found, int format) {
        String text = FindingsWriter.all().get(format).write(new CheckReport(List.of(found), List.of()));
        assertThat(text).isNotNull();
    }

    @Test
    void spoiltBaselinesAreNamedOrRead() {
        Mutations mutations = new Mutations(SEED);
        List<String> files =
                List.of("""
                accepted:
                  - identity: image-alt-2f0c6e1b9d3a4457
                    owner: Web team
                    reason: The picture is replaced in the spring edition.
                    expires: 2027-03-31
                  - {identity: &a b, owner: *a, reason: "x", expires: 2027-02-30}
                """, "[[[[{a: b}]]]]", "? !!set {a}\n: |\n  text\n---\n%TAG ! x:y\n", "a: &a [*a, *a]\n");
        for (int i = 0; i < MANY; i++) {
            String yaml = mutations.spoil(files);

            assertThatCode(() ->
                            assertThat(Baseline.parse(yaml, "baseline.yaml")).isNotNull())
                    .as(yaml)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void filesOfAnyBytesAreNamedOrJudged(@TempDir Path folder) throws Exception {
        Random random = new Random(SEED);
        int files = Math.min(60, MANY);
        for (int i = 0; i < files; i++) {
            byte[] bytes = new byte[random.nextInt(4_000)];
            random.nextBytes(bytes);
            byte[] head = ("<meta charset="
                            + List.of("utf-16", "shift_jis", "x-none", "utf-7", "gb18030")
                                    .get(i % 5) + ">")
                    .getBytes(StandardCharsets.US_ASCII);
            if (i % 2 == 0) System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
            Files.write(folder.resolve("page" + i + ".html"), bytes);
        }

        CheckReport report = SiteChecker.with(Profile.ALL).check(List.of(folder));

        assertThat(report.pages().size() + report.unreadable().size()).isEqualTo(files);
    }
}
