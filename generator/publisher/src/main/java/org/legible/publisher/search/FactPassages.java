package org.legible.publisher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.Addressee;
import org.legible.publisher.report.Assessment;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Scale;
import org.legible.publisher.report.Statistic;
import org.legible.publisher.report.Text;
import org.legible.publisher.report.Theme;
import org.legible.publisher.search.IndexedPassage.Kind;
import org.legible.publisher.text.Block;

/** What the facts of a report say in words: its recommendations, actions, judgements, figures, strengths and weaknesses. */
final class FactPassages {

    private final LinkedReport linked;
    private final Report report;
    private final Library library;
    private final Function<Prose, List<Block>> prose;
    private final Map<String, List<String>> paragraphs;
    private final List<IndexedPassage> passages = new ArrayList<>();

    private FactPassages(
            LinkedReport linked, Library library, Function<Prose, List<Block>> prose, List<IndexedPassage> text) {
        this.linked = linked;
        this.report = linked.entry().report();
        this.library = library;
        this.prose = prose;
        paragraphs = text.stream()
                .collect(Collectors.groupingBy(
                        IndexedPassage::address,
                        Collectors.mapping(IndexedPassage::text, Collectors.toUnmodifiableList())));
    }

    /**
     * The passages of a report's facts, but for those that no page of it shows.
     *
     * @param prose reads inline Markdown of the site
     * @param text the passages of the report's text, on which its recommendations rest
     */
    static List<IndexedPassage> of(
            LinkedReport linked, Library library, Function<Prose, List<Block>> prose, List<IndexedPassage> text) {
        FactPassages facts = new FactPassages(linked, library, prose, text);
        facts.report.recommendations().forEach(facts::add);
        if (facts.isShown(FactBlock.ACTIONS)) facts.report.actions().forEach(facts::add);
        if (facts.isShown(FactBlock.JUDGEMENTS)) facts.report.judgements().forEach(facts::add);
        if (facts.isShown(FactBlock.STATISTICS)) facts.report.statistics().forEach(facts::add);
        if (facts.isShown(FactBlock.ASSESSMENT)) facts.report.assessments().forEach(facts::add);
        facts.report.verdict().ifPresent(verdict -> facts.add("", "", facts.words(verdict)));
        facts.report.keyFindings().forEach(finding -> facts.add("", "", facts.words(finding)));
        return List.copyOf(facts.passages);
    }

    private boolean isShown(FactBlock block) {
        return !report.dataOnly().contains(block);
    }

    private void add(Recommendation recommendation) {
        String id = Anchors.recommendation(recommendation.id().value());
        String text = Stream.concat(Stream.of(recommendation.text()), recommendation.plain().stream())
                .map(this::words)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        List<String> about = Stream.concat(bodies(recommendation.to()), themes(recommendation.themes()))
                .toList();
        passages.add(new IndexedPassage(
                kind(recommendation.type()),
                report.printedNumber(recommendation).map(Text::value).orElse(""),
                "recommendations/#" + id,
                "",
                text,
                about,
                Stream.concat(evidence(recommendation), behind(recommendation.themes()))
                        .toList()));
    }

    // The numbers of its paragraphs too: somebody may ask what rests on one.
    private Stream<String> evidence(Recommendation recommendation) {
        return Stream.concat(recommendation.paragraphs().stream(), recommendation.editorsParagraphs().stream())
                .map(Placed::value)
                .distinct()
                .flatMap(paragraph -> Stream.concat(
                        Stream.of(paragraph.toString()),
                        paragraphs.getOrDefault("#" + Anchors.paragraph(paragraph), List.of()).stream()));
    }

    private static Kind kind(Recommendation.Type type) {
        return switch (type) {
            case RECOMMENDATION -> Kind.RECOMMENDATION;
            case AREA_FOR_IMPROVEMENT -> Kind.AREA_FOR_IMPROVEMENT;
            case CONCLUSION -> Kind.CONCLUSION;
            case FINDING -> Kind.FINDING;
            case SAFETY_OBSERVATION -> Kind.SAFETY_OBSERVATION;
        };
    }

    private void add(Action action) {
        String text = Stream.of(Stream.of(action.text()), action.measures().stream(), action.progress().stream())
                .flatMap(words -> words)
                .map(this::words)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        List<String> about = Stream.concat(action.owners().stream().map(Text::value), themes(action.themes()))
                .toList();
        passages.add(new IndexedPassage(
                Kind.ACTION,
                action.id().value(),
                "#" + Anchors.action(action.id().value()),
                action.part().map(part -> part.title().value()).orElse(""),
                text,
                about,
                behind(action.themes()).toList()));
    }

    private void add(Grid grid) {
        Optional<Scale> scale = Optional.ofNullable(
                library.vocabularies().scales().get(grid.scale().value()));
        grid.overallGrade()
                .ifPresent(grade -> add(
                        Anchors.judgement(grid.key().value()),
                        grid.title().value(),
                        grid.overallTitle().map(title -> title.value() + ": ").orElse("")
                                + grade(scale, grade, grid.asPrinted())));
        grid.allAreas()
                .forEach(area -> add(
                        Anchors.judgement(area.id().value()),
                        grid.title().value(),
                        area.title().value() + ": " + grade(scale, area.grade().value(), area.asPrinted())));
    }

    private static String grade(Optional<Scale> scale, String key, Optional<Text> printed) {
        return printed.map(Text::value)
                .orElseGet(() -> scale.stream()
                        .flatMap(all -> all.grades().stream())
                        .filter(grade -> grade.key().value().equals(key))
                        .map(grade -> grade.title().value())
                        .findFirst()
                        .orElse(""));
    }

    private void add(Statistic statistic) {
        String figure = statistic
                .asPrinted()
                .map(Text::value)
                .orElseGet(() -> statistic.value().asWritten().value()
                        + statistic.unit().map(unit -> " " + unit.value()).orElse(""));
        add(
                statistic.section().map(Text::value).orElse(""),
                "",
                statistic.topic().value() + ": " + figure);
    }

    private void add(Assessment assessment) {
        Stream.concat(assessment.strengths().stream(), assessment.weaknesses().stream())
                .forEach(point ->
                        add(assessment.section().value(), assessment.title().value(), words(point)));
    }

    private void add(String anchor, String title, String words) {
        if (!words.isEmpty())
            passages.add(new IndexedPassage(Kind.PARAGRAPH, "", anchor.isEmpty() ? "" : "#" + anchor, title, words));
    }

    private Stream<String> bodies(List<Text> keys) {
        Map<String, Addressee> addressees = library.vocabularies().addressees();
        return keys.stream()
                .map(key -> Optional.ofNullable(addressees.get(key.value()))
                        .map(addressee -> addressee.title().value())
                        .or(() -> Optional.ofNullable(
                                        library.vocabularies().authorities().get(key.value()))
                                .map(authority -> authority.name().value()))
                        .orElse(key.value()));
    }

    private Stream<String> themes(List<Text> keys) {
        return known(keys, theme -> Stream.of(theme.title().value()));
    }

    // Which report it is of, and what its themes are said to be about.
    private Stream<String> behind(List<Text> themes) {
        Stream<String> report =
                Stream.concat(Stream.of(this.report.shortTitle().value()), ReportPassages.bodies(linked, library));
        return Stream.concat(
                report,
                known(
                        themes,
                        theme -> Stream.of(
                                theme.plainTitle().value(), BlockWords.of(prose.apply(theme.description())))));
    }

    private Stream<String> known(List<Text> keys, Function<Theme, Stream<String>> words) {
        return keys.stream()
                .map(key -> library.vocabularies().themes().get(key.value()))
                .filter(Objects::nonNull)
                .flatMap(words);
    }

    private String words(Prose prose) {
        return BlockWords.of(linked.facts().getOrDefault(prose, List.of()));
    }
}
