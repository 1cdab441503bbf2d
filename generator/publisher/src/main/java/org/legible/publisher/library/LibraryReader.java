package org.legible.publisher.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.ledger.LedgerEntry;
import org.legible.publisher.ledger.LedgerReader;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.Worker;
import org.legible.publisher.report.Addressee;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.CustomKind;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Scale;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Summary;
import org.legible.publisher.report.Text;
import org.legible.publisher.report.Theme;
import org.legible.publisher.work.Work;
import org.legible.publisher.yaml.Reading;
import org.legible.publisher.yaml.YamlReader;

/** Reads the facts of a content folder: all YAML, and the front matter of summaries. */
public final class LibraryReader {

    private final ContentFolder folder;
    private final YamlReader yaml;
    private final Problems problems;
    private final Map<String, Set<String>> vocabularies = new HashMap<>();
    private final List<Prose> prose = new ArrayList<>();
    private final ReadReports kept;

    /** A reader of this folder; what is wrong goes to {@code problems}. */
    public LibraryReader(ContentFolder folder, YamlReader yaml, Problems problems) {
        this(folder, yaml, problems, new ReadReports());
    }

    /** A reader that reads no report again which is kept. */
    public LibraryReader(ContentFolder folder, YamlReader yaml, Problems problems, ReadReports kept) {
        this.folder = folder;
        this.yaml = yaml;
        this.problems = problems;
        this.kept = kept;
    }

    /**
     * Reads the library and checks every reference within it. What is wrong somewhere keeps nobody from hearing of the rest: a
     * file that cannot be read, or not wholly, has holes.
     *
     * @param now the moment that decides which embargoes are over
     * @return the library; empty only if reading {@code site.yaml} failed as nobody foresaw
     */
    public Optional<Library> read(Instant now, Work work) {
        return read(now, work, false);
    }

    /**
     * As {@link #read}, with the reports that readers may not see yet, for those who write them. No build that publishes comes
     * by here.
     */
    public Optional<Library> readAll(Instant now, Work work) {
        return read(now, work, true);
    }

    /**
     * A library in which some reports, and nothing else, have changed since it was read: they alone are read and checked.
     *
     * @param slugs reports that it holds
     */
    public Library readAgain(Library before, Set<String> slugs) {
        Map<String, Entry> reports = new LinkedHashMap<>(before.reports());
        slugs.forEach(slug -> keptEntry(slug).ifPresent(entry -> reports.put(slug, entry)));
        Vocabularies all = before.vocabularies();
        Map<String, Set<String>> known = Map.of(
                "kind", withBuiltIn(all.kinds().keySet()),
                "theme", all.themes().keySet(),
                "authority", all.authorities().keySet(),
                "addressee", all.addressees().keySet(),
                "scale", all.scales().keySet());
        new FactChecks(known, all.scales(), reports, problems).run(entry -> slugs.contains(entry.slug()));
        return before.with(reports);
    }

    private static Set<String> withBuiltIn(Set<String> kinds) {
        return Stream.concat(Report.BUILT_IN_KINDS.stream(), kinds.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Library> read(Instant now, Work work, boolean withHeldBack) {
        Optional<Site> site = work.one(Place.of("site.yaml"), () -> site(now));
        work.run(Place.of("site.yaml"), () -> new FolderChecks(folder, named(site), problems).check());
        WordChecks words = new WordChecks(problems);
        Map<String, CustomKind> kinds = keyed("kind", list("kinds.yaml", CustomKind.class, work), CustomKind::key);
        if (vocabularies.containsKey("kind")) vocabularies.put("kind", withBuiltIn(kinds.keySet()));
        Map<String, Theme> themes = keyed("theme", list("themes.yaml", Theme.class, work), Theme::key);
        Reading<List<Authority>> bodies = list("authorities.yaml", Authority.class, work);
        Map<String, Authority> authorities = keyed("authority", bodies, Authority::key);
        Map<String, Addressee> addressees =
                keyed("addressee", list("addressees.yaml", Addressee.class, work), Addressee::key);
        Reading<List<Scale>> grades = list("scales.yaml", Scale.class, work);
        words.scales(grades.value());
        Map<String, Scale> scales = keyed("scale", grades, Scale::key);
        Map<String, Scale> wholeScales = grades.holes().hide("grades.key") ? Map.of() : scales;
        List<GlossaryTerm> glossary =
                list("glossary.yaml", GlossaryTerm.class, work).value();
        words.terms(glossary);
        Map<String, Entry> all = reports(work);
        FactChecks facts = new FactChecks(vocabularies, wholeScales, all, problems);
        work.run(Place.of("reports"), facts::run);
        List<HeldBack> heldBack = all.values().stream()
                .flatMap(entry -> heldBack(entry, now).stream())
                .toList();
        Set<String> hidden = heldBack.stream().map(HeldBack::slug).collect(Collectors.toSet());
        if (!withHeldBack) all.keySet().removeAll(hidden);
        Ledger ledger = folder.has(Ledger.FILE)
                ? LedgerReader.read(list(Ledger.FILE, LedgerEntry.class, work).value(), problems)
                : Ledger.NONE;
        ExitChecks exits = new ExitChecks(site, problems);
        site.ifPresent(about -> exits.check(about.exit()));
        AgeChecks ages = new AgeChecks(now, problems);
        SiteChecks help = new SiteChecks(bodies.holes(), problems);
        work.run(
                Place.of("authorities.yaml"),
                () -> authorities.values().stream()
                        .flatMap(authority -> authority.help().stream())
                        .forEach(line -> {
                            ages.check(line);
                            help.check(line);
                        }));
        work.run(
                Place.of("reports"),
                () -> all.values().forEach(entry -> {
                    if (!hidden.contains(entry.slug())) ages.check(entry);
                    exits.check(entry.report().exit());
                }));
        return site.map(about -> new Library(
                about,
                new Vocabularies(kinds, themes, authorities, addressees, scales, glossary),
                all,
                heldBack,
                List.copyOf(prose),
                ledger));
    }

    private Site site(Instant now) {
        Reading<Site> reading = folder.read("site.yaml", problems)
                .map(text -> yaml.object("site.yaml", text, Site.class, problems))
                .orElseGet(() -> yaml.noObject("site.yaml", Site.class));
        Site site = kept(reading).value();
        // Of nothing, nothing more can be said.
        if (reading.holes().equals(Holes.EVERYWHERE)) return site;
        new AgeChecks(now, problems).check(site);
        if (!reading.holes().touch("accessibility-statement")
                && !reading.holes().touch("contact")) new StatementChecks(now, problems).check(site);
        new StarterChecks(StarterValues.read(), problems).check(site, folder.folders("reports"));
        new SiteChecks(reading.holes(), problems).check(site);
        return site;
    }

    // The files that the site's own facts name.
    private static Set<String> named(Optional<Site> site) {
        return site.flatMap(Site::themeOptions).flatMap(Site.ThemeOptions::logo).stream()
                .map(Text::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, Entry> reports(Work work) {
        List<String> slugs = folder.folders("reports");
        if (slugs.isEmpty() && folder.nearly("reports").isEmpty())
            problems.error(
                    Place.of("reports"),
                    "There is no report.",
                    "Readers would find an empty site.",
                    "Make a folder reports/<name>/ with report.yaml and report.md.");
        List<Entry> entries = work.each(
                "Reading reports", slugs, slug -> Place.of("reports/" + slug + "/report.yaml"), this::keptEntry);
        Map<String, Entry> reports = new LinkedHashMap<>();
        entries.stream()
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.report().published().value())
                        .reversed()
                        .thenComparing(Entry::slug))
                .forEach(entry -> reports.put(entry.slug(), entry));
        return reports;
    }

    private Optional<Entry> keptEntry(String slug) {
        return kept.of(slug, problems, found -> new LibraryReader(folder, yaml, found, kept).entry(slug));
    }

    private Optional<Entry> entry(String slug) {
        String file = "reports/" + slug + "/report.yaml";
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problems.error(
                    Place.of("reports/" + slug),
                    "The folder's name \"" + slug + "\" cannot be an address.",
                    "Links to the report could break in letters, on paper and on other systems.",
                    FileNames.asAddress(slug)
                            .map(name -> "Rename it to " + name + ": small letters, figures and single hyphens.")
                            .orElse("Use small letters, figures and single hyphens, such as northtown-2015."));
        } else if (FileNames.isKeptByWindows(slug)) {
            problems.error(
                    Place.of("reports/" + slug),
                    "Windows keeps the name \"" + slug + "\" for itself.",
                    "The site could not be copied to a computer with Windows, or opened there.",
                    "Rename it to " + slug + "-report, or to another longer name.");
        }
        Reading<Report> report = folder.read(file, problems)
                .map(text -> yaml.object(file, text, Report.class, problems))
                .orElseGet(() -> yaml.noObject(file, Report.class));
        List<Prose> words = new ArrayList<>(report.prose());
        Holes holes = report.holes();
        List<SummaryFile> summaries = new ArrayList<>();
        for (String name : summaryNames(slug)) {
            Reading<Summary> summary = summary("reports/" + slug + "/" + SummaryNames.file(name));
            words.addAll(summary.prose());
            holes = holes.with(Entry.SUMMARY, summary.holes());
            summaries.add(new SummaryFile(name, summary.value()));
        }
        return Optional.of(new Entry(slug, report.value(), List.copyOf(summaries), List.copyOf(words), holes));
    }

    // The one without a name first.
    private List<String> summaryNames(String slug) {
        return folder.names("reports/" + slug + "/").stream()
                .flatMap(file -> SummaryNames.in(file).stream())
                .sorted()
                .toList();
    }

    private Reading<Summary> summary(String file) {
        return Worker.at(
                Place.of(file),
                () -> folder.read(file, problems)
                        .flatMap(text -> FrontMatter.of(file, text, problems))
                        .map(front -> yaml.object(file, front.yaml(), Summary.class, problems))
                        .orElseGet(() -> yaml.noObject(file, Summary.class)));
    }

    private static Optional<HeldBack> heldBack(Entry entry, Instant now) {
        if (entry.report().status() == Report.Publication.DRAFT
                && !entry.holes().hide("status")) return Optional.of(new HeldBack(entry.slug(), Optional.empty()));
        return entry.report()
                .embargo()
                .filter(until -> now.isBefore(until.toInstant()))
                .map(until -> new HeldBack(entry.slug(), Optional.of(until)));
    }

    private <T> Map<String, T> keyed(String vocabulary, Reading<List<T>> items, Function<T, Text> key) {
        Map<String, T> keyed = new LinkedHashMap<>();
        for (T item : items.value()) {
            if (key.apply(item).value().isEmpty()) continue;
            checkKey(key.apply(item), keyed.keySet());
            keyed.put(key.apply(item).value(), item);
        }
        if (!items.holes().hide("key")) vocabularies.put(vocabulary, keyed.keySet());
        return keyed;
    }

    private void checkKey(Text key, Set<String> seen) {
        if (FileNames.isKeptByWindows(key.value()))
            problems.error(
                    key.place(),
                    "Windows keeps the name \"" + key + "\" for itself, and the key is part of an address.",
                    "The site could not be copied to a computer with Windows, or opened there.",
                    "Choose a longer key.");
        if (seen.contains(key.value()))
            problems.error(
                    key.place(),
                    "The key \"" + key + "\" stands twice.",
                    "Two pages would have one address, and readers would find only one.",
                    "Give each its own key, such as \"" + key + "-2\" here.");
    }

    // Each file is read as a piece of work of its own: what goes wrong with one keeps nobody from hearing of the
    // others. A file that is not there names nothing; under another name it is not missed as well.
    private <T extends Record> Reading<List<T>> list(String file, Class<T> type, Work work) {
        if (!folder.has(file) && folder.nearly(file).isEmpty())
            return new Reading<>(List.of(), List.of(), Holes.NONE, true);
        Optional<Reading<List<T>>> read = folder.has(file)
                ? work.one(Place.of(file), () -> folder.read(file, problems))
                        .flatMap(text -> text)
                        .map(text -> yaml.list(file, text, type, problems))
                : Optional.empty();
        return kept(read.orElseGet(() -> yaml.noList(file, type)));
    }

    private <T> Reading<T> kept(Reading<T> reading) {
        prose.addAll(reading.prose());
        return reading;
    }
}
