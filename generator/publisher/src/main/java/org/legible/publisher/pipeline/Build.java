package org.legible.publisher.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.legible.checker.CheckReport;
import org.legible.checker.Verdict;
import org.legible.checker.baseline.BaselineResult;
import org.legible.publisher.AddressSurvey;
import org.legible.publisher.BuildScope;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.address.Address;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.library.LibraryReader;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.make.Recipes;
import org.legible.publisher.make.SiteRecipe;
import org.legible.publisher.output.Staging;
import org.legible.publisher.output.UnusableOutput;
import org.legible.publisher.plan.FileFacts;
import org.legible.publisher.plan.Product;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.work.Progress;
import org.legible.publisher.work.Work;
import org.legible.publisher.yaml.YamlReader;

/**
 * One build, from the content folder to the website, in six steps:
 *
 * <ol>
 *   <li>{@link #read}: the facts of all reports, and what they say of one another;
 *   <li>{@link #plan}: everything that the site will hold, before any of it is made;
 *   <li>{@link #link}: the text of one report, with what it refers to;
 *   <li>{@link #make}: every product, checked as it is made. Reports are linked and made one at a time on each thread, and of
 *       each only what other pages need is kept. Whatever is wrong, every report is linked and every page made and checked, so
 *       that one build tells all faults, though nobody will see the pages: see {@link Trial};
 *   <li>{@link #gate}: what must be true of the whole site;
 *   <li>{@link #publish}: the new site takes the place of the old one, if nothing failed.
 * </ol>
 */
public final class Build {

    private static final Place SITE = Place.of("site.yaml");

    private final PublishRequest request;
    private final BuildScope scope;
    private final Progress progress;
    private final Problems problems = new Problems();
    private final ContentFolder folder;
    private final LocalDate today;
    private final long start = System.nanoTime();
    private KeptReports kept;

    /**
     * A build of this request.
     *
     * @param scope how much of the site it makes
     */
    public Build(PublishRequest request, BuildScope scope, Progress progress) {
        this.request = request;
        this.scope = scope;
        this.progress = progress;
        folder = new ContentFolder(request.content());
        today = LocalDate.ofInstant(request.now(), ZoneOffset.UTC);
    }

    /**
     * Runs the build, once.
     *
     * @throws UnusableOutput if the output folder cannot be used; the message says why
     */
    public PublishResult run() throws UnusableOutput {
        return scope instanceof BuildScope.Shard shard
                ? makeShard(shard)
                : publishWhole(((BuildScope.Whole) scope).shards());
    }

    private PublishResult publishWhole(List<Path> shards) throws UnusableOutput {
        Optional<Library> library;
        Optional<Equipment> equipment;
        BaselineResult judged;
        boolean published;
        long bytes;
        try (Staging staging = Staging.begin(
                        request.output(), request.content(), request.templates(), request.cache(), shards, problems);
                Work work = new Work(request.threads(), Work.LIMIT, progress, problems)) {
            if (staging.recovered()) progress.update("Putting right a site that an earlier build was ended over", 1, 1);
            if (request.fresh()) staging.kept().clear();
            Optional<String> key = KeptSite.key(request);
            Optional<KeptSite> kept = key.flatMap(name -> KeptSite.find(name, staging, request.now()));
            if (kept.isPresent()) return kept.get().result(took());
            library = read(work);
            equipment = library.flatMap(found -> plan(found, staging, work));
            Optional<SitePlan> made = equipment.flatMap(all -> make(all, work));
            judged = gate(equipment, made, work);
            // What is told of the site before, or of shards, is no part of this one.
            List<Problem> told = told(equipment);
            equipment.ifPresent(all -> tellOfShards(staging));
            published = made.isPresent()
                    && publish(judged, library.map(Library::ledger).orElse(Ledger.NONE), staging);
            bytes = staging.bytes();
            if (published && key.isPresent())
                kept(library.orElseThrow(), told, judged.report(), staging).keep(key.get(), staging);
        }
        CheckReport checks = judged.report();
        return new PublishResult(
                told(equipment),
                checks,
                library.map(all -> all.reports().size()).orElse(0),
                library.map(Library::heldBack).orElse(List.of()),
                published ? checks.pages().size() : 0,
                published ? bytes : 0,
                published,
                took(),
                problems.hasErrors() ? List.of() : judged.problems());
    }

    private void tellOfShards(Staging staging) {
        new TakenShards(staging.kept().shards(), kept.basis().told()).tell(kept.made(), problems);
    }

    /** Makes and checks the reports of a shard and keeps them; what must be true of the whole site, the build of the whole looks at. */
    private PublishResult makeShard(BuildScope.Shard shard) throws UnusableOutput {
        try (Staging staging = Staging.beginShard(request.output(), request.content(), request.templates(), problems);
                Work work = new Work(request.threads(), Work.LIMIT, progress, problems)) {
            if (request.fresh()) staging.kept().clear();
            Optional<Library> library = read(work);
            Optional<Equipment> equipment = library.flatMap(found -> plan(found, staging, work));
            Share share = Share.of(shard, library.map(Library::entries).orElse(List.of()));
            library.stream()
                    .flatMap(all -> all.entries().stream())
                    .filter(entry -> share.others().contains(entry.file("")))
                    .forEach(folder::letGo);
            equipment.ifPresent(all -> makeReports(all, share.own(), work));
            CheckReport checks = gate(equipment, Optional.empty(), work).report();
            List<Problem> told =
                    equipment
                            .map(all -> all.accepted().notAccepted(problems.sorted()))
                            .orElseGet(problems::sorted)
                            .stream()
                            .filter(share::tells)
                            .toList();
            boolean isSound = equipment.isPresent()
                    && told.stream().noneMatch(Problem::isError)
                    && checks.count(Verdict.STOPS) == 0;
            if (isSound) KeptShard.of(shard, share, kept.basis()).keep(staging.kept());
            return new PublishResult(
                    told,
                    checks,
                    share.own().size(),
                    library.map(Library::heldBack).orElse(List.of()),
                    isSound ? checks.pages().size() : 0,
                    isSound ? staging.bytes() : 0,
                    isSound,
                    took(),
                    List.of());
        }
    }

    private List<Problem> told(Optional<Equipment> equipment) {
        return equipment.map(all -> all.accepted().applyTo(problems.sorted())).orElseGet(problems::sorted);
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private KeptSite kept(Library library, List<Problem> told, CheckReport checks, Staging staging) {
        return new KeptSite(
                request.now().toString(),
                library.reports().size(),
                library.heldBack(),
                told,
                checks,
                staging.bytes(),
                staging.hashes());
    }

    private Optional<Library> read(Work work) {
        return new LibraryReader(folder, new YamlReader(), problems)
                .read(request.now(), work)
                .map(read ->
                        read.at(request.baseUrl().orElse(read.site().baseUrl().value())))
                .map(read -> request.formats().map(read::offering).orElse(read));
    }

    // Without a theme there are no words to make a page of; the problems say what is wrong with it.
    private Optional<Equipment> plan(Library library, Staging staging, Work work) {
        return work.one(SITE, () -> {
            Kit kit = Kit.of(request, library, staging, problems);
            Equipment equipment = Equipment.of(request, folder, kit, kit.check(), library, staging, problems, work);
            kept = equipment.kept(request, folder, scope, staging, problems);
            forecast(library, equipment.press().recipes().plan());
            return equipment;
        });
    }

    // An hour of work later it is weighed, and said as an error; a shard is never weighed as a whole.
    private void forecast(Library library, SitePlan plan) {
        SizeForecast.of(library, plan, folder).problem(library.site()).ifPresent(large -> {
            progress.say(String.join(" ", large.what(), large.why(), large.fix()));
            if (scope instanceof BuildScope.Shard) problems.add(large);
        });
    }

    /**
     * What the site would hold for its ledger, without publishing it. The request's output folder is only worked in.
     *
     * @throws UnusableOutput if it cannot be
     */
    public AddressSurvey survey() throws UnusableOutput {
        try (Staging staging = Staging.begin(
                        request.output(), request.content(), request.templates(), request.cache(), problems);
                Work work = new Work(request.threads(), Work.LIMIT, progress, problems)) {
            Optional<Equipment> equipment = read(work).flatMap(found -> plan(found, staging, work));
            Optional<SitePlan> whole = equipment.flatMap(all -> makeAllReports(all, work));
            if (whole.isEmpty() || problems.hasErrors())
                return LedgerUpdate.ofFaulty(
                        problems.sorted().stream().filter(Problem::isError).toList());
            Problems gone = new Problems();
            LedgerCheck check =
                    new LedgerCheck(equipment.get().library(), equipment.get().addresses(), whole.get(), gone);
            work.run(Place.of(Ledger.FILE), check::tellGone);
            List<Problem> told = Stream.of(problems, gone)
                    .flatMap(all -> all.sorted().stream())
                    .filter(problem -> problem.place().file().equals(Ledger.FILE) || problem.isError())
                    .toList();
            return new LedgerUpdate(folder, equipment.get().library().ledger(), check.lacking()).survey(told);
        }
    }

    /** Makes all that is planned. The result is the whole plan; empty if something is wrong with the content, and not all was made. */
    private Optional<SitePlan> make(Equipment equipment, Work work) {
        Optional<SitePlan> whole = makeAllReports(equipment, work);
        whole.ifPresent(plan -> work.run(Place.of(Ledger.FILE), () -> checkAddresses(equipment, plan)));
        return whole.flatMap(plan -> makeSite(plan, equipment, work));
    }

    /** Makes all reports; the result is what the site will hold. */
    private Optional<SitePlan> makeAllReports(Equipment equipment, Work work) {
        List<Product> ofReports =
                makeReports(equipment, List.copyOf(equipment.library().entries()), work);
        work.run(Place.of("reports"), () -> equipment.kit().outward().check(folder, problems));
        return work.one(SITE, () -> equipment.press().recipes().plan().with(ofReports));
    }

    /** Makes some reports; the result is what their facts alone did not tell of. */
    private List<Product> makeReports(Equipment equipment, List<Entry> reports, Work work) {
        Press press = equipment.press();
        Recipes recipes = press.recipes();
        // The checker reads style sheets while it checks pages.
        work.run(
                SITE,
                () -> recipes.ofSite(Build::isAsset).forEach(recipe -> see(press.make(recipe, Map.of()), equipment)));
        ContentChecks checks = new ContentChecks(
                folder, request.withheld(), equipment.library(), equipment.kit().prose(), problems);
        checks.ofSite(work);
        List<List<Product>> ofReports = work.each(
                "Publishing reports",
                reports,
                entry -> Place.of(entry.file("report.md")),
                entry -> publish(entry, checks, equipment));
        return ofReports.stream().flatMap(List::stream).toList();
    }

    private static boolean isAsset(SiteRecipe recipe) {
        return recipe.product() instanceof Product.Asset;
    }

    private Optional<SitePlan> makeSite(SitePlan whole, Equipment equipment, Work work) {
        Recipes recipes = equipment.press().recipes();
        if (problems.hasErrors()) {
            work.each(
                    "Checking indexes",
                    recipes.ofSite(recipe -> recipe.product().isHtml()),
                    recipe -> SITE,
                    recipe -> equipment.trial().make(recipe, problems).map(batch -> judge(batch, equipment)));
            return Optional.empty();
        }
        // Pages say how large the files of data are that they offer, and where the search begins, which is known when
        // all reports are made.
        KeptIndexes indexes =
                kept.indexes(equipment.library().entries(), equipment.kit().shapes());
        Predicate<SiteRecipe> isData = recipe -> recipe.product() instanceof Product.Data;
        Map<Address, FileFacts> data =
                makeOfSite(recipes.ofSite(isData), "Publishing data", Map.of(), indexes, equipment, work);
        List<SiteRecipe> told =
                work.one(SITE, () -> equipment.press().afterReports(whole)).orElse(List.of());
        makeOfSite(told, "Publishing the search", Map.of(), indexes, equipment, work);
        makeOfSite(
                recipes.ofSite(recipe -> !isAsset(recipe) && !isData.test(recipe)),
                "Publishing indexes",
                data,
                indexes,
                equipment,
                work);
        indexes.keep();
        return work.one(
                SITE, () -> whole.with(told.stream().map(SiteRecipe::product).toList()));
    }

    // What is wrong with the site, its vocabularies or the ledger may hide what is there.
    private void checkAddresses(Equipment equipment, SitePlan whole) {
        if (!problems.hasErrors(ContentFolder::isShared))
            new LedgerCheck(equipment.library(), equipment.addresses(), whole, problems).run();
    }

    private Map<Address, FileFacts> makeOfSite(
            List<SiteRecipe> wanted,
            String title,
            Map<Address, FileFacts> facts,
            KeptIndexes indexes,
            Equipment equipment,
            Work work) {
        Map<Address, FileFacts> made = new HashMap<>();
        String sizes = KeptIndexes.sizes(facts);
        work.each(title, wanted, recipe -> SITE, recipe -> {
                    String key = indexes.key(recipe, sizes);
                    Optional<Batch> taken = indexes.take(recipe.product(), key);
                    Batch batch = taken.orElseGet(() -> equipment.press().make(recipe, facts));
                    if (taken.isEmpty()) indexes.add(key, batch);
                    return Optional.of(Made.facts(see(batch, equipment).made()));
                })
                .forEach(made::putAll);
        return made;
    }

    /** Links and makes a report; the result is what its facts alone did not tell of. */
    private Optional<List<Product>> publish(Entry entry, ContentChecks checks, Equipment equipment) {
        Optional<String> key = kept.key(entry);
        Optional<LinkedReport> linked = kept.text(entry, key, () -> link(entry, checks, equipment));
        linked.ifPresent(equipment::keep);
        folder.letGo(entry);
        return linked.map(report -> make(report, key, equipment));
    }

    private Optional<LinkedReport> link(Entry entry, ContentChecks checks, Equipment equipment) {
        Optional<LinkedReport> linked = equipment.linker().link(entry);
        checks.of(entry, linked);
        return linked;
    }

    private List<Product> make(LinkedReport report, Optional<String> key, Equipment equipment) {
        if (problems.hasErrors(report.entry()::dependsOn)) {
            equipment.trial().make(report, problems).ifPresent(batch -> judge(batch, equipment));
            return List.of();
        }
        Press press = equipment.press();
        Batch batch = see(kept.products(report, key, press::take, press::make), equipment);
        SitePlan plan = press.recipes().plan();
        return batch.planned().stream()
                .filter(product -> plan.at(product.address()).isEmpty())
                .toList();
    }

    // A page that nobody will see is only checked: no other gate has a question about it.
    private Batch judge(Batch batch, Equipment equipment) {
        equipment.findings().see(batch, problems);
        return batch;
    }

    private Batch see(Batch batch, Equipment equipment) {
        equipment.gates().forEach(gate -> gate.see(batch, problems));
        return batch;
    }

    private BaselineResult gate(Optional<Equipment> equipment, Optional<SitePlan> made, Work work) {
        List<Gate> gates = equipment.map(Equipment::gates).orElse(List.of());
        made.ifPresent(plan -> gates.forEach(gate -> work.run(SITE, () -> gate.judge(plan, problems))));
        CheckReport found = equipment.map(all -> all.findings().report()).orElse(new CheckReport(List.of(), List.of()));
        return request.accepted().apply(found, today);
    }

    private boolean publish(BaselineResult judged, Ledger ledger, Staging staging) throws UnusableOutput {
        if (problems.hasErrors() || judged.report().count(Verdict.STOPS) > 0) return false;
        staging.publish(ledger);
        // A quick build without some files does not take them from the next.
        if (request.formats().isEmpty()) staging.kept().tidy();
        return true;
    }
}
