package org.legible.publisher.pipeline;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.legible.checker.Checker;
import org.legible.checker.Profile;
import org.legible.checker.script.ScriptReader;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.finding.AuthorsWords;
import org.legible.publisher.identity.Identity;
import org.legible.publisher.keep.Program;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.AcceptedWarnings;
import org.legible.publisher.link.Connections;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.link.OutwardLinks;
import org.legible.publisher.link.PictureReader;
import org.legible.publisher.link.ProseReader;
import org.legible.publisher.link.ReportLinker;
import org.legible.publisher.make.Recipes;
import org.legible.publisher.make.RenderedReport;
import org.legible.publisher.motif.ReportShapeReader;
import org.legible.publisher.motif.ReportShapes;
import org.legible.publisher.output.Staging;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.render.Assets;
import org.legible.publisher.render.FragmentWriter;
import org.legible.publisher.render.Icons;
import org.legible.publisher.render.ProseRenderer;
import org.legible.publisher.render.Templates;
import org.legible.publisher.render.TextParts;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.text.MarkdownReader;
import org.legible.publisher.theme.ThemeFiles;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.words.Words;
import org.legible.publisher.words.WordsByLanguage;
import org.legible.publisher.work.Work;

/**
 * What the site of one library is made with.
 *
 * @param library the facts
 * @param linker links the texts of reports
 * @param outward the links between reports
 * @param accepted the warnings that the site and its reports accept
 * @param shapes keeps what a report looks like from afar
 * @param prose the inline Markdown of facts, read
 * @param press makes products
 * @param trial makes pages of what is wrong somewhere
 * @param findings the gate for accessibility, which holds what the checker found
 * @param kept the reports that earlier builds have made
 * @param addresses the gate for addresses that people keep
 * @param gates every gate
 */
record Equipment(
        Library library,
        ReportLinker linker,
        OutwardLinks outward,
        AcceptedWarnings accepted,
        Consumer<LinkedReport> shapes,
        ProseReader prose,
        Press press,
        Trial trial,
        CheckerGate findings,
        KeptReports kept,
        AddressGate addresses,
        List<Gate> gates) {

    /** Makes ready what a library needs; problems say what is wrong with the theme. */
    static Equipment of(
            PublishRequest request, LocalDate today, Library library, Staging staging, Problems problems, Work work) {
        ContentFolder folder = new ContentFolder(request.content());
        ThemeFiles theme =
                new ThemeFiles(request.templates(), library.languages().keySet(), problems);
        Icons.check(theme, problems);
        WordsByLanguage words = new WordsByLanguage(theme, library.language(), library.languages(), problems);
        NationCheck.check(library.site(), words.in(library.language()), problems);
        PictureReader pictures = new PictureReader(folder, problems);
        Assets assets = new Assets(theme, Identity.of(library.site(), theme, pictures, problems));
        Connections all = new Connections(library);
        ReportShapes shapes = new ReportShapes();
        MarkdownReader markdown = new MarkdownReader();
        ProseReader prose =
                new ProseReader(markdown, words.in(library.language()).references());
        ProseRenderer renderer = new ProseRenderer(prose);
        Templates templates = new Templates(theme);
        TextParts parts = TextParts.of(templates, words.in(library.language()), problems);
        AcceptedWarnings accepted = new AcceptedWarnings();
        accepted.add(library.site(), folder, request.templates());
        String basePath = basePath(library.site().baseUrl().value());
        // A page of a site works without its scripts, and so it is judged.
        Checker checker = Checker.with(Profile.ALL)
                .scripts(ScriptReader.WITHOUT_SCRIPTS)
                .resources(new ThemeResources(assets.files(), basePath));
        String program = Program.of(Checker.registry());
        PageChecker pages =
                new PageChecker(checker, staging.kept(), SiteBasis.ofPages(program, assets, basePath), basePath);
        BiFunction<Library, Problems, Press> presses = (part, found) -> {
            Connections connections = new Connections(part);
            Recipes recipes = new Recipes(part, assets, pictures, prose, today);
            Map<Recommendation.Type, Integer> listed = RecommendationNames.count(
                    part.entries().stream().flatMap(entry -> entry.report().recommendations().stream()));
            PageContext.Maker contexts = (product, plan) -> {
                Words own = words.in(product.language());
                String holds = product.holdsReport() ? product.report().orElseThrow() : "";
                return new PageContext(
                        product,
                        new FragmentWriter(product.address(), product.edition(), holds, Map.of(), parts.with(own)),
                        part,
                        connections,
                        plan,
                        new RecommendationNames(own, listed),
                        assets,
                        renderer,
                        shapes,
                        today);
            };
            return new Press(
                    recipes,
                    contexts,
                    report -> renderer.add(report.entry().slug(), report.facts()),
                    report -> RenderedReport.of(report, connections, words.in(part.language(report.entry()))),
                    new ProductWriter(templates, library::languageOf, pages, staging, AuthorsWords.read(), found),
                    work);
        };
        Library whole = library.only(entry -> entry.holes().areNone());
        CheckerGate findings = new CheckerGate();
        Press press = presses.apply(whole, problems);
        SiteBasis basis =
                SiteBasis.of(program, library, theme, assets, press.recipes().plan(), today, request.withheld());
        AddressGate addresses = new AddressGate(staging, library);
        return new Equipment(
                library,
                new ReportLinker(
                        folder,
                        prose,
                        library.glossary(),
                        (report, block) -> heading(words.in(library.language(report)), report, block),
                        entry -> words.in(library.language(entry)).references(),
                        problems),
                new OutwardLinks(),
                accepted,
                report -> shapes.add(report.entry().slug(), ReportShapeReader.of(report, all)),
                prose,
                press,
                new Trial(() -> presses.apply(library.answeringAnyKey(), new Problems())),
                findings,
                new KeptReports(folder, basis, staging, problems),
                addresses,
                List.of(
                        findings,
                        new LinkGate(),
                        new ParityGate(),
                        new SizeGate(staging::bytes),
                        new CompletenessGate(),
                        addresses));
    }

    private static String heading(Words words, Report report, FactBlock block) {
        return block == FactBlock.RECOMMENDATIONS
                ? RecommendationNames.of(words, report.recommendations()).title()
                : words.get("text.headings." + block.name().toLowerCase(Locale.ROOT));
    }

    private static String basePath(URI baseUrl) {
        String path = baseUrl.getPath() == null || baseUrl.getPath().isEmpty() ? "/" : baseUrl.getPath();
        return path.endsWith("/") ? path : path + "/";
    }
}
