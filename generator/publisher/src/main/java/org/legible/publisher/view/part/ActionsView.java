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
import org.legible.publisher.view.HeadingLevels;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;

/** The actions of an action plan, in its parts. */
public record ActionsView(List<Group> groups) {

    /** One part of the plan. */
    public record Group(Optional<String> title, String id, int level, List<Item> items) {}

    /** One action. */
    public record Item(
            String id,
            HeadingView heading,
            String text,
            Optional<String> owners,
            Optional<String> due,
            List<ListedLink> answers,
            List<ListedLink> themes,
            List<String> measures,
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
        int level = HeadingLevels.below(headed);
        int itemLevel = part.isPresent() ? HeadingLevels.below(level) : level;
        return new Group(
                part.map(titled -> title(report, titled)),
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
        RecommendationLinks links = new RecommendationLinks(report);
        List<LinkView> answers = links.recommendations(
                action.answers().stream().map(Placed::value).toList());
        String id = Anchors.action(action.id().value());
        return new Item(
                id,
                new HeadingView(level, report.words().get("action.title", Map.of("id", action.id())), "#" + id),
                report.html(action.text()),
                owners(report, action),
                DueWords.of(report, action),
                ListedLink.all(report.words(), answers),
                ListedLink.all(report.words(), links.themes(action.themes())),
                points(report, action.measures()),
                points(report, action.progress()));
    }

    private static Optional<String> owners(ReportContext report, Action action) {
        return Optional.of(String.join(report.words().get("list.semicolon"), Text.shown(action.owners())))
                .filter(owners -> !owners.isEmpty());
    }

    private static List<String> points(ReportContext report, List<Prose> texts) {
        return texts.stream().map(report::html).toList();
    }
}
