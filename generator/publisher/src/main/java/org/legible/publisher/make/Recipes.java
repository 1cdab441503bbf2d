package org.legible.publisher.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.link.PictureReader;
import org.legible.publisher.link.ProseReader;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.render.Assets;
import org.legible.publisher.search.Gathering;
import org.legible.publisher.view.PageContext;

/**
 * What a site will hold, and how each thing is made. To add a kind of page, write its class and name it here; a format of files
 * may also be in another jar, where {@link ServiceLoader} finds it.
 */
public final class Recipes {

    private final Library library;
    private final List<ReportKind> kinds = new ArrayList<>();
    private final List<SiteKind> siteKinds;
    private final List<SiteRecipe> site;
    private final Map<String, List<ReportRecipe>> reports = new LinkedHashMap<>();
    private final SitePlan plan;

    /**
     * Asks every kind of product what it gives.
     *
     * @param assets the files of the theme
     * @param pictures reads the pictures of reports, from the content folder
     * @param prose reads the Markdown of the facts
     * @param words the words that earlier builds have found in reports, for readers who search
     * @param today the day of the build
     */
    public Recipes(
            Library library,
            Assets assets,
            PictureReader pictures,
            ProseReader prose,
            Gathering.Kept words,
            LocalDate today) {
        this.library = library;
        SearchFiles search = new SearchFiles(prose, words);
        kinds.addAll(List.of(
                new ReportEditions(),
                new SectionPages(),
                new SummaryEditions(),
                new ReportRecommendations(),
                new ReportData(),
                new Citations(),
                new ReportCards(),
                new PictureFiles(pictures),
                new ReportDownloads(pictures.folder(), pictures.problems()),
                search));
        kinds.addAll(formats(pictures));
        siteKinds = siteKinds(assets, search, today);
        site = siteKinds.stream().flatMap(kind -> kind.of(library)).toList();
        for (Entry entry : library.entries())
            reports.put(
                    entry.slug(),
                    kinds.stream()
                            .filter(kind -> isMade(kind, entry, pictures.problems()))
                            .flatMap(kind -> kind.of(entry, library))
                            .toList());
        plan = new SitePlan(Stream.concat(
                                site.stream().map(SiteRecipe::product),
                                reports.values().stream().flatMap(List::stream).map(ReportRecipe::product))
                        .toList())
                .leaving(LeftPlaces.ofSite(library));
    }

    /** The formats that other jars bring and this machine can make. */
    public static List<ReportKind> formatsAtHand() {
        return StreamSupport.stream(others().spliterator(), false)
                .filter(kind -> kind.lacks().isEmpty())
                .toList();
    }

    private static ServiceLoader<ReportKind> others() {
        return ServiceLoader.load(ReportKind.class, Recipes.class.getClassLoader());
    }

    private boolean isMade(ReportKind kind, Entry entry, Problems problems) {
        Optional<Problem> lack = kind.lacks(entry, library);
        lack.ifPresent(problems::add);
        return lack.isEmpty();
    }

    private Recipes(Recipes before, Library library, Set<String> changed) {
        this.library = library;
        kinds.addAll(before.kinds);
        siteKinds = before.siteKinds;
        site = before.site;
        reports.putAll(before.reports);
        for (String slug : changed) {
            Entry entry = library.reports().get(slug);
            reports.put(
                    slug,
                    kinds.stream().flatMap(kind -> kind.of(entry, library)).toList());
        }
        plan = before.plan;
    }

    /**
     * The same for a library in which some reports say something else, at once: what the site holds beside these reports, and what
     * menus and pages offer, is as it was.
     */
    public Recipes with(Library now, Set<String> changed) {
        return new Recipes(this, now, changed);
    }

    // What the site chooses and this machine can make; else what can take its place, once.
    private List<ReportKind> formats(PictureReader pictures) {
        List<ReportKind> formats = new ArrayList<>();
        List<ReportKind> inPlace = new ArrayList<>();
        for (ReportKind kind : others()) {
            if (!kind.format().stream().allMatch(library.site()::offers)) continue;
            Optional<Problem> lack = kind.lacks();
            lack.ifPresent(pictures.problems()::add);
            if (lack.isEmpty()) formats.add(kind);
            else kind.inItsPlace().ifPresent(inPlace::add);
        }
        for (ReportKind kind : inPlace)
            if (formats.stream().noneMatch(other -> other.format().equals(kind.format()))) formats.add(kind);
        return formats;
    }

    // In the order in which menus show them.
    private static List<SiteKind> siteKinds(Assets assets, SearchFiles search, LocalDate today) {
        FilterFiles filter = new FilterFiles(today, search);
        List<SiteKind> kinds = new ArrayList<>(List.of(new HomePage(), new RecommendationsPage(today, filter)));
        kinds.addAll(RecommendationLists.all(today));
        kinds.add(new RecommendationsOfAuthority());
        kinds.addAll(List.of(
                new OverTimePages(),
                new AuthorityPages(),
                new YoungPeoplePage(),
                new GlossaryPage(),
                new AccessibilityPage(),
                new PrivacyPage(),
                search,
                filter,
                new HelpPage(),
                new NotFoundPage(),
                new Feed(),
                new RegisterFeeds(),
                new RegisterData(),
                new Sitemap(),
                new Robots(),
                new SiteCard(),
                new ThemeAssets(assets),
                new MovedPages()));
        ServiceLoader.load(SiteKind.class).forEach(kinds::add);
        return kinds;
    }

    /** Everything of which the facts tell that the site will hold it. */
    public SitePlan plan() {
        return plan;
    }

    /** The addresses that the site has published. */
    public Ledger ledger() {
        return library.ledger();
    }

    /** How what belongs to no report is made, where it is wanted. */
    public List<SiteRecipe> ofSite(Predicate<SiteRecipe> isWanted) {
        return site.stream().filter(isWanted).toList();
    }

    /**
     * How what belongs to no report and is known only now is made: every report has been made. To be asked once.
     *
     * @param whole all else that the site will hold
     * @param contexts the words and links of any product
     */
    public List<SiteRecipe> afterReports(SitePlan whole, PageContext.Maker contexts) {
        return siteKinds.stream()
                .flatMap(kind -> kind.afterReports(library, whole, contexts))
                .toList();
    }

    /** How all that belongs to a report is made; its text tells of more than its facts do. */
    public List<ReportRecipe> of(LinkedReport report) {
        return Stream.concat(
                        reports.get(report.entry().slug()).stream(),
                        kinds.stream().flatMap(kind -> kind.of(report, library)))
                .toList();
    }
}
