package org.legible.checker.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.legible.checker.CheckReport;
import org.legible.checker.feature.Feature;

/**
 * What a check of some pages leaves to a person: only what can arise on them, and where.
 *
 * @param sections the questions that the pages raise, by what a person does to answer them
 * @param perhaps the questions that only scripts, frames or unknown style sheets can raise, by what they would have to bring
 * @param bringing the pages that hold such scripts, frames or style sheets, as a phrase
 * @param absent the criteria that do not arise, by what the pages do not hold
 */
public record Checklist(List<Section> sections, List<Section> perhaps, String bringing, List<Section> absent) {

    private static final int NAMED = 3;
    private static final String WHATEVER = "Whatever they bring";

    public Checklist {
        sections = List.copyOf(sections);
        perhaps = List.copyOf(perhaps);
        absent = List.copyOf(absent);
    }

    /**
     * Questions that belong together.
     *
     * @param title their heading
     * @param how what to do to answer them, "" where that is said elsewhere
     * @param items in the order of the standard
     */
    public record Section(String title, String how, List<Item> items) {

        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * One question.
     *
     * @param criterion the criterion that asks it
     * @param where the pages to look at as a phrase, "" where that is all of them
     */
    public record Item(Criterion criterion, String where) {}

    /** The checklist of a check. */
    public static Checklist of(Coverage coverage, CheckReport report) {
        Map<Activity, List<Item>> asked = new LinkedHashMap<>();
        for (Activity activity : Activity.values()) asked.put(activity, new ArrayList<>());
        Map<String, List<Item>> perhaps = new LinkedHashMap<>();
        Map<String, List<Item>> absent = new LinkedHashMap<>();
        Occurrence widest = new Occurrence(Occurrence.Kind.PERHAPS, List.of());
        for (Coverage.Row row : coverage.rows()) {
            Criterion criterion = row.criterion();
            Occurrence found = row.occurrence(report);
            Item item = new Item(criterion, where(found.pages(), report.pages().size()));
            switch (found.kind()) {
                case ARISES -> asked.get(criterion.activity()).add(item);
                case PERHAPS -> {
                    add(perhaps, subject(criterion, "If they bring ", " or ", WHATEVER), item);
                    if (found.pages().size() > widest.pages().size()) widest = found;
                }
                case DOES_NOT_ARISE -> {
                    if (row.method() != Method.AUTOMATIC)
                        add(absent, subject(criterion, "no ", ", no ", "no scripts, no frames"), item);
                }
            }
        }
        return new Checklist(
                asked.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(e -> new Section(e.getKey().text(), e.getKey().how(), e.getValue()))
                        .toList(),
                sections(perhaps),
                phrase(widest.pages(), report.pages().size()),
                sections(absent));
    }

    private static void add(Map<String, List<Item>> groups, String title, Item item) {
        groups.computeIfAbsent(title, t -> new ArrayList<>()).add(item);
    }

    private static List<Section> sections(Map<String, List<Item>> groups) {
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getKey().equals(WHATEVER)))
                .map(group -> new Section(group.getKey(), "", group.getValue()))
                .toList();
    }

    private static String subject(Criterion criterion, String before, String between, String otherwise) {
        String features = criterion.arises().features().stream()
                .filter(feature -> feature != Feature.UNREAD_STYLES)
                .sorted()
                .map(Feature::text)
                .collect(Collectors.joining(between));
        return features.isEmpty() ? otherwise : before + features;
    }

    private static String where(List<String> pages, int all) {
        return pages.size() == all ? "" : phrase(pages, all);
    }

    private static String phrase(List<String> pages, int all) {
        if (pages.isEmpty()) return "";
        if (pages.size() == all) return all == 1 ? "on the one page" : "on all " + all + " pages";
        String named = String.join(", ", pages.subList(0, Math.min(NAMED, pages.size())));
        String more = pages.size() > NAMED ? " and " + (pages.size() - NAMED) + " more" : "";
        return "on " + pages.size() + " of " + all + " pages: " + named + more;
    }
}
