package org.legible.publisher.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.Addressee;
import org.legible.publisher.report.Assessment;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.PreviousJudgement;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.RecommendationGroup;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Scale;
import org.legible.publisher.report.Summary;
import org.legible.publisher.report.Theme;

/** Checks that what the facts name exists: vocabularies, grades, ids, and recommendations of other reports. */
final class FactChecks {

    private static final Map<String, String> VOCABULARIES = Map.of(
            "themes.yaml", "theme",
            "authorities.yaml", "authority",
            "addressees.yaml", "addressee",
            "scales.yaml", "scale");
    private static final String LOST = "Readers could not follow it, and indexes would leave it out.";

    private final Map<String, Scale> scales;
    private final Map<String, Set<String>> vocabularies;
    private final Map<String, Entry> reports;
    private final Set<String> brokenReports;
    private final WordChecks words;
    private final Problems problems;

    /**
     * @param reports every report, those too that readers may not see yet or that are wrong elsewhere
     * @param broken the files that could not be read; what they should define is not missed
     * @param brokenReports the reports whose facts are wrong; what they should hold is not missed
     */
    FactChecks(
            Map<String, Theme> themes,
            Map<String, Authority> authorities,
            Map<String, Addressee> addressees,
            Map<String, Scale> scales,
            Map<String, Entry> reports,
            Set<String> broken,
            Set<String> brokenReports,
            ContentFolder folder,
            Problems problems) {
        this.scales = scales;
        this.reports = reports;
        this.brokenReports = brokenReports;
        this.words = new WordChecks(folder, problems);
        this.problems = problems;
        this.vocabularies = new HashMap<>(Map.of(
                "theme", themes.keySet(),
                "authority", authorities.keySet(),
                "addressee", addressees.keySet(),
                "scale", scales.keySet()));
        broken.forEach(file -> vocabularies.remove(VOCABULARIES.getOrDefault(file, "")));
    }

    void run() {
        Map<String, String> shortTitles = new HashMap<>();
        for (Entry entry : reports.values()) {
            Report report = entry.report();
            known(entry, "/authority", report.authority(), "authority");
            String other = shortTitles.putIfAbsent(report.shortTitle(), entry.slug());
            if (other != null && !report.shortTitle().isEmpty())
                error(
                        entry,
                        "/short-title",
                        "The report " + other + " has the same short title.",
                        "Two pages would have one title, and readers could not tell their tabs and results apart.",
                        "Choose a short title that no other report has.");
            checkSource(entry);
            checkJudgements(entry);
            checkRecommendations(entry);
            checkNumbers(entry);
            checkActions(entry);
            checkAssessments(entry);
            words.terms(entry.file("report.yaml"), "/glossary", entry.report().glossary());
            entry.summary().ifPresent(summary -> checkLeftOut(entry, summary));
        }
    }

    private void checkSource(Entry entry) {
        Report report = entry.report();
        if (!report.edition().isPartial()) return;
        boolean digest = report.edition() == Report.Extent.DIGEST;
        String edition = digest ? "A digest" : "An excerpt";
        if (report.source().isEmpty())
            error(
                    entry,
                    "/edition",
                    edition + " does not name its official report.",
                    digest
                            ? "Readers could take our words for those of the report."
                            : "Readers could take a part for the whole report.",
                    "Add source: with the title of the official report and its url:, or where: it can be found.");
        else if (report.source().get().url().isEmpty()
                && report.source().get().where().isEmpty())
            error(
                    entry,
                    "/source",
                    edition + " does not say where its official report is.",
                    "Readers could not compare it with the report, or read what it leaves out.",
                    "Add url: with the report's address to source:, or where: with words such as"
                            + " \"Not on the web; ask the council\".");
    }

    private void checkNumbers(Entry entry) {
        Report report = entry.report();
        List<Recommendation> recommendations = report.recommendations();
        Optional<Report.RecommendationNumbering> stated = report.recommendationNumbers();
        boolean numbered =
                recommendations.stream().anyMatch(item -> item.number().isPresent());
        for (int i = 0; i < recommendations.size(); i++) {
            boolean hasNumber = recommendations.get(i).number().isPresent();
            if (stated.isEmpty() && numbered && !hasNumber) {
                error(
                        entry,
                        "/recommendations/" + i + "/id",
                        "This recommendation has no number, but others of the report have one.",
                        "Readers would be told of a number that the report does not print, or of none where it prints one.",
                        "Give every recommendation its number, or say what holds for all of them:"
                                + " recommendation-numbers: with-paragraphs, apart or none.");
                return;
            }
            if (hasNumber && stated.equals(Optional.of(Report.RecommendationNumbering.NONE)))
                error(
                        entry,
                        "/recommendations/" + i + "/number",
                        "This recommendation has a number, but recommendation-numbers says that the report prints none.",
                        "One of the two is wrong, and readers would be told it.",
                        "Delete the number, or write recommendation-numbers: apart.");
        }
    }

    private void checkJudgements(Entry entry) {
        List<Grid> grids = entry.report().judgements();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            String at = "/judgements/" + i;
            unique(entry, at + "/key", grid.key(), ids);
            Optional<Scale> scale = scale(entry, at + "/scale", grid.scale());
            grid.overallGrade().ifPresent(grade -> grade(entry, at + "/overall", grade, scale));
            if (grid.overall().filter(Grid.NONE::equals).isPresent()
                    && grid.overallReason().isEmpty())
                error(
                        entry,
                        at + "/overall",
                        "There is no overall grade, and nothing says why.",
                        "Readers look for it first and would think that it was forgotten.",
                        "Add overall-reason: with one sentence.");
            checkAreas(entry, at, grid.areas(), scale, ids);
        }
        List<PreviousJudgement> previous = entry.report().previousJudgements();
        for (int i = 0; i < previous.size(); i++) {
            String at = "/previous-judgements/" + i;
            grade(
                    entry,
                    at + "/grade",
                    previous.get(i).grade(),
                    scale(entry, at + "/scale", previous.get(i).scale()));
        }
    }

    private void checkAreas(Entry entry, String at, List<Grid.Area> areas, Optional<Scale> scale, Set<String> ids) {
        for (int i = 0; i < areas.size(); i++) {
            String area = at + "/areas/" + i;
            unique(entry, area + "/id", areas.get(i).id(), ids);
            grade(entry, area + "/grade", areas.get(i).grade(), scale);
            checkAreas(entry, area, areas.get(i).areas(), scale, ids);
        }
    }

    private void checkRecommendations(Entry entry) {
        List<RecommendationGroup> grouped = entry.report().recommendationGroups();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < grouped.size(); i++)
            unique(entry, "/recommendation-groups/" + i + "/key", grouped.get(i).key(), keys);
        List<Recommendation> recommendations = entry.report().recommendations();
        Set<String> groups = entry.report().recommendationGroups().stream()
                .map(RecommendationGroup::key)
                .collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < recommendations.size(); i++) {
            Recommendation recommendation = recommendations.get(i);
            String at = "/recommendations/" + i;
            unique(entry, at + "/id", recommendation.id(), ids);
            knownEach(entry, at + "/to", recommendation.to(), "addressee");
            knownEach(entry, at + "/themes", recommendation.themes(), "theme");
            recommendation.group().ifPresent(group -> known(entry, at + "/group", group, groups, "group"));
            checkRefs(entry, at + "/editors-links/repeats", recommendation.repeats());
        }
    }

    private void checkActions(Entry entry) {
        List<Action> actions = entry.report().actions();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < actions.size(); i++) {
            unique(entry, "/actions/" + i + "/id", actions.get(i).id(), ids);
            knownEach(entry, "/actions/" + i + "/themes", actions.get(i).themes(), "theme");
            checkRefs(entry, "/actions/" + i + "/answers", actions.get(i).answers());
        }
    }

    private void checkAssessments(Entry entry) {
        List<Assessment> assessments = entry.report().assessments();
        Set<String> sections = new HashSet<>();
        for (int i = 0; i < assessments.size(); i++)
            if (!sections.add(assessments.get(i).section()))
                error(
                        entry,
                        "/assessments/" + i + "/section",
                        "The section \"" + assessments.get(i).section() + "\" has two assessments.",
                        "Readers could not tell which of the two holds.",
                        "Put the strengths and weaknesses of a section into one assessment.");
    }

    private void checkLeftOut(Entry entry, Summary summary) {
        Set<String> ids = new HashSet<>();
        entry.report().recommendations().forEach(recommendation -> ids.add("recommendation-" + recommendation.id()));
        for (Grid grid : entry.report().judgements()) {
            ids.add("judgement-" + grid.key());
            grid.allAreas().forEach(area -> ids.add("judgement-" + area.id()));
        }
        for (int i = 0; i < summary.leftOut().size(); i++) {
            Summary.LeftOut leftOut = summary.leftOut().get(i);
            if (!ids.contains(leftOut.id()))
                problems.error(
                        words.place(entry.file("summary.md"), "/left-out/" + i + "/id"),
                        "left-out names \"" + leftOut.id() + "\", which the report does not have.",
                        "Readers would be told that something is missing which never was there.",
                        Nearest.remedy(leftOut.id(), ids, "judgement or recommendation"));
        }
    }

    private void checkRefs(Entry entry, String at, List<String> refs) {
        for (int i = 0; i < refs.size(); i++) {
            String written = refs.get(i);
            boolean resolves =
                    RecommendationRef.parse(written).filter(this::exists).isPresent();
            if (resolves) continue;
            Set<String> all = reports.values().stream()
                    .filter(other -> written.startsWith(other.slug() + "/"))
                    .flatMap(other -> other.report().recommendations().stream()
                            .map(recommendation -> other.slug() + "/" + recommendation.id()))
                    .collect(Collectors.toSet());
            error(
                    entry,
                    at + "/" + i,
                    "There is no recommendation \"" + written + "\".",
                    LOST,
                    all.isEmpty()
                            ? "Write it as report/id, such as hertfordshire-2007/imm-4."
                            : Nearest.remedy(written, all, "recommendation"));
        }
    }

    private Optional<Scale> scale(Entry entry, String at, String key) {
        known(entry, at, key, "scale");
        return Optional.ofNullable(scales.get(key));
    }

    private void grade(Entry entry, String at, String key, Optional<Scale> scale) {
        scale.ifPresent(known -> known(
                entry,
                at,
                key,
                known.grades().stream().map(Scale.Grade::key).toList(),
                "grade of the scale " + known.key()));
    }

    private void unique(Entry entry, String at, String id, Set<String> seen) {
        if (!id.isEmpty() && !seen.add(id))
            error(
                    entry,
                    at,
                    "The id \"" + id + "\" stands twice in this report.",
                    "Two things would have one address, and links could lead to the wrong one.",
                    "Give each its own id.");
    }

    private boolean exists(RecommendationRef ref) {
        if (brokenReports.contains(ref.slug())) return true;
        Entry entry = reports.get(ref.slug());
        return entry != null
                && entry.report().recommendations().stream()
                        .anyMatch(recommendation -> recommendation.id().equals(ref.id()));
    }

    private void knownEach(Entry entry, String at, List<String> names, String vocabulary) {
        for (int i = 0; i < names.size(); i++) known(entry, at + "/" + i, names.get(i), vocabulary);
    }

    private void known(Entry entry, String at, String name, String vocabulary) {
        if (vocabularies.containsKey(vocabulary)) known(entry, at, name, vocabularies.get(vocabulary), vocabulary);
    }

    private void known(Entry entry, String at, String name, Collection<String> known, String kind) {
        // An empty name stands in for one that could not be read, of which a problem tells already.
        if (!name.isEmpty() && !known.contains(name))
            error(entry, at, "There is no " + kind + " \"" + name + "\".", LOST, Nearest.remedy(name, known, kind));
    }

    private void error(Entry entry, String pointer, String what, String why, String fix) {
        problems.error(words.place(entry.file("report.yaml"), pointer), what, why, fix);
    }
}
