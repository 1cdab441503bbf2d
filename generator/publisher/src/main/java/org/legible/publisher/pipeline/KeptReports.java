package org.legible.publisher.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.legible.publisher.keep.RecordBytes;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.motif.ReportShape;
import org.legible.publisher.motif.ReportShapes;
import org.legible.publisher.output.KeptFiles;
import org.legible.publisher.output.Staging;
import org.legible.publisher.plan.Product;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.search.Gathering;
import org.legible.publisher.search.ReportWords;

/**
 * The reports that earlier builds have linked and made, taken as they are where nothing has changed that they were made from.
 *
 * <p>A linked text depends on the folder of its report, on the vocabularies and {@code site.yaml}, and on the theme, which has the
 * words by which references are found. The products depend on that and on the facts of every report: what a page says of another
 * report it has from its facts. It has nothing from another report's text, because reports are linked and made in any order. Nothing
 * is kept of a report of which anything was told that stops publication.
 */
final class KeptReports {

    private final ContentFolder folder;
    private final SiteBasis basis;
    private final Staging staging;
    private final Problems problems;
    private final Map<String, String> shown = new ConcurrentHashMap<>();
    private final boolean isShard;
    private final Set<String> made = new ConcurrentSkipListSet<>();

    /** @param isShard true if the bytes of products are kept too, because no site will stand that has them */
    KeptReports(ContentFolder folder, SiteBasis basis, Staging staging, Problems problems, boolean isShard) {
        this.isShard = isShard;
        this.folder = folder;
        this.basis = basis;
        this.staging = staging;
        this.problems = problems;
    }

    /** What the reports are made from. */
    SiteBasis basis() {
        return basis;
    }

    /** The slugs of the reports of which anything was linked or made anew, sorted. */
    List<String> made() {
        return List.copyOf(made);
    }

    /** The words by which readers find the passages of reports. */
    static Gathering.Kept words(String program, Staging staging) {
        return (passages, make) -> {
            String name = KeptFiles.key("words", program, passages);
            return staging.kept().find(name, ReportWords.class).orElseGet(() -> {
                ReportWords words = make.get();
                staging.kept().keep(name, ReportWords.class, words, List.of());
                return words;
            });
        };
    }

    /** The name under which the text of a report is kept; empty if its folder holds what cannot be told apart. */
    Optional<String> key(Entry entry) {
        return folder.hash(entry.file("")).map(own -> KeptFiles.key("text", basis.ofTexts(), entry.slug(), own));
    }

    /**
     * A linked report.
     *
     * @param key its name, if it has one
     * @param link links it anew
     */
    Optional<LinkedReport> text(Entry entry, Optional<String> key, Supplier<Optional<LinkedReport>> link) {
        Optional<KeptText> kept = key.flatMap(name -> staging.kept().find(name, KeptText.class));
        kept.ifPresent(text -> {
            text.told().forEach(problems::add);
            shown.put(entry.slug(), text.shown());
        });
        if (kept.isPresent()) return kept.map(text -> text.report(entry));
        made.add(entry.slug());
        Set<Problem> before = told(entry);
        Optional<LinkedReport> linked = link.get();
        linked.ifPresent(report -> key.ifPresent(name -> {
            List<Problem> told = since(before, entry);
            KeptText text = KeptText.of(report, told);
            shown.put(entry.slug(), text.shown());
            staging.kept().keep(name, KeptText.class, text, told);
        }));
        return linked;
    }

    /**
     * The products of a report.
     *
     * @param key the name of its text, if it has one
     * @param planned says what it will have; asked only where its products may be taken as they are
     * @param make makes them anew
     */
    Batch products(
            LinkedReport report,
            Optional<String> key,
            Function<LinkedReport, List<Product>> planned,
            Function<LinkedReport, Batch> make) {
        Entry entry = report.entry();
        Optional<String> name = key.map(text -> KeptFiles.key("products", basis.ofProducts(), text));
        Optional<KeptProducts> kept = name.flatMap(one -> staging.kept().find(one, KeptProducts.class));
        if (kept.isPresent()) {
            List<Product> all = planned.apply(report);
            Optional<List<Made>> taken = kept.get().take(all, new Standing(bytes(name.get()), staging)::file, staging);
            taken.ifPresent(made -> kept.get().told().forEach(problems::add));
            if (taken.isPresent()) return new Batch(Optional.of(report), all, taken.get());
        }
        made.add(entry.slug());
        Set<Problem> before = told(entry);
        Batch batch = make.apply(report);
        List<Problem> told = since(before, entry);
        if (batch.made().size() == batch.planned().size()) name.ifPresent(one -> keep(one, batch, told));
        return batch;
    }

    /**
     * The pages and files of data that belong to no report, when all reports are linked.
     *
     * @param shapes what the reports look like from afar
     */
    KeptIndexes indexes(Collection<Entry> reports, ReportShapes shapes) {
        RecordBytes records = new RecordBytes();
        List<String> parts = new ArrayList<>(List.of("indexes", basis.ofProducts()));
        for (Entry entry : reports) {
            String slug = entry.slug();
            parts.add(slug);
            // Without a name its text cannot be told from another.
            parts.add(shown.getOrDefault(slug, UUID.randomUUID().toString()));
            parts.add(shapes.of(slug)
                    .map(shape -> KeptFiles.key(records.write(ReportShape.class, shape)))
                    .orElse(""));
        }
        return new KeptIndexes(KeptFiles.key(parts.toArray(String[]::new)), staging, problems);
    }

    private void keep(String name, Batch batch, List<Problem> told) {
        KeptFiles kept = staging.kept();
        kept.keep(name, KeptProducts.class, KeptProducts.of(batch.made(), staging, told), told);
        if (isShard) kept.keep(bytes(name), KeptBytes.class, KeptBytes.of(batch.made(), staging), told);
    }

    private static String bytes(String name) {
        return KeptFiles.key("bytes", name);
    }

    private Set<Problem> told(Entry entry) {
        return problems.ofWorkIn(entry.file(""));
    }

    private List<Problem> since(Set<Problem> before, Entry entry) {
        return told(entry).stream().filter(problem -> !before.contains(problem)).toList();
    }

    /** The bytes that a shard has kept, read when the first of them is asked for. */
    private static final class Standing {

        private final String key;
        private final Staging staging;
        private Optional<KeptBytes> found;

        Standing(String key, Staging staging) {
            this.key = key;
            this.staging = staging;
        }

        Optional<byte[]> file(String path) {
            if (found == null) found = staging.kept().findOnce(key, KeptBytes.class);
            return found.flatMap(all -> all.file(path));
        }
    }
}
