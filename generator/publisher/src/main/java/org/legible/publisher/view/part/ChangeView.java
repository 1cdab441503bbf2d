package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legible.publisher.report.Report;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.EnumWords;

/** A change made to a report since it was first published here. */
public record ChangeView(String title, String html) {

    /** Every change, in the order of the report. */
    public static List<ChangeView> all(ReportContext context) {
        List<ChangeView> changes = new ArrayList<>();
        for (Report.Change change : context.report().changes()) {
            String kind = context.words().get("report.change" + EnumWords.keyEnd(change.kind()));
            String date = context.page().date(change.date());
            String title = context.words().get("report.changeTitle", Map.of("kind", kind, "date", date));
            changes.add(new ChangeView(title, context.html(change.note())));
        }
        return List.copyOf(changes);
    }
}
