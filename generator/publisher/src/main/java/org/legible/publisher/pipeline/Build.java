package org.legible.publisher.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.PageFindings;
import org.legible.checker.Profile;
import org.legible.checker.Resources;
import org.legible.checker.Verdict;
import org.legible.checker.baseline.Baseline;
import org.legible.checker.baseline.BaselineResult;
import org.legible.checker.script.ScriptReader;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.HeldBack;
import org.legible.publisher.library.Library;
import org.legible.publisher.library.LibraryReader;
import org.legible.publisher.link.Connections;
import org.legible.publisher.link.Glossary;
import org.legible.publisher.link.OutwardLink;
import org.legible.publisher.link.ProseReader;
import org.legible.publisher.link.ReportLinker;
import org.legible.publisher.output.Staging;
import org.legible.publisher.output.UnusableOutput;
import org.legible.publisher.plan.SitePages;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.render.Assets;
import org.legible.publisher.render.FragmentWriter;
import org.legible.publisher.render.Icons;
import org.legible.publisher.render.ProseRenderer;
import org.legible.publisher.render.Templates;
import org.legible.publisher.render.TextParts;
import org.legible.publisher.render.ThemeFiles;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Text;
import org.legible.publisher.text.MarkdownReader;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.Page;
import org.legible.publisher.work.Progress;
import org.legible.publisher.work.Work;
import org.legible.publisher.yaml.YamlReader;

/**
 * One build, from the content folder to the website. The steps, in order:
 *
 * <ol>
 *   <li>read the facts of all reports and check what they say of one another;
 *   <li>for each report, several at a time: read and link its text, render it once, write and check every edition;
 *   <li>write and check the pages that belong to no report;
 *   <li>hold the whole site to its gates: links, parity, size, pages checked equal to pages written;
 *   <li>put the new site in place of the old one, if nothing failed.
 * </ol>
 */
public final class Build {

    private static final Place SITE = Place.of("site.yaml");

    private final PublishRequest request;
    private final Progress progress;
    private final Problems problems = new Problems();
    private final ContentFolder folder;
    private final YamlReader yaml = new YamlReader();
    private final MarkdownReader markdown = new MarkdownReader();
    private final List<PageFindings> checked = new ArrayList<>();
    private int written;

    /** A build of this request. */
    public Build(PublishRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
        this.folder = new ContentFolder(request.content());
    }

    /**
     * Runs the build, once.
     *
     * @throws UnusableOutput if the output folder cannot be used; the message says why
     */
    public PublishResult run() throws UnusableOutput {
        long start = System.nanoTime();
        int reports = 0;
        long bytes = 0;
        List<HeldBack> heldBack = List.of();
        boolean published = false;
        BaselineResult judged = Baseline.none().apply(findings(), today());
        try (Staging staging = Staging.begin(request.output(), request.content(), request.templates(), problems);
                Work work = new Work(request.threads(), Work.LIMIT, progress, problems)) {
            if (staging.recovered()) progress.update("Putting right a site that an earlier build was ended over", 1, 1);
            Optional<Library> read = new LibraryReader(folder, yaml, markdown, problems).read(request.now(), work);
            if (read.isPresent()) {
                Library library = read.get()
                        .at(request.baseUrl().orElse(read.get().site().baseUrl().value()));
                reports = library.reports().size();
                heldBack = library.heldBack();
                make(library, staging, work);
                judged = judge();
                published = !problems.hasErrors() && judged.report().count(Verdict.STOPS) == 0;
                if (published) {
                    staging.publish();
                    bytes = staging.bytes();
                }
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new PublishResult(
                problems.sorted(),
                judged.report(),
                reports,
                heldBack,
                published ? written : 0,
                bytes,
                published,
                took,
                problems.hasErrors() ? List.of() : judged.problems());
    }

    private void make(Library library, Staging staging, Work work) {
        // Without a theme there are no words to make a page of; the problems say what is wrong with it.
        Optional<Equipment> equipment = work.one(SITE, () -> equip(library, staging));
        equipment.ifPresent(all -> make(library, staging, all, work));
    }

    /** What pages are made with. */
    private record Equipment(
            PageContext.Maker contexts,
            Words words,
            ProseReader prose,
            PageWriter writer,
            LinkGate links,
            ReportPress press) {}

    private Equipment equip(Library library, Staging staging) {
        ThemeFiles theme =
                new ThemeFiles(request.templates(), library.site().language().value(), problems);
        Words words = words(theme, library.site().language());
        Icons.check(theme, problems);
        Assets assets = new Assets(theme);
        assets.files().forEach((address, bytes) -> staging.write(new Address(address), bytes));
        staging.write(Addresses.NO_JEKYLL, "");
        Connections connections = new Connections(library);
        ProseReader prose = new ProseReader(markdown);
        ProseRenderer renderer = new ProseRenderer(prose);
        Templates templates = new Templates(theme);
        PageContext.Maker contexts =
                contexts(library, connections, assets, renderer, TextParts.of(templates, words, problems));
        // A page of a site works without its scripts, and so it is judged.
        Checker checker = Checker.with(Profile.ALL)
                .scripts(ScriptReader.WITHOUT_SCRIPTS)
                .resources(resources(staging, library.site().baseUrl().value()));
        PageWriter writer = new PageWriter(templates, words, checker, staging, problems);
        LinkGate links = new LinkGate(basePath(library.site().baseUrl().value()));
        ReportPress press = new ReportPress(
                folder,
                new ReportLinker(folder, markdown, prose, new Glossary(library.glossary()), headings(words), problems),
                connections,
                contexts,
                renderer,
                writer,
                staging,
                links,
                new ParityGate(problems),
                problems);
        return new Equipment(contexts, words, prose, writer, links, press);
    }

    private void make(Library library, Staging staging, Equipment equipment, Work work) {
        List<ReportPress.Pressed> pressed = work.each(
                "Publishing reports",
                List.copyOf(library.entries()),
                entry -> Place.of(entry.file("report.md")),
                equipment.press()::press);
        new LibraryProseChecks(library, equipment.prose(), problems).run(work);
        work.run(Place.of("reports"), () -> checkOutwardLinks(pressed));
        pressed.forEach(report -> checked.addAll(report.findings()));
        if (problems.hasErrors()) return;
        List<Address> canonical =
                pressed.stream().flatMap(report -> report.canonical().stream()).toList();
        work.one(SITE, () -> new SitePages(equipment.contexts(), library, equipment.words()).all(canonical))
                .ifPresent(pages -> writePages(pages, equipment, staging, work));
        work.run(SITE, () -> equipment.links().check(staging::has, problems));
        work.run(SITE, staging::checkSize);
        work.run(SITE, () -> checkEveryPageWasChecked(staging));
    }

    private void writePages(List<Page> pages, Equipment equipment, Staging staging, Work work) {
        List<WrittenPage> done = work.each("Publishing indexes", pages, page -> SITE, equipment.writer()::write);
        for (WrittenPage page : done) {
            equipment.links().add(page);
            if (page.address().equals(Addresses.GLOSSARY)) staging.cite(page.address(), page.citable(Set.of()));
            checked.add(page.findings().withoutLinks());
        }
    }

    private void checkOutwardLinks(List<ReportPress.Pressed> pressed) {
        Map<String, Set<String>> anchors = new HashMap<>();
        pressed.forEach(report -> anchors.put(report.slug(), report.anchors()));
        List<OutwardLink> links =
                pressed.stream().flatMap(report -> report.outward().stream()).toList();
        for (OutwardLink link : links) {
            boolean hidden = !anchors.containsKey(link.target().slug())
                    && folder.has("reports/" + link.target().slug());
            if (!hidden) link.check(anchors).ifPresent(problems::add);
            // A report that is there but could not be read says so itself.
            else if (!isFaulty("reports/" + link.target().slug())) problems.add(link.toHiddenReport());
        }
    }

    private boolean isFaulty(String report) {
        return problems.sorted().stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().file())
                .anyMatch(file -> file.equals(report) || file.startsWith(report + "/"));
    }

    // A gate that silently does not run is the worst of faults: it looks like a pass.
    private void checkEveryPageWasChecked(Staging staging) {
        written = staging.pages();
        if (written != checked.size())
            problems.error(
                    Place.of("site.yaml"),
                    written + " pages were written, but " + checked.size() + " were checked.",
                    "A page that nobody checked could shut readers out.",
                    "This is a fault of the publisher: please report it.");
    }

    private BaselineResult judge() {
        return request.accepted().apply(findings(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(request.now(), ZoneOffset.UTC);
    }

    private CheckReport findings() {
        List<PageFindings> pages = new ArrayList<>(checked);
        pages.sort(Comparator.comparing(PageFindings::file));
        return new CheckReport(pages, List.of());
    }

    private PageContext.Maker contexts(
            Library library, Connections connections, Assets assets, ProseRenderer prose, TextParts parts) {
        LocalDate today = today();
        return (address, edition, report) -> new PageContext(
                address,
                edition,
                new FragmentWriter(address, edition, report, parts),
                library,
                connections,
                parts.words(),
                assets,
                prose,
                today);
    }

    private Words words(ThemeFiles theme, Text stated) {
        String language = stated.value();
        if (Words.has(theme, language)) return Words.of(theme, language, problems);
        problems.error(
                stated.place(),
                "The theme has no words in the language \"" + language + "\".",
                "Menus and headings would stand in a language that the pages say they are not in.",
                "Write language: " + Words.DEFAULT_LANGUAGE + ", or add words/" + language
                        + ".yaml to your templates folder.");
        return Words.of(theme, Words.DEFAULT_LANGUAGE, problems);
    }

    private static Map<FactBlock, String> headings(Words words) {
        Map<FactBlock, String> headings = new EnumMap<>(FactBlock.class);
        for (FactBlock block : FactBlock.values())
            headings.put(block, words.get("text.headings." + block.name().toLowerCase(Locale.ROOT)));
        return headings;
    }

    private static Resources resources(Staging staging, URI baseUrl) {
        return new Resources() {
            @Override
            public Optional<String> text(String path) {
                // Which pages are there already depends on the threads; a page must pass or fail whatever they do.
                boolean page = path.endsWith(".html");
                return !page && staging.has(path) ? Optional.of(staging.text(path)) : Optional.empty();
            }

            @Override
            public String basePath() {
                return Build.basePath(baseUrl);
            }
        };
    }

    private static String basePath(URI baseUrl) {
        String path = baseUrl.getPath() == null || baseUrl.getPath().isEmpty() ? "/" : baseUrl.getPath();
        return path.endsWith("/") ? path : path + "/";
    }
}
