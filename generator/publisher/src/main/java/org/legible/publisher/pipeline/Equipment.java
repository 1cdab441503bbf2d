package org.legible.publisher.pipeline;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.legible.checker.Checker;
import org.legible.checker.Profile;
import org.legible.checker.Resources;
import org.legible.checker.script.ScriptReader;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.finding.AuthorsWords;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.Connections;
import org.legible.publisher.link.Glossary;
import org.legible.publisher.link.OutwardLinks;
import org.legible.publisher.link.PictureReader;
import org.legible.publisher.link.ProseReader;
import org.legible.publisher.link.ReportLinker;
import org.legible.publisher.make.Recipes;
import org.legible.publisher.make.RenderedReport;
import org.legible.publisher.output.Staging;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.render.Assets;
import org.legible.publisher.render.FragmentWriter;
import org.legible.publisher.render.Icons;
import org.legible.publisher.render.ProseRenderer;
import org.legible.publisher.render.Templates;
import org.legible.publisher.render.ThemeFiles;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;
import org.legible.publisher.text.MarkdownReader;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;

/**
 * What the site of one library is made with.
 *
 * @param library the facts
 * @param recipes what the site will hold, and how each thing is made
 * @param linker links the texts of reports
 * @param outward the links between reports
 * @param prose the inline Markdown of facts, read
 * @param press makes products
 * @param findings the gate for accessibility, which holds what the checker found
 * @param gates every gate
 */
record Equipment(
        Library library,
        Recipes recipes,
        ReportLinker linker,
        OutwardLinks outward,
        ProseReader prose,
        Press press,
        CheckerGate findings,
        List<Gate> gates) {

    /** Makes ready what a library needs; problems say what is wrong with the theme. */
    static Equipment of(PublishRequest request, LocalDate today, Library library, Staging staging, Problems problems) {
        ContentFolder folder = new ContentFolder(request.content());
        ThemeFiles theme =
                new ThemeFiles(request.templates(), library.site().language().value(), problems);
        Icons.check(theme, problems);
        Words ofSite = words(theme, library.site().language(), problems);
        // The frame of every page is in the language of the site.
        Function<String, Words> words = language -> ofSite;
        Assets assets = new Assets(theme);
        Connections connections = new Connections(library);
        MarkdownReader markdown = new MarkdownReader();
        ProseReader prose = new ProseReader(markdown);
        ProseRenderer renderer = new ProseRenderer(prose);
        Recipes recipes = new Recipes(library, assets, new PictureReader(folder, problems));
        PageContext.Maker contexts = product -> {
            Words own = words.apply(product.language());
            String holds = product.holdsReport() ? product.report().orElseThrow() : "";
            return new PageContext(
                    product,
                    new FragmentWriter(product.address(), product.edition(), holds, own.get("text.note")),
                    library,
                    connections,
                    recipes.plan(),
                    own,
                    assets,
                    renderer,
                    today);
        };
        String basePath = basePath(library.site().baseUrl().value());
        // A page of a site works without its scripts, and so it is judged.
        Checker checker =
                Checker.with(Profile.ALL).scripts(ScriptReader.WITHOUT_SCRIPTS).resources(resources(staging, basePath));
        ProductWriter writer = new ProductWriter(new Templates(theme), checker, staging, AuthorsWords.read(), problems);
        CheckerGate findings = new CheckerGate();
        return new Equipment(
                library,
                recipes,
                new ReportLinker(folder, markdown, prose, new Glossary(library.glossary()), headings(ofSite), problems),
                new OutwardLinks(),
                prose,
                new Press(
                        recipes,
                        contexts,
                        report -> RenderedReport.of(report, connections, words.apply(library.language(report.entry()))),
                        writer,
                        staging),
                findings,
                List.of(
                        findings,
                        new LinkGate(basePath),
                        new ParityGate(),
                        new SizeGate(staging::bytes),
                        new CompletenessGate(),
                        new CitationGate(staging)));
    }

    private static Words words(ThemeFiles theme, Text stated, Problems problems) {
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

    private static BiFunction<Report, FactBlock, String> headings(Words words) {
        return (report, block) -> block == FactBlock.RECOMMENDATIONS
                ? RecommendationNames.of(words, report.recommendations()).title()
                : words.get("text.headings." + block.name().toLowerCase(Locale.ROOT));
    }

    private static Resources resources(Staging staging, String basePath) {
        return new Resources() {
            @Override
            public Optional<String> text(String path) {
                // Which pages are there already depends on the threads; a page must pass or fail whatever they do.
                boolean page = path.endsWith(".html");
                return !page && staging.has(path)
                        ? Optional.of(new String(staging.read(path), StandardCharsets.UTF_8))
                        : Optional.empty();
            }

            @Override
            public String basePath() {
                return basePath;
            }
        };
    }

    private static String basePath(URI baseUrl) {
        String path = baseUrl.getPath() == null || baseUrl.getPath().isEmpty() ? "/" : baseUrl.getPath();
        return path.endsWith("/") ? path : path + "/";
    }
}
