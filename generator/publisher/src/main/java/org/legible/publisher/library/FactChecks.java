package org.legible.publisher.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.Assessment;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.PreviousJudgement;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.RecommendationGroup;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Scale;
import org.legible.publisher.report.Summary;
import org.legible.publisher.report.Text;

/** Checks that what the facts name exists: vocabularies, grades, ids, and recommendations of other reports. */
final class FactChecks {

    private static final String LOST = "Readers could not follow it, and indexes would leave it out.";

    private final Map<String, Set<String>> vocabularies;
    private final Map<String, Scale> scales;
    private final Map<String, Entry> reports;
    private final WordChecks words;
    private final Problems problems;

    /**
     * @param vocabularies the keys of each vocabulary by what they name, such as "theme"; what a vocabulary that could not be read
     *     should hold is not missed
     * @param reports every report, those too that readers may not see yet or that are wrong elsewhere; what may stand in the holes
     *     of one is not missed
     */
    FactChecks(
            Map<String, Set<String>> vocabularies,
            Map<String, Scale> scales,
            Map<String, Entry> reports,
            Problems problems) {
        this.vocabularies = vocabularies;
        this.scales = scales;
        this.reports = reports;
        this.words = new WordChecks(problems);
        this.problems = problems;
    }

    void run() {
        run(entry -> true);
    }

    /** Checks some reports against all. */
    void run(Predicate<Entry> wanted) {
        Map<Text, String> shortTitles = new HashMap<>();
        reports.values().stream()
                .filter(wanted.negate())
                .forEach(entry -> shortTitles.put(entry.report().shortTitle(), entry.slug()));
        for (Entry entry : reports.values()) {
            if (!wanted.test(entry)) continue;
            Report report = entry.report();
            checkKind(report.kind());
            report.authorities().forEach(key -> known(key, "authority"));
            twice(report.authorities());
            String other = shortTitles.putIfAbsent(report.shortTitle(), entry.slug());
            if (other != null && !report.shortTitle().value().isEmpty())
                problems.error(
                        report.shortTitle().place(),
                        "The report " + other + " has the same short title.",
                        "Two pages would have one title, and readers could not tell their tabs and results apart.",
                        "Choose a short title that no other report has.");
            checkSource(report, entry.holes());
            checkJudgements(report, entry.holes());
            checkRecommendations(entry);
            checkNumbers(report, entry.holes());
            checkActions(report);
            checkAssessments(report);
            words.terms(report.glossary());
            entry.summaries().forEach(summary -> SummaryChecks.check(entry, summary.facts(), problems));
            if (!entry.holes().touch(Entry.SUMMARY)) checkReaders(entry);
        }
    }

    private void checkKind(Text kind) {
        Set<String> known = vocabularies.get("kind");
        if (known != null && !known.contains(kind.value()) && !kind.value().isEmpty())
            problems.error(
                    kind.place(),
                    "There is no kind of report \"" + kind + "\".",
                    "Readers could not be told what sort of report it is.",
                    Nearest.remedy(kind.value(), known, "kind") + " A kind of your own stands in kinds.yaml.");
    }

    private void checkSource(Report report, Holes holes) {
        Report.Extent extent = report.edition().value();
        if (!extent.isPartial() || holes.touch("source")) return;
        boolean digest = extent == Report.Extent.DIGEST;
        String edition = digest ? "A digest" : "An excerpt";
        if (report.source().isEmpty())
            problems.error(
                    report.edition().place(),
                    edition + " does not name its official report.",
                    digest
                            ? "Readers could take our words for those of the report."
                            : "Readers could take a part for the whole report.",
                    "Add source: with the title of the official report and its url:, or where: it can be found.");
        else if (report.source().get().url().isEmpty()
                && report.source().get().where().isEmpty())
            problems.error(
                    report.source().get().place(),
                    edition + " does not say where its official report is.",
                    "Readers could not compare it with the report, or read what it leaves out.",
                    "Add url: with the report's address to source:, or where: with words such as"
                            + " \"Not on the web; ask the council\".");
    }

    private void checkNumbers(Report report, Holes holes) {
        if (holes.hide("recommendations.number", "recommendation-numbers")) return;
        Optional<Report.RecommendationNumbering> stated = report.recommendationNumbers();
        boolean numbered =
                report.recommendations().stream().anyMatch(item -> item.number().isPresent());
        for (Recommendation recommendation : report.recommendations()) {
            Optional<Text> number = recommendation.number();
            if (stated.isEmpty() && numbered && number.isEmpty()) {
                problems.error(
                        recommendation.id().place(),
                        "This recommendation has no number, but others of the report have one.",
                        "Readers would be told of a number that the report does not print, or of none where it prints one.",
                        "Give every recommendation its number, or say what holds for all of them:"
                                + " recommendation-numbers: with-paragraphs, apart or none.");
                return;
            }
            if (number.isPresent() && stated.equals(Optional.of(Report.RecommendationNumbering.NONE)))
                problems.error(
                        number.get().place(),
                        "This recommendation has a number, but recommendation-numbers says that the report prints none.",
                        "One of the two is wrong, and readers would be told it.",
                        "Delete the number, or write recommendation-numbers: apart.");
        }
    }

    private void checkJudgements(Report report, Holes holes) {
        Set<Text> ids = new HashSet<>();
        for (Grid grid : report.judgements()) {
            unique(grid.key(), ids);
            Optional<Scale> scale = scale(grid.scale());
            grid.overall()
                    .filter(overall -> grid.overallGrade().isPresent())
                    .ifPresent(overall -> grade(overall, scale));
            if (grid.overall().isPresent()
                    && grid.overallGrade().isEmpty()
                    && grid.overallReason().isEmpty()
                    && !holes.hide("judgements.overall-reason"))
                problems.error(
                        grid.overall().get().place(),
                        "There is no overall grade, and nothing says why.",
                        "Readers look for it first and would think that it was forgotten.",
                        "Add overall-reason: with one sentence.");
            grid.allAreas().forEach(area -> {
                unique(area.id(), ids);
                grade(area.grade(), scale);
            });
        }
        for (PreviousJudgement previous : report.previousJudgements()) grade(previous.grade(), scale(previous.scale()));
    }

    private void checkRecommendations(Entry entry) {
        Report report = entry.report();
        RepeatChecks repeats = new RepeatChecks(reports, problems);
        AnswerChecks answers = new AnswerChecks(bodies(), entry.holes(), problems);
        boolean hasAllGroups = !entry.holes().hide("recommendation-groups.key");
        Set<Text> groups = new HashSet<>();
        for (RecommendationGroup group : report.recommendationGroups()) unique(group.key(), groups);
        List<String> keys = groups.stream().map(Text::value).toList();
        Set<Text> ids = new HashSet<>();
        for (Recommendation recommendation : report.recommendations()) {
            unique(recommendation.id(), ids);
            recommendation.to().forEach(key -> known(key, "addressee"));
            twice(recommendation.to());
            recommendation.themes().forEach(key -> known(key, "theme"));
            if (hasAllGroups) recommendation.group().ifPresent(group -> known(group, keys, "group"));
            recommendation.repeats().forEach(this::checkRef);
            repeats.check(recommendation, entry);
            answers.check(recommendation);
        }
    }

    /** The key of every body; empty if a file that should name them could not be read. */
    private Optional<Set<String>> bodies() {
        if (!vocabularies.keySet().containsAll(Set.of("addressee", "authority"))) return Optional.empty();
        Set<String> bodies = new HashSet<>(vocabularies.get("addressee"));
        bodies.addAll(vocabularies.get("authority"));
        return Optional.of(bodies);
    }

    private void twice(List<Text> keys) {
        Set<Text> seen = new HashSet<>();
        for (Text key : keys)
            if (!seen.add(key) && !key.value().isEmpty())
                problems.error(
                        key.place(),
                        "\"" + key + "\" stands twice in this list.",
                        "Readers would meet it twice, and lists would count it twice.",
                        "Delete one of the two.");
    }

    private void checkActions(Report report) {
        Set<Text> ids = new HashSet<>();
        for (Action action : report.actions()) {
            unique(action.id(), ids);
            action.themes().forEach(key -> known(key, "theme"));
            action.answers().forEach(this::checkRef);
        }
    }

    private void checkAssessments(Report report) {
        Set<Text> sections = new HashSet<>();
        for (Assessment assessment : report.assessments())
            if (!sections.add(assessment.section())
                    && !assessment.section().value().isEmpty())
                problems.error(
                        assessment.section().place(),
                        "The section \"" + assessment.section() + "\" has two assessments.",
                        "Readers could not tell which of the two holds.",
                        "Put the strengths and weaknesses of a section into one assessment.");
    }

    private void checkReaders(Entry entry) {
        Map<String, String> readers = new HashMap<>();
        for (SummaryFile summary : entry.summaries()) {
            Summary facts = summary.facts();
            facts.ages().ifPresent(this::checkAges);
            String reader = facts.audience() + " " + facts.ages() + " " + facts.version() + " "
                    + facts.easyRead().isPresent();
            String other = readers.putIfAbsent(reader, summary.file());
            if (other != null)
                problems.warning(
                        "summaries-alike",
                        Place.of(entry.file(summary.file())),
                        "This summary has the same audience, ages and version as " + other + ".",
                        "Readers can tell the two apart only by a number, and not choose the one that is for them.",
                        "Give each the ages: it is written for, or delete one.");
        }
    }

    private void checkAges(Text ages) {
        String[] ends = ages.value().split("-");
        // What is no span was said to be none when it was read.
        if (ends.length == 2 && Integer.parseInt(ends[0]) > Integer.parseInt(ends[1]))
            problems.error(
                    ages.place(),
                    "The ages " + ages + " run backwards.",
                    "Readers could not tell whether it is for them.",
                    "Write the younger age first: " + ends[1] + "-" + ends[0] + ".");
    }

    private void checkRef(Placed<RecommendationRef> written) {
        RecommendationRef ref = written.value();
        // An empty name stands in for one that could not be read, of which a problem tells already.
        if (ref.slug().isEmpty()) return;
        Entry entry = reports.get(ref.slug());
        Set<String> all = entry == null
                ? Set.of()
                : entry.report().recommendations().stream()
                        .map(recommendation -> ref.slug() + "/" + recommendation.id())
                        .collect(Collectors.toSet());
        boolean isHidden = entry != null && entry.holes().hide("recommendations.id");
        if (isHidden || all.contains(ref.toString())) return;
        problems.error(
                written.place(),
                "There is no recommendation \"" + ref + "\".",
                LOST,
                all.isEmpty()
                        ? "Write it as report/id, such as northtown-2025/imm-4."
                        : Nearest.remedy(ref.toString(), all, "recommendation"));
    }

    private Optional<Scale> scale(Text key) {
        known(key, "scale");
        return Optional.ofNullable(scales.get(key.value()));
    }

    private void grade(Text key, Optional<Scale> scale) {
        scale.ifPresent(of -> known(
                key,
                of.grades().stream().map(grade -> grade.key().value()).toList(),
                "grade of the scale " + of.key()));
    }

    private void unique(Text id, Set<Text> seen) {
        if (!seen.add(id) && !id.value().isEmpty())
            problems.error(
                    id.place(),
                    "The id \"" + id + "\" stands twice in this report.",
                    "Two things would have one address, and links could lead to the wrong one.",
                    "Give each its own id, such as \"" + id + "-2\" here.");
    }

    private void known(Text name, String vocabulary) {
        if (vocabularies.containsKey(vocabulary)) known(name, vocabularies.get(vocabulary), vocabulary);
    }

    private void known(Text name, Collection<String> known, String kind) {
        if (!name.value().isEmpty() && !known.contains(name.value()))
            problems.error(
                    name.place(),
                    "There is no " + kind + " \"" + name + "\".",
                    LOST,
                    Nearest.remedy(name.value(), known, kind));
    }
}
