package org.legible.authoring.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.legible.publisher.report.Report;

/** The kinds of report that have files to begin with; other kinds begin with the general ones. */
enum ReportTemplate {
    INSPECTION(true, true),
    INQUIRY(true, false),
    AUDIT(false, false),
    EVALUATION(false, false),
    GENERAL(false, false);

    private static final Map<String, ReportTemplate> NEAR =
            Map.of("re-inspection", INSPECTION, "investigation", INQUIRY, "review", GENERAL);

    private final boolean forYoungPeople;
    private final boolean grades;

    ReportTemplate(boolean forYoungPeople, boolean grades) {
        this.forYoungPeople = forYoungPeople;
        this.grades = grades;
    }

    /** Those that have files of their own. */
    static List<String> usual() {
        return List.of(values()).stream().map(ReportTemplate::word).toList();
    }

    /** What can be asked for, beside the kinds that a content folder adds. */
    static List<String> kinds() {
        List<String> kinds = new ArrayList<>(usual());
        Report.BUILT_IN_KINDS.stream().filter(kind -> !kinds.contains(kind)).forEach(kinds::add);
        return List.copyOf(kinds);
    }

    /** What begins a report of a kind. */
    static ReportTemplate of(String kind) {
        for (ReportTemplate template : values()) if (template.word().equals(kind)) return template;
        return NEAR.getOrDefault(kind, GENERAL);
    }

    /**
     * The files of a new report, by their names.
     *
     * @param answers its facts
     * @param example true to begin with a recommendation; else one is shown to those who open the file, and is no part of it
     */
    Map<String, String> files(Map<String, String> answers, boolean example) {
        Map<String, String> all = new HashMap<>(answers);
        all.computeIfPresent("kind", (key, kind) -> kind.equals(GENERAL.word()) ? "review" : kind);
        all.put("kinds", String.join(", ", Report.BUILT_IN_KINDS));
        if (forYoungPeople) all.put("young", "");
        String recommendations = new Template("reports/recommendations.yaml").with(all);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "report.yaml",
                new Template("reports/report.yaml").with(all)
                        + (example ? recommendations : commented(recommendations))
                        + (grades ? new Template("reports/judgements.yaml").with(all) : ""));
        files.put("report.md", new Template("reports/" + word() + ".md").text());
        if (forYoungPeople) files.put("summary.md", new Template("reports/summary.md").text());
        return files;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String commented(String yaml) {
        return yaml.lines()
                .map(line -> line.startsWith("#") ? line : "# " + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
