package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.legible.publisher.report.Statistic;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.Words;

/** Makes the table of a report's statistics, each as printed and none merged. */
public record StatisticsMaker(ReportContext report) {

    /**
     * All statistics, or those of a section.
     *
     * @param caption the caption, as markup
     * @param isTitled true if the heading above says the caption already
     */
    public TableView of(String id, String caption, boolean isTitled, Predicate<Statistic> selected) {
        List<Statistic> shown =
                report.report().statistics().stream().filter(selected).toList();
        boolean dated = shown.stream()
                .anyMatch(statistic ->
                        statistic.asOf().isPresent() || statistic.period().isPresent());
        boolean compared =
                shown.stream().anyMatch(statistic -> !statistic.compare().isEmpty());
        boolean counted =
                shown.stream().allMatch(statistic -> statistic.value().number().isPresent());
        List<String> head = new ArrayList<>(List.of(word("topic"), word(counted ? "figure" : "fact")));
        if (dated) head.add(word("date"));
        if (compared) head.add(word("compare"));
        List<List<String>> rows = new ArrayList<>();
        for (Statistic statistic : shown) {
            List<String> row = new ArrayList<>();
            row.add(topic(statistic));
            row.add(new FigureWords(report, statistic).own());
            if (dated) row.add(date(statistic));
            if (compared) row.add(comparisons(statistic));
            rows.add(row);
        }
        return TableView.of(id, caption, List.of(head), rows).titled(isTitled);
    }

    private String topic(Statistic statistic) {
        StringBuilder topic = new StringBuilder(Markup.escape(statistic.topic().shown()));
        statistic.partOf().ifPresent(whole -> topic.append(remark("partOf", "whole", whole)));
        statistic.note().ifPresent(note -> topic.append(Markup.remark(report.html(note))));
        return topic.toString();
    }

    private String date(Statistic statistic) {
        List<String> dates = new ArrayList<>();
        statistic.asOf().ifPresent(date -> dates.add(report.page().date(date)));
        statistic.period().ifPresent(period -> dates.add(new FigureWords(report, statistic).time(period)));
        return Markup.escape(dates.isEmpty() ? word("notStated") : String.join(words().get("list.comma"), dates));
    }

    private String comparisons(Statistic statistic) {
        if (statistic.compare().isEmpty()) return Markup.escape(word("notCompared"));
        return statistic.compare().stream()
                .map(comparison -> comparison(comparison, new FigureWords(report, statistic)))
                .map(Markup::escape)
                .collect(Collectors.joining("<br>"));
    }

    private String comparison(Statistic.Comparison comparison, FigureWords figures) {
        String with = figures.time(comparison.with());
        return comparison
                .value()
                .map(value -> words().get("statistics.compared", Map.of("with", with, "value", figures.of(value))))
                .orElseGet(() -> words().get("statistics.same", Map.of("with", with)));
    }

    private String remark(String key, String name, Text value) {
        return Markup.remark(Markup.escape(words().get("statistics." + key, Map.of(name, value))));
    }

    private String word(String key) {
        return words().get("statistics." + key);
    }

    private Words words() {
        return report.words();
    }
}
