package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import org.legible.publisher.report.PreviousJudgement;
import org.legible.publisher.report.Scale;
import org.legible.publisher.view.HeadingLevels;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.Words;

/** Makes the table of the grades that earlier inspections gave. */
public final class PreviousJudgementsTable {
    private PreviousJudgementsTable() {}

    /** The table of a report's previous judgements, under a heading of these words. */
    public static TableView of(ReportContext report, String heading) {
        Words words = report.words();
        List<String> head = List.of(
                words.get("judgement.previousTitle"),
                words.get("judgement.previousDate"),
                words.get("judgement.previousGrade"));
        List<List<String>> rows = new ArrayList<>();
        for (PreviousJudgement judgement : report.report().previousJudgements()) rows.add(row(report, judgement));
        String caption = words.get("judgement.previous");
        return TableView.of("table-previous-judgements", Markup.escape(caption), List.of(head), rows)
                .titled(HeadingLevels.saySame(heading, caption));
    }

    private static List<String> row(ReportContext report, PreviousJudgement judgement) {
        Scale scale = report.scale(judgement.scale());
        GradeView grade = GradeView.of(scale, judgement.grade().value(), judgement.asPrinted(), report.words());
        String printed = grade.printed().map(words -> ". " + words).orElse("");
        String note =
                judgement.note().map(text -> Markup.remark(report.html(text))).orElse("");
        return List.of(
                Markup.escape(judgement.title().shown()) + note,
                Markup.escape(report.page().date(judgement.date())),
                Markup.escape(grade.word()) + Markup.remark(Markup.escape(grade.place() + printed)));
    }
}
