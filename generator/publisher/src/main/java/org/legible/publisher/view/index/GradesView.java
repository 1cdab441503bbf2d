package org.legible.publisher.view.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.chart.Amount;
import org.legible.publisher.chart.Chart;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Scale;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.ChartView;
import org.legible.publisher.view.part.GradeView;
import org.legible.publisher.words.ListWords;
import org.legible.publisher.words.Words;

/**
 * Grades of one scale over time. Grades of different scales cannot be compared, so each scale has a table of its own, and a
 * drawing of its own.
 *
 * @param title what uses the scale
 * @param scale its grades in words, best first
 * @param columns when grades were given, the earliest first
 * @param rows what was judged, in the order of the reports
 * @param absent where a report says that it gives no overall grade, and why
 * @param chart how many were given each grade, each time; empty where nothing but one time is known, or where the scale has more
 *     grades than patterns can tell apart
 */
public record GradesView(
        String id,
        String title,
        String scale,
        List<Column> columns,
        List<Row> rows,
        List<Absent> absent,
        Optional<ChartView> chart) {

    /**
     * A time when grades were given.
     *
     * @param report the report that gave them, or that tells of them
     * @param isTold true if it only tells of them
     */
    public record Column(String date, LinkView report, boolean isTold) {}

    /** Something that was judged, with its grades at each time. */
    public record Row(String title, Optional<String> partOf, List<Cell> cells) {}

    /** The grades of something at a time: none, one, or several where reports differ. */
    public record Cell(List<Given> grades) {}

    /** A grade, and what to know about it, as markup. */
    public record Given(GradeView grade, Optional<String> note) {}

    /** That a report gives no overall grade; the reason is markup. */
    public record Absent(String grid, Optional<String> reason) {}

    private static final Comparator<Time> BY_DATE =
            Comparator.comparing(Time::date).thenComparing(time -> !time.isEarlier());

    /** A column: what one report gives, or what it tells of an earlier date. */
    private record Time(String slug, boolean isEarlier, PartialDate date) {}

    /** Every scale by which these reports judge, the one that was used first first. */
    static List<GradesView> of(PageContext page, List<ReportContext> reports) {
        List<GivenGrade> all = withoutTwice(reports.stream()
                .flatMap(report -> GivenGrade.in(report).stream())
                .toList());
        Map<String, List<GivenGrade>> byScale = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(GivenGrade::date))
                .forEach(given -> byScale.computeIfAbsent(given.scale(), first -> new ArrayList<>())
                        .add(given));
        Map<Time, Long> times = all.stream().collect(Collectors.groupingBy(GradesView::time, Collectors.counting()));
        // Bars of every scale are as long as they are many: one grade is as long in each drawing.
        Optional<Long> most =
                times.values().stream().filter(count -> times.size() > 1).max(Comparator.naturalOrder());
        return byScale.keySet().stream()
                .map(scale -> of(
                        page,
                        scale,
                        all.stream()
                                .filter(given -> given.scale().equals(scale))
                                .toList(),
                        most))
                .toList();
    }

    // What a report tells of an earlier one stands there already, if that is here too.
    private static List<GivenGrade> withoutTwice(List<GivenGrade> all) {
        return all.stream()
                .filter(given -> !given.isEarlier()
                        || all.stream().noneMatch(other -> !other.isEarlier() && isThatOf(given, other)))
                .toList();
    }

    private static boolean isThatOf(GivenGrade told, GivenGrade given) {
        return told.scale().equals(given.scale())
                && told.key().equals(given.key())
                && told.judged().name().equals(given.judged().name())
                && !given.date().firstDay().isBefore(told.date().firstDay())
                && !given.date().lastDay().isAfter(told.date().lastDay());
    }

    private static GradesView of(PageContext page, String key, List<GivenGrade> given, Optional<Long> most) {
        Scale scale = page.vocabularies().scales().get(key);
        Map<Time, List<GivenGrade>> times = new LinkedHashMap<>();
        given.stream()
                .map(GradesView::time)
                .distinct()
                .sorted(BY_DATE)
                .forEach(time -> times.put(time, new ArrayList<>()));
        given.forEach(grade -> times.get(time(grade)).add(grade));
        String id = "grades-" + key;
        return new GradesView(
                id,
                scale.framework().shown(),
                scaleInWords(scale, page.words()),
                times.values().stream().map(grades -> column(grades.get(0))).toList(),
                rows(given, List.copyOf(times.values())),
                absent(key, given),
                most.filter(count -> scale.grades().size() <= Chart.MOST_SERIES)
                        .map(count -> chart(page, id, scale, times, count)));
    }

    private static String scaleInWords(Scale scale, Words words) {
        List<String> grades =
                scale.grades().stream().map(grade -> grade.title().shown()).toList();
        return words.get("authority.gradesScale", Map.of("grades", new ListWords(words).of(grades)));
    }

    private static Time time(GivenGrade given) {
        return new Time(given.report().slug(), given.isEarlier(), given.date());
    }

    private static Column column(GivenGrade given) {
        ReportContext report = given.report();
        String name = report.standing(report.report().shortTitle().shown());
        return new Column(
                report.page().date(given.date()),
                new LinkView(name, report.page().link(Addresses.report(report.slug()))),
                given.isEarlier());
    }

    private static List<Row> rows(List<GivenGrade> given, List<List<GivenGrade>> times) {
        List<GivenGrade.Judged> judged = new ArrayList<>();
        for (GivenGrade grade : given)
            if (judged.stream().noneMatch(grade.judged()::isSame)) judged.add(grade.judged());
        // What an earlier inspection judged is the same only if nothing else has its name.
        judged.removeIf(one -> one.grid().isEmpty() && alike(one, judged).size() == 1);
        return judged.stream()
                .map(one -> new Row(
                        one.title(),
                        one.partOf(),
                        times.stream().map(grades -> cell(one, grades, judged)).toList()))
                .toList();
    }

    private static List<GivenGrade.Judged> alike(GivenGrade.Judged earlier, List<GivenGrade.Judged> judged) {
        return judged.stream()
                .filter(one -> !one.grid().isEmpty()
                        && !one.name().isEmpty()
                        && one.name().equals(earlier.name()))
                .toList();
    }

    private static Cell cell(GivenGrade.Judged one, List<GivenGrade> grades, List<GivenGrade.Judged> judged) {
        return new Cell(grades.stream()
                .filter(grade -> grade.judged().isSame(one)
                        || grade.isEarlier() && alike(grade.judged(), judged).equals(List.of(one)))
                .map(grade -> new Given(grade.grade(), grade.note()))
                .toList());
    }

    private static List<Absent> absent(String scale, List<GivenGrade> given) {
        return given.stream()
                .filter(grade -> !grade.isEarlier())
                .map(GivenGrade::report)
                .distinct()
                .flatMap(report -> report.report().judgements().stream()
                        .filter(grid -> grid.scale().value().equals(scale)
                                && grid.overallGrade().isEmpty())
                        .map(grid -> new Absent(
                                report.words()
                                        .get(
                                                "authority.gridIn",
                                                Map.of(
                                                        "grid",
                                                        grid.title(),
                                                        "report",
                                                        report.report().shortTitle())),
                                grid.overallReason().map(report::html))))
                .toList();
    }

    private static ChartView chart(
            PageContext page, String id, Scale scale, Map<Time, List<GivenGrade>> times, long most) {
        Words words = page.words();
        List<Chart.Series> series = scale.grades().stream()
                .map(grade -> new Chart.Series(
                        grade.title().shown(),
                        times.values().stream()
                                .map(given -> amount(words, given, grade))
                                .toList()))
                .toList();
        List<String> dates =
                times.keySet().stream().map(time -> page.date(time.date())).toList();
        ChartView.Said said = new ChartView.Said(
                words.get("authority.gradesChart", Map.of("framework", scale.framework())),
                words.get("authority.gradesTable"),
                words.get("authority.gradesDescription"));
        Chart chart =
                new Chart(Chart.Kind.STACKED, dates, series, Optional.empty(), Optional.of(BigDecimal.valueOf(most)));
        return ChartView.of(page, id + "-chart", id, said, chart);
    }

    private static Optional<Amount> amount(Words words, List<GivenGrade> given, Scale.Grade grade) {
        int count = count(given, grade);
        return count == 0 ? Optional.empty() : Optional.of(new Amount(BigDecimal.valueOf(count), words.number(count)));
    }

    private static int count(List<GivenGrade> given, Scale.Grade grade) {
        return (int) given.stream()
                .filter(one -> one.key().equals(grade.key().value()))
                .count();
    }
}
