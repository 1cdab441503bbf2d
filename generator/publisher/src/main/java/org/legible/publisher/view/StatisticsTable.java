package org.legible.publisher.view;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Figure;
import org.legible.publisher.report.Statistic;

/** Makes the table of a report's statistics, each as printed and none merged. */
record StatisticsTable(ReportContext report) {

    /** All statistics, or those of a section. */
    TableView of(String id, String caption, Predicate<Statistic> selected) {
        List<Statistic> statistics = report.report().statistics();
        List<Statistic> shown = statistics.stream().filter(selected).toList();
        boolean dated = shown.stream()
                .anyMatch(statistic ->
                        statistic.asOf().isPresent() || statistic.period().isPresent());
        boolean compared =
                shown.stream().anyMatch(statistic -> !statistic.compare().isEmpty());
        List<String> head = new ArrayList<>(List.of(word("topic"), word("figure")));
        if (dated) head.add(word("date"));
        if (compared) head.add(word("compare"));
        List<List<String>> rows = new ArrayList<>();
        for (Statistic statistic : shown) {
            List<String> row = new ArrayList<>();
            row.add(topic(statistic, statistics.indexOf(statistic)));
            row.add(figure(statistic));
            if (dated) row.add(date(statistic));
            if (compared) row.add(comparisons(statistic));
            rows.add(row);
        }
        return TableView.of(id, Markup.escape(caption), head, rows);
    }

    private String topic(Statistic statistic, int index) {
        StringBuilder topic = new StringBuilder(Markup.escape(statistic.topic()));
        statistic.partOf().ifPresent(whole -> topic.append(remark("partOf", "whole", whole)));
        statistic
                .note()
                .ifPresent(note -> topic.append(Markup.remark(report.html(note, "/statistics/" + index + "/note"))));
        return topic.toString();
    }

    private String figure(Statistic statistic) {
        String value = withUnit(statistic.value(), statistic);
        if (statistic.approximate()) value = words().get("statistics.about", Map.of("value", value));
        String printed = statistic
                .asPrinted()
                .map(words -> remark("printed", "value", words))
                .orElse("");
        return Markup.escape(value) + printed;
    }

    private String date(Statistic statistic) {
        List<String> dates = new ArrayList<>();
        statistic.asOf().ifPresent(date -> dates.add(report.page().date(date)));
        statistic.period().ifPresent(dates::add);
        return Markup.escape(dates.isEmpty() ? word("notStated") : String.join(words().get("list.comma"), dates));
    }

    private String comparisons(Statistic statistic) {
        if (statistic.compare().isEmpty()) return Markup.escape(word("notCompared"));
        return statistic.compare().stream()
                .map(comparison -> comparison(comparison, statistic))
                .map(Markup::escape)
                .collect(Collectors.joining("<br>"));
    }

    private String comparison(Statistic.Comparison comparison, Statistic statistic) {
        if (comparison.value().isEmpty()) return words().get("statistics.same", Map.of("with", comparison.with()));
        String value = withUnit(comparison.value().get(), statistic);
        return words().get("statistics.compared", Map.of("with", comparison.with(), "value", value));
    }

    private String withUnit(Figure figure, Statistic statistic) {
        String value = figure.number().map(this::number).orElse(figure.asWritten());
        if (statistic.unit().isEmpty() || figure.number().isEmpty()) return value;
        String unit = statistic.unit().get();
        if (unit.equals("percent")) return words().get("statistics.percent", Map.of("value", value));
        return words().get("statistics.valueUnit", Map.of("value", value, "unit", unit));
    }

    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(
                Locale.forLanguageTag(report.page().site().language()));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private String remark(String key, String name, String value) {
        return Markup.remark(Markup.escape(words().get("statistics." + key, Map.of(name, value))));
    }

    private String word(String key) {
        return words().get("statistics." + key);
    }

    private Words words() {
        return report.words();
    }
}
