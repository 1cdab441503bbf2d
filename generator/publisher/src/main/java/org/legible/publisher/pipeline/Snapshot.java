package org.legible.publisher.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.legible.checker.PageFindings;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.make.RenderedReport;
import org.legible.publisher.make.ReportRecipe;
import org.legible.publisher.make.SiteRecipe;
import org.legible.publisher.plan.Product;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.render.Origins;
import org.legible.publisher.work.Work;

/**
 * The content as it stood at one moment, of which files of the site are made when somebody asks for them, and pages judged when
 * they have been shown. One thread at a time may use it, but for {@link #judge}.
 */
final class Snapshot implements AutoCloseable {

    private static final String SIZE_OF_FILE = "link-file";

    private final PublishRequest request;
    private final Equipment equipment;
    private final Problems problems;
    private final Work work;
    private final Map<String, Optional<LinkedReport>> linked = new HashMap<>();
    private final Map<String, RenderedReport> rendered = new HashMap<>();
    private final Set<String> made = new HashSet<>();
    private final Set<String> looked = new HashSet<>();
    private final Map<String, Supplier<Optional<PageJudge.Judged>>> unjudged = new ConcurrentHashMap<>();
    private final Map<String, PageFindings> judged = new ConcurrentHashMap<>();
    private final ContentFolder folder;
    private ContentChecks checks;

    /**
     * A snapshot of a library that was read.
     *
     * @param folder where it was read
     * @param problems what is wrong with the facts; to it is added what is wrong with the texts
     * @param work ends with the snapshot
     * @param equipper makes ready what the library needs, with this judge of pages
     */
    Snapshot(
            PublishRequest request,
            ContentFolder folder,
            Problems problems,
            Work work,
            Function<PageJudge, Equipment> equipper) {
        this.request = request;
        this.problems = problems;
        this.work = work;
        this.folder = folder;
        equipment = equipper.apply(this::judgeLater);
    }

    private Optional<PageJudge.Judged> judgeLater(Product page, Origins origins, String template) {
        unjudged.put(page.address().file(), () -> equipment.kit().check().of(page, origins, template));
        return Optional.empty();
    }

    /** What it is made with. */
    Equipment equipment() {
        return equipment;
    }

    /** The facts. */
    Library library() {
        return equipment.library();
    }

    /** The report to which a file of the site belongs; empty for none. */
    Optional<Entry> reportOf(String file) {
        return Optional.ofNullable(library().reports().get(Preview.reportOf(file)));
    }

    /** Makes and writes a file of the site; false if it is not planned, or something is wrong with what it is made of. */
    boolean make(String file) {
        if (made.contains(file)) return true;
        Optional<Entry> entry = reportOf(file);
        boolean isMade =
                attempt(entry, () -> entry.map(report -> make(report, file)).orElseGet(() -> makeOfSite(file)));
        if (isMade) made.add(file);
        return isMade;
    }

    private boolean attempt(Optional<Entry> entry, Supplier<Boolean> making) {
        String place = entry.map(report -> report.file("report.md")).orElse("site.yaml");
        return work.one(Place.of(place), making).orElse(false);
    }

    private boolean make(Entry entry, String file) {
        // What is wrong with a text is known when it is linked; what is wrong can be rendered to no page.
        Optional<LinkedReport> text = isFaulty(entry) ? Optional.empty() : link(entry);
        if (text.isEmpty() || isFaulty(entry)) return false;
        RenderedReport report =
                rendered.computeIfAbsent(entry.slug(), slug -> equipment.press().render(text.get()));
        List<ReportRecipe> recipes = equipment.press().recipes().of(report.linked());
        Optional<ReportRecipe> wanted = recipes.stream()
                .filter(recipe -> recipe.product().address().file().equals(file))
                .findFirst();
        if (wanted.isEmpty()) return false;
        Product product = wanted.get().product();
        if (product instanceof Product.Page) {
            List<Product> planned = recipes.stream().map(ReportRecipe::product).toList();
            return equipment.press().makeFirst(wanted.get(), report, planned).isPresent();
        }
        Set<Product> needed = withNeeded(wanted.get(), recipes);
        return equipment.press().make(report.linked(), needed::contains, Supplier::get).made().stream()
                .anyMatch(one -> one.product().equals(product));
    }

    private static Set<Product> withNeeded(ReportRecipe wanted, List<ReportRecipe> all) {
        Set<Product> needed = new LinkedHashSet<>(Set.of(wanted.product()));
        for (ReportRecipe other : all)
            if (!needed.contains(other.product()) && wanted.needs().test(other.product()))
                needed.addAll(withNeeded(other, all));
        return needed;
    }

    private boolean makeOfSite(String file) {
        if (problems.hasErrors()) return false;
        return ofSite(file)
                .filter(recipe ->
                        !equipment.press().make(recipe, Map.of()).made().isEmpty())
                .isPresent();
    }

    private Optional<SiteRecipe> ofSite(String file) {
        return equipment
                .press()
                .recipes()
                .ofSite(recipe -> recipe.product().address().file().equals(file))
                .stream()
                .findFirst();
    }

    private boolean isFaulty(Entry entry) {
        return problems.hasErrors(entry::dependsOn);
    }

    /**
     * Makes a page of which something is wrong, as far as it can be made; false if it cannot, or is none.
     */
    boolean tryOut(String file) {
        Optional<Entry> entry = reportOf(file);
        return attempt(
                entry,
                () -> entry.map(report -> link(report)
                                .flatMap(text -> equipment
                                        .trial()
                                        .make(
                                                text,
                                                page -> page.address().file().equals(file),
                                                problems)))
                        .orElseGet(() ->
                                ofSite(file).flatMap(recipe -> equipment.trial().make(recipe, problems)))
                        .filter(batch -> !batch.made().isEmpty())
                        .isPresent());
    }

    /** Writes the files of the theme, which pages are judged with. */
    void makeAssets() {
        work.run(
                Place.of("site.yaml"),
                () -> equipment
                        .press()
                        .recipes()
                        .ofSite(recipe -> recipe.product() instanceof Product.Asset)
                        .forEach(recipe -> {
                            equipment.press().make(recipe, Map.of());
                            made.add(recipe.product().address().file());
                        }));
    }

    private Optional<LinkedReport> link(Entry entry) {
        return linked.computeIfAbsent(entry.slug(), slug -> {
            equipment.kit().renderer().forget(entry.file(""));
            Optional<LinkedReport> report = equipment.linker().link(entry);
            report.ifPresent(equipment::keep);
            return report;
        });
    }

    /** Reads a report for what pages of many reports show of it, and keeps no more. */
    void keep(Entry entry) {
        boolean isShown = linked.containsKey(entry.slug());
        attempt(Optional.of(entry), () -> link(entry).isPresent());
        if (isShown) return;
        linked.remove(entry.slug());
        folder.letGo(entry);
    }

    /** What the checker finds in a page that was made; nothing if it was judged or was never made. */
    Optional<PageJudge.Judged> judge(String file) {
        Supplier<Optional<PageJudge.Judged>> page = unjudged.remove(file);
        Optional<PageJudge.Judged> found = page == null ? Optional.empty() : page.get();
        found.ifPresent(all -> judged.put(file, withSizes(all.findings()).withoutLinks()));
        return found;
    }

    // A page that is made before its files cannot say how large they are. A build says it, and is asked.
    private static PageFindings withSizes(PageFindings found) {
        return found.withFindings(found.findings().stream()
                .filter(finding -> !finding.rule().equals(SIZE_OF_FILE)
                        || finding.source()
                                .filter(source -> !source.file().startsWith("templates/"))
                                .isPresent())
                .toList());
    }

    /** Makes all pages of a report and looks at all that its author wrote, once; empty if something is wrong with what they are made of. */
    Optional<Batch> makeAll(Entry entry) {
        if (!looked.add(entry.slug())) return Optional.empty();
        Optional<LinkedReport> report =
                work.one(Place.of(entry.file("report.md")), () -> link(entry)).flatMap(all -> all);
        work.run(Place.of(entry.file("report.md")), () -> checks().of(entry, report));
        if (report.isEmpty() || isFaulty(entry)) return Optional.empty();
        return work.one(
                Place.of(entry.file("report.md")),
                () -> equipment.press().make(report.get(), Product.Page.class::isInstance, Supplier::get));
    }

    // They read files of their own, for which nobody has to wait who wants to see a page.
    private ContentChecks checks() {
        if (checks == null)
            checks = new ContentChecks(
                    folder, request.withheld(), library(), equipment.kit().prose(), problems);
        return checks;
    }

    /** Compares the pages of a report with one another, when all are judged. */
    void compare(Batch pages) {
        new ParityGate().see(pages, problems);
    }

    /** Looks at what belongs to no report, and at the links between reports, when all have been read. */
    void checkSite() {
        checks().ofSite(work);
        work.run(Place.of("reports"), () -> equipment.kit().outward().check(folder, problems));
    }

    /** What is wrong with the facts, and with the texts that were read, but for what was accepted. */
    List<Problem> problems() {
        return equipment.accepted().notAccepted(problems.sorted());
    }

    /** What the checker found so far. */
    Map<String, PageFindings> judged() {
        return Map.copyOf(judged);
    }

    @Override
    public void close() {
        work.close();
    }
}
