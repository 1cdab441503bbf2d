package org.legible.publisher.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;
import org.legible.publisher.text.MarkdownReader;
import org.legible.publisher.text.ReportText;
import org.legible.publisher.text.Shown;
import org.legible.publisher.words.EnglishWords;

class TextLinkerTest {

    private final Problems problems = new Problems();

    @Test
    void aTermIsLinkedAtItsFirstUseOnly() {
        assertThat(link("A plan.\n\nThe plan and the Plans.\n"))
                .containsExactly("p A [plan](term plan).", "p The plan and the Plans.");
    }

    @Test
    void theReportsOwnTermsWin() {
        assertThat(link("An IRO wrote.\n")).containsExactly("p An [IRO](own term IRO) wrote.");
    }

    @Test
    void headingsAndLinksAndCodeHoldNoTerms() {
        assertThat(link("## The plan\n\n[a plan](https://a.org) and `plan` and a plan\n"))
                .containsExactly(
                        "h2#the-plan The plan",
                        "p [a plan](https://a.org) and <code>plan</code> and a [plan](term plan)");
    }

    @Test
    void linksReachIntoEmphasisListsQuotationsAndTables() {
        assertThat(link("- *paragraph 1*\n\n> **paragraph 1**\n\n| a | b |\n|---|---|\n| c | paragraph 1 |\n"))
                .containsExactly(
                        "ul(p <em>[paragraph 1](x#paragraph-1)</em>)",
                        "quote(p <strong>[paragraph 1](x#paragraph-1)</strong>)",
                        "table(under : a, b / c, [paragraph 1](x#paragraph-1))");
    }

    @Test
    void paragraphsOfAnAnnexMeanTheirOwnNumbersAndNotesThoseOfTheReport() {
        assertThat(link("## B {#b sequence=b}\n\n1. As paragraph 1 says.[^n]\n\n[^n]: See paragraph 1.\n"))
                .containsExactly(
                        "h2#b B",
                        "b/1(p As [paragraph 1](x#b-paragraph-1) says.^n)",
                        "note p See [paragraph 1](x#paragraph-1).");
    }

    @Test
    void anUnknownNumberIsWarnedOfAtItsLine() {
        link("One.\n\nSee paragraph 99.\n");

        assertThat(problems.sorted()).extracting(Problem::place).containsExactly(new Place("report.md", 3, 0));
    }

    private List<String> link(String markdown) {
        ReportText text = new MarkdownReader()
                .read("x", "report.md", markdown, Report.Numbering.WHOLE, new HeadingIds(), problems);
        Glossary own = new Glossary(List.of(GlossaryTest.term("IRO", "", true)));
        Glossary shared =
                new Glossary(List.of(GlossaryTest.term("plan", "", true), GlossaryTest.term("iro", "IRO", true)));
        ReportText linked = new TextLinker(
                        new References(
                                "x",
                                new Citable(
                                        Set.of(ParagraphRef.parse("1"), ParagraphRef.parse("b/1")), Map.of(), Set.of()),
                                EnglishWords.references()),
                        new Terms(own, shared, Abbreviations.NONE),
                        meaning -> List.of(),
                        line -> new Place("report.md", line, 0),
                        problems)
                .link(text);
        List<String> shown = new java.util.ArrayList<>(Shown.blocks(linked.blocks()));
        linked.notes().forEach(note -> shown.add("note " + String.join("; ", Shown.blocks(note.blocks()))));
        return shown;
    }
}
