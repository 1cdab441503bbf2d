package org.legible.publisher.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legible.publisher.keep.Fingerprint;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;
import org.legible.publisher.text.Block;

/** What can be found in one report, shelf by shelf, and the files that hold its words. */
public final class ReportPassages {

    /** How many passages stand in one file: a reader is shown ten at a time, from as many files at worst. */
    static final int IN_A_FILE = 24;

    private final LinkedReport linked;
    private final Library library;
    private final List<IndexedPassage> passages;
    private final String hash;
    private final List<byte[]> files;

    private ReportPassages(LinkedReport linked, Library library, List<IndexedPassage> passages) {
        this.linked = linked;
        this.library = library;
        this.passages = passages;
        files = files(passages, title(), language(), report().status() == Report.Publication.WITHDRAWN);
        hash = SearchFile.hash(files);
    }

    /**
     * Takes a report apart.
     *
     * @param prose reads inline Markdown of the site
     */
    public static ReportPassages of(LinkedReport linked, Library library, Function<Prose, List<Block>> prose) {
        List<IndexedPassage> text = TextPassages.ofReport(linked.text());
        List<IndexedPassage> all = new ArrayList<>(text);
        all.addAll(FactPassages.of(linked, library, prose, text));
        linked.summaries()
                .forEach((name, summary) -> all.addAll(
                        TextPassages.ofSummary(summary, name.isEmpty() ? "summary/" : "summary/" + name + "/")));
        all.sort(Comparator.comparing(passage -> passage.kind().shelf));
        return new ReportPassages(linked, library, List.copyOf(all));
    }

    /** The files with its words, in order. */
    public List<SearchFile> files() {
        List<SearchFile> named = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) named.add(new SearchFile(name(slug(), hash, i), files.get(i)));
        return List.copyOf(named);
    }

    /** The name of one of the files of a report. */
    static String name(String slug, String hash, int number) {
        return "reports/" + slug + "." + hash + "." + number + ".js";
    }

    /** The files of these passages. A report without any has one too: it says what the report is called. */
    static List<byte[]> files(List<IndexedPassage> passages, String title, String language, boolean isWithdrawn) {
        List<byte[]> files = new ArrayList<>();
        for (int from = 0; from == 0 || from < passages.size(); from += IN_A_FILE)
            files.add(SearchFile.bytes(List.of(
                    title,
                    language,
                    isWithdrawn ? 1 : 0,
                    passages.subList(from, Math.min(passages.size(), from + IN_A_FILE)).stream()
                            .map(ReportPassages::written)
                            .toList())));
        return List.copyOf(files);
    }

    private static List<Object> written(IndexedPassage passage) {
        List<Object> fields = new ArrayList<>(
                List.of(passage.kind().letter, passage.number(), passage.address(), passage.title(), passage.text()));
        if (!passage.about().isEmpty()) fields.add(passage.about());
        return fields;
    }

    /** The folder of the report. */
    String slug() {
        return linked.entry().slug();
    }

    /** A part of the hash of its files. */
    String hash() {
        return hash;
    }

    /** The words of the report, packed until every report has been seen. */
    ReportWords words() {
        Stems stems = new Stems(language());
        return new WordRows(stems, new Concepts(stems, glossaries()))
                .about(about())
                .passages(passages)
                .pack();
    }

    private List<List<GlossaryTerm>> glossaries() {
        return List.of(report().glossary(), library.vocabularies().glossary());
    }

    /** Tells all that the words depend on from that of other reports, and of the same report at another time. */
    String fingerprint() {
        Fingerprint all = new Fingerprint().add(language());
        List.of(passages, about(), glossaries()).forEach(part -> all.add(part.toString()));
        return all.text();
    }

    private List<String> about() {
        Stream<String> bodies = bodies(linked, library);
        return Stream.of(
                        Stream.of(
                                report().title().value(),
                                title(),
                                report().kind().value()),
                        bodies,
                        report().publisher().stream().map(Text::value),
                        Stream.of(Integer.toString(report().published().value().year())))
                .flatMap(words -> words)
                .toList();
    }

    /** The names of the bodies that a report is about. */
    static Stream<String> bodies(LinkedReport linked, Library library) {
        return linked.entry().report().authorities().stream()
                .map(key -> library.vocabularies().authorities().get(key.value()))
                .flatMap(ReportPassages::names);
    }

    private static Stream<String> names(Authority authority) {
        return Stream.concat(
                Stream.of(authority.name().value(), authority.shortName().value()),
                authority.area().map(Text::value).stream());
    }

    private String title() {
        return report().shortTitle().value();
    }

    private String language() {
        return library.language(linked.entry());
    }

    private Report report() {
        return linked.entry().report();
    }
}
