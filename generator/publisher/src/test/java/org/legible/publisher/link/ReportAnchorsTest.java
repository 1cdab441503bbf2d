package org.legible.publisher.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Reports;
import org.legible.publisher.text.MarkdownReader;
import org.legible.publisher.text.ReportText;

class ReportAnchorsTest {

    @Test
    void everythingThatCanBeCitedIsThere() {
        Report report = Reports.of(
                "judgements: {key: services, title: S, scale: o, areas: [{id: '2', title: A, grade: good, areas: [{id: '2.1', title: B, grade: good}]}]}",
                "recommendations: [{id: imm-1, type: recommendation, text: a, to: lscb}]",
                "actions: [{id: '4.1', text: a}]",
                "glossary: [{term: Early help, meaning: Help.}]");
        ReportText text = new MarkdownReader()
                .read(
                        "x",
                        "report.md",
                        "## Findings\n\na[^n]\n\n[^n]: b",
                        Report.Numbering.NONE,
                        new HeadingIds(),
                        new Problems());

        assertThat(ReportAnchors.of(report, text, Set.of(ParagraphRef.parse("27"), ParagraphRef.parse("annex-b/1"))))
                .containsExactlyInAnyOrder(
                        "findings",
                        "paragraph-27",
                        "annex-b-paragraph-1",
                        "judgement-services",
                        "judgement-2",
                        "judgement-2.1",
                        "recommendation-imm-1",
                        "action-4.1",
                        "term-early-help",
                        "note-1");
    }
}
