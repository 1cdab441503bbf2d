package org.legible.publisher.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Addressee;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Scale;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Theme;
import org.legible.publisher.work.Work;
import org.legible.publisher.yaml.YamlReader;

/** Reads the facts of a content folder: all YAML, and the front matter of summaries. */
public final class LibraryReader {

    private final ContentFolder folder;
    private final YamlReader yaml;
    private final Problems problems;

    /** A reader of this folder; what is wrong goes to {@code problems}. */
    public LibraryReader(ContentFolder folder, YamlReader yaml, Problems problems) {
        this.folder = folder;
        this.yaml = yaml;
        this.problems = problems;
    }

    /**
     * Reads the library and checks every reference within it.
     *
     * @param now the moment that decides which embargoes are over
     * @return the library, or empty if a file of the publication as a whole is wrong; a report that is wrong is left out
     */
    public Optional<Library> read(Instant now, Work work) {
        Optional<Site> site = folder.read("site.yaml", problems).flatMap(text -> yaml.object("site.yaml", text, Site.class, problems));
        Map<String, Theme> themes = keyed("themes.yaml", Theme.class, Theme::key);
        Map<String, Authority> authorities = keyed("authorities.yaml", Authority.class, Authority::key);
        Map<String, Addressee> addressees = keyed("addressees.yaml", Addressee.class, Addressee::key);
        Map<String, Scale> scales = keyed("scales.yaml", Scale.class, Scale::key);
        List<GlossaryTerm> glossary = folder.has("glossary.yaml") ? list("glossary.yaml", GlossaryTerm.class) : List.of();
        boolean sharedFilesAreWrong = problems.hasErrors();
        Map<String, Entry> all = reports(work);
        if (site.isEmpty()) return Optional.empty();
        Library library = new Library(site.get(), themes, authorities, addressees, scales, glossary, all);
        if (!sharedFilesAreWrong) new FactChecks(library, folder, problems).run();
        return Optional.of(new Library(
                site.get(), themes, authorities, addressees, scales, glossary, visible(all, now)));
    }

    private Map<String, Entry> reports(Work work) {
        List<String> slugs = folder.folders("reports");
        if (slugs.isEmpty())
            problems.error(
                    Place.of("reports"),
                    "There is no report.",
                    "Readers would find an empty site.",
                    "Make a folder reports/<name>/ with report.yaml and report.md.");
        List<Optional<Entry>> entries = work.each("Reading reports", slugs, this::entry);
        Map<String, Entry> reports = new LinkedHashMap<>();
        entries.stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Entry entry) -> entry.report().published())
                        .reversed()
                        .thenComparing(Entry::slug))
                .forEach(entry -> reports.put(entry.slug(), entry));
        return reports;
    }

    private Optional<Entry> entry(String slug) {
        String file = "reports/" + slug + "/report.yaml";
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problems.error(
                    Place.of("reports/" + slug),
                    "The folder's name \"" + slug + "\" cannot be an address.",
                    "Links to the report could break in letters, on paper and on other systems.",
                    "Use small letters, figures and single hyphens, such as hertfordshire-2015.");
            return Optional.empty();
        }
        Optional<Report> report = folder.read(file, problems).flatMap(text -> yaml.object(file, text, Report.class, problems));
        String summaryFile = "reports/" + slug + "/summary.md";
        if (!folder.has(summaryFile)) return report.map(facts -> new Entry(slug, facts, Optional.empty()));
        Optional<FrontMatter> summary = folder.read(summaryFile, problems).flatMap(text -> FrontMatter.split(summaryFile, text, yaml, problems));
        if (report.isEmpty() || summary.isEmpty()) return Optional.empty();
        return Optional.of(new Entry(slug, report.get(), Optional.of(summary.get().summary())));
    }

    private static Map<String, Entry> visible(Map<String, Entry> all, Instant now) {
        Map<String, Entry> visible = new LinkedHashMap<>(all);
        visible.values().removeIf(entry -> entry.report().status() == Report.Publication.DRAFT
                || entry.report().embargo().filter(now::isBefore).isPresent());
        return visible;
    }

    private <T extends Record> Map<String, T> keyed(String file, Class<T> type, Function<T, String> key) {
        Map<String, T> keyed = new LinkedHashMap<>();
        List<T> items = list(file, type);
        for (int i = 0; i < items.size(); i++) {
            String k = key.apply(items.get(i));
            if (keyed.put(k, items.get(i)) == null) continue;
            String text = folder.read(file, new Problems()).orElse("");
            problems.error(
                    YamlReader.placeOf(file, text, "/" + i + "/key"),
                    "The key \"" + k + "\" stands twice.",
                    "Two pages would have one address, and readers would find only one.",
                    "Give each its own key.");
        }
        return keyed;
    }

    private <T extends Record> List<T> list(String file, Class<T> type) {
        Optional<List<T>> items = folder.read(file, problems).flatMap(text -> yaml.list(file, text, type, problems));
        return new ArrayList<>(items.orElse(List.of()));
    }
}
