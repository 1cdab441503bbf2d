package org.legible.publisher.library;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.problem.Place;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Site;

/**
 * Everything that the content folder holds, but for the text of the reports. Reports are newest first; those that readers may
 * not see yet are only named.
 *
 * @param prose all inline Markdown in the files that belong to no report
 * @param ledger the addresses that the site has published
 */
public record Library(
        Site site,
        Vocabularies vocabularies,
        Map<String, Entry> reports,
        List<HeldBack> heldBack,
        List<Prose> prose,
        Ledger ledger) {

    /** The reports, newest first. */
    public Collection<Entry> entries() {
        return reports.values();
    }

    /** True if pages of the site, or of one of its reports, can be left at once. */
    public boolean offersExit() {
        return site.exit().isPresent()
                || entries().stream().anyMatch(entry -> entry.report().exit().isPresent());
    }

    /** The language of the site, as a BCP 47 tag. */
    public String language() {
        return site.language().value();
    }

    /** The language of a report, as a BCP 47 tag. */
    public String language(Entry entry) {
        return language(entry.report());
    }

    /** The language of a report, as a BCP 47 tag. */
    public String language(Report report) {
        return report.language().orElse(site.language()).value();
    }

    /** Every language of the site, each with the place that first names it. */
    public Map<String, Place> languages() {
        Map<String, Place> languages = new LinkedHashMap<>();
        languages.put(site.language().value(), site.language().place());
        for (Entry entry : entries())
            entry.report().language().ifPresent(language -> languages.putIfAbsent(language.value(), language.place()));
        return languages;
    }

    /** The language of what a content file says, by its path from the content folder. */
    public String languageOf(String file) {
        String reportsFolder = "reports/";
        int end = file.indexOf('/', reportsFolder.length());
        Entry entry = file.startsWith(reportsFolder) && end > 0
                ? reports.get(file.substring(reportsFolder.length(), end))
                : null;
        return entry == null ? site.language().value() : language(entry);
    }

    /** The recommendation that {@code report/id} names, or empty. */
    public Optional<Recommendation> recommendation(RecommendationRef ref) {
        return Optional.ofNullable(reports.get(ref.slug())).stream()
                .flatMap(entry -> entry.report().recommendations().stream())
                .filter(recommendation -> recommendation.id().value().equals(ref.id()))
                .findFirst();
    }

    /** The same library with some of its reports alone. */
    public Library only(Predicate<Entry> wanted) {
        Map<String, Entry> some = new LinkedHashMap<>(reports);
        some.values().removeIf(wanted.negate());
        return with(some);
    }

    /** The same library with these reports. */
    Library with(Map<String, Entry> others) {
        return new Library(site, vocabularies, others, heldBack, prose, ledger);
    }

    /**
     * The same library, with something behind every key that facts may name: what is wrong somewhere can be made with it, to be
     * judged and thrown away.
     */
    public Library answeringAnyKey() {
        return new Library(site, vocabularies.answeringAnyKey(), reports, heldBack, prose, ledger);
    }

    /** The same library for a site that stands at another address. */
    public Library at(URI baseUrl) {
        return of(site.at(baseUrl));
    }

    /** The same library for a site whose reports have these kinds of files. */
    public Library offering(List<String> formats) {
        return of(site.offering(formats));
    }

    private Library of(Site other) {
        return new Library(other, vocabularies, reports, heldBack, prose, ledger);
    }
}
