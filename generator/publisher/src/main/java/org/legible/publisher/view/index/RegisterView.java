package org.legible.publisher.view.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.report.Addressee;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Recommendation.Standing;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.index.RecommendationIndex.Act;
import org.legible.publisher.view.index.RecommendationIndex.Item;
import org.legible.publisher.view.index.RecommendationIndex.Listed;
import org.legible.publisher.view.part.StatusView;
import org.legible.publisher.words.Words;

/**
 * What became of what was asked, theme by theme and body by body, on the day of the build.
 *
 * @param sentence how many there are, and how many of them stand where, in words
 * @param bodies who was asked, in the order of the vocabulary, with where it stands for each
 * @param overdue how many are overdue, or that none is or can be
 * @param states where something can stand, each with its list
 * @param rows the themes in the order of the vocabulary, with how many stand where
 * @param whole how many of all stand where, each counted once
 * @param severalThemes true if something is counted under several themes
 * @param severalBodies true if something stands differently for different bodies, and is counted for each
 */
public record RegisterView(
        String sentence,
        List<Row> bodies,
        Overdue overdue,
        List<LinkView> states,
        List<Row> rows,
        Row whole,
        boolean severalThemes,
        boolean severalBodies) {

    /**
     * One line of the table.
     *
     * @param name the theme or the body, with its list; of all, only words
     * @param counts how many stand where, in the order of the states
     * @param all how many there are
     */
    public record Row(Optional<LinkView> name, List<String> counts, String all) {}

    /** What is overdue on the day of the build, with its list where there is one. */
    public record Overdue(String sentence, Optional<LinkView> list) {}

    /** The table; empty where nothing is asked. */
    public static Optional<RegisterView> of(PageContext page, RecommendationIndex index) {
        List<Recommendation> asked = asked(index.all());
        if (asked.isEmpty()) return Optional.empty();
        Set<Standing> states = new TreeSet<>();
        asked.forEach(item -> states.addAll(item.standings()));
        List<Row> rows = new ArrayList<>();
        index.byTheme().forEach((theme, listed) -> {
            List<Recommendation> held = asked(listed);
            if (!held.isEmpty())
                rows.add(row(page, Optional.of(theme(page, theme)), states, held, Recommendation::standings));
        });
        return Optional.of(new RegisterView(
                sentence(page, states, asked),
                bodies(page, states, index),
                overdue(page, index),
                states.stream().map(state -> state(page, state)).toList(),
                List.copyOf(rows),
                row(page, Optional.empty(), states, asked, Recommendation::standings),
                asked.stream().anyMatch(item -> item.themes().size() > 1),
                asked.stream().anyMatch(item -> item.standings().size() > 1)));
    }

    // Of what was asked of several, each has its own state; so the numbers of a body add up.
    private static List<Row> bodies(PageContext page, Set<Standing> states, RecommendationIndex index) {
        List<Row> rows = new ArrayList<>();
        index.byAddressee().forEach((key, listed) -> {
            Addressee body = page.vocabularies().addressees().get(key);
            List<Recommendation> asked = asked(listed);
            LinkView name = new LinkView(body.title().shown(), page.link(Addresses.recommendationsTo(key)));
            if (!asked.isEmpty())
                rows.add(row(page, Optional.of(name), states, asked, item -> Set.of(item.standing(body.key()))));
        });
        return List.copyOf(rows);
    }

    private static Overdue overdue(PageContext page, RecommendationIndex index) {
        String date = page.date(PartialDate.of(page.today()));
        Map<Timeframe, List<Listed>> frames = index.byTimeframe(page.today());
        int count = frames.getOrDefault(Timeframe.OVERDUE, List.of()).size();
        Words words = page.words();
        List<LocalDate> actions = dueActions(index);
        long past = actions.stream().filter(day -> day.isBefore(page.today())).count();
        String ofActions = past == 0
                ? ""
                : " " + words.get("index.overdueActions", Map.of("date", date, "count", words.number((int) past)));
        if (count > 0)
            return new Overdue(
                    words.get("index.overdueCount", Map.of("date", date, "count", words.number(count))) + ofActions,
                    Optional.of(new LinkView(
                            words.get("index.overdueList"),
                            page.link(Addresses.recommendationsWithin(Timeframe.OVERDUE.key())))));
        String none = past > 0
                ? "index.overdueNoneAsked"
                : actions.isEmpty() && !asksByADate(index) ? "index.overdueNever" : "index.overdueNone";
        return new Overdue(words.get(none, Map.of("date", date)) + ofActions, Optional.empty());
    }

    private static boolean asksByADate(RecommendationIndex index) {
        return index.all().stream()
                .anyMatch(item -> item instanceof Item asked
                        && asked.recommendation().type().asks()
                        && asked.recommendation()
                                .lastDay(asked.entry().report().published().value())
                                .isPresent());
    }

    // An action has no state of its own: that its date is past is all that can be said of it.
    private static List<LocalDate> dueActions(RecommendationIndex index) {
        return index.all().stream()
                .filter(Act.class::isInstance)
                .flatMap(item -> ((Act) item).action().due().stream())
                .map(PartialDate::lastDay)
                .toList();
    }

    private static List<Recommendation> asked(List<Listed> listed) {
        return Listed.recommendations(listed).stream()
                .filter(item -> item.type().asks())
                .toList();
    }

    private static LinkView theme(PageContext page, String theme) {
        return new LinkView(page.vocabularies().themes().get(theme).title().shown(), page.link(Addresses.theme(theme)));
    }

    private static LinkView state(PageContext page, Standing state) {
        return new LinkView(
                StatusView.word(state, page.words()),
                page.link(Addresses.recommendationsWithStatus(StatusView.addressKey(state))));
    }

    private static Row row(
            PageContext page,
            Optional<LinkView> name,
            Set<Standing> states,
            List<Recommendation> items,
            Function<Recommendation, Set<Standing>> standings) {
        return new Row(
                name,
                states.stream()
                        .map(state -> page.words().number(count(items, state, standings)))
                        .toList(),
                page.words().number(items.size()));
    }

    private static int count(
            List<Recommendation> items, Standing state, Function<Recommendation, Set<Standing>> standings) {
        return (int) items.stream()
                .filter(item -> standings.apply(item).contains(state))
                .count();
    }

    private static String sentence(PageContext page, Set<Standing> states, List<Recommendation> asked) {
        Words words = page.words();
        List<String> counts = states.stream()
                .map(state -> words.get(
                        "index.stateCount",
                        Map.of(
                                "status",
                                StatusView.word(state, words),
                                "count",
                                words.number(count(asked, state, Recommendation::standings)))))
                .toList();
        return words.get(
                "index.stands",
                Map.of(
                        "date",
                        page.date(PartialDate.of(page.today())),
                        "total",
                        RecommendationNames.of(words, asked).count(),
                        "counts",
                        String.join(words.get("list.semicolon"), counts)));
    }
}
