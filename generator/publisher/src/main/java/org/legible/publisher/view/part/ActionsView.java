package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.Headings;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;

/** The actions of an action plan, in its parts. */
public record ActionsView(List<Group> groups) {

    /** One part of the plan. */
    public record Group(boolean hasTitle, String title, String id, int level, List<Item> items) {}

    /** One action. */
    public record Item(
            String id,
            int level,
            String title,
            String href,
            String text,
            boolean hasOwners,
            List<String> owners,
            boolean hasDue,
            String due,
            boolean hasAnswers,
            List<LinkView> answers,
            boolean hasThemes,
            List<LinkView> themes,
            boolean hasMeasures,
            List<String> measures,
            boolean hasProgress,
            List<String> progress) {}

    /** Every action of the report, under a heading of level {@code headed}, 0 for none. */
    public static ActionsView of(ReportContext report, int headed) {
        Map<Optional<Action.Part>, List<Action>> parts = new LinkedHashMap<>();
        for (Action action : report.report().actions())
            parts.computeIfAbsent(action.part(), part -> new ArrayList<>()).add(action);
        List<Group> groups = new ArrayList<>();
        parts.forEach((part, actions) -> groups.add(group(report, part, actions, groups.size() + 1, headed)));
        return new ActionsView(List.copyOf(groups));
    }

    private static Group group(
            ReportContext report, Optional<Action.Part> part, List<Action> actions, int number, int headed) {
        int level = Headings.below(headed);
        int itemLevel = part.isPresent() ? Headings.below(level) : level;
        return new Group(
                part.isPresent(),
                part.map(titled -> title(report, titled)).orElse(""),
                "action-plan-" + number,
                level,
                actions.stream().map(action -> item(report, action, itemLevel)).toList());
    }

    private static String title(ReportContext report, Action.Part part) {
        return part.ref()
                .map(ref -> report.words().get("action.partTitle", Map.of("ref", ref, "title", part.title())))
                .orElse(part.title().shown());
    }

    private static Item item(ReportContext report, Action action, int level) {
        RecommendationMaker links = new RecommendationMaker(report, true);
        List<LinkView> answers = links.recommendations(
                action.answers().stream().map(Placed::value).toList());
        String id = Anchors.action(action.id().value());
        return new Item(
                id,
                level,
                report.words().get("action.title", Map.of("id", action.id())),
                "#" + id,
                report.html(action.text()),
                !action.owners().isEmpty(),
                Text.shown(action.owners()),
                action.due().isPresent() || action.dueAsPrinted().isPresent(),
                due(report, action),
                !answers.isEmpty(),
                answers,
                !action.themes().isEmpty(),
                links.themes(action.themes()),
                !action.measures().isEmpty(),
                points(report, action.measures()),
                !action.progress().isEmpty(),
                points(report, action.progress()));
    }

    private static String due(ReportContext report, Action action) {
        Optional<String> date = action.due().map(report.page()::date);
        if (date.isEmpty() || action.dueAsPrinted().isEmpty())
            return date.or(() -> action.dueAsPrinted().map(Text::shown)).orElse("");
        return report.words()
                .get(
                        "action.duePrinted",
                        Map.of(
                                "date",
                                date.get(),
                                "printed",
                                action.dueAsPrinted().get()));
    }

    private static List<String> points(ReportContext report, List<Prose> texts) {
        return texts.stream().map(report::html).toList();
    }
}
