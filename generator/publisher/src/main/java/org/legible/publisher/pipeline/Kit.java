package org.legible.publisher.pipeline;

import java.net.URI;
import org.legible.checker.Checker;
import org.legible.checker.Profile;
import org.legible.checker.script.ScriptReader;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.finding.AuthorsWords;
import org.legible.publisher.identity.Identity;
import org.legible.publisher.keep.ProgramBytes;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.OutwardLinks;
import org.legible.publisher.link.PictureReader;
import org.legible.publisher.link.ProseReader;
import org.legible.publisher.motif.ReportShapes;
import org.legible.publisher.output.Staging;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.render.Assets;
import org.legible.publisher.render.Icons;
import org.legible.publisher.render.ProseRenderer;
import org.legible.publisher.render.Templates;
import org.legible.publisher.render.TextParts;
import org.legible.publisher.text.MarkdownReader;
import org.legible.publisher.theme.ThemeFiles;
import org.legible.publisher.words.WordsByLanguage;

/**
 * What a site is made with whatever its reports say, and what is kept of reports for pages that show many of them. It serves
 * several libraries, one after the other, as long as neither the theme nor what belongs to no report changes.
 *
 * @param program the program by all that decides what it makes
 * @param theme the files of the theme as they were read
 * @param words the words of the interface
 * @param assets the files of the theme as they are published
 * @param templates the templates, which are read once
 * @param parts what templates write within texts
 * @param prose reads the inline Markdown of facts
 * @param renderer renders it
 * @param shapes keeps what a report looks like from afar
 * @param outward the links between reports
 * @param check judges pages
 */
record Kit(
        String program,
        ThemeFiles theme,
        WordsByLanguage words,
        Assets assets,
        Templates templates,
        TextParts parts,
        ProseReader prose,
        ProseRenderer renderer,
        ReportShapes shapes,
        OutwardLinks outward,
        PageCheck check) {

    /** Reads the theme; problems say what is wrong with it. */
    static Kit of(PublishRequest request, Library library, Staging staging, Problems problems) {
        ContentFolder folder = new ContentFolder(request.content());
        ThemeFiles theme =
                new ThemeFiles(request.templates(), library.languages().keySet(), problems);
        Icons.check(theme, problems);
        WordsByLanguage words = new WordsByLanguage(theme, library.language(), library.languages(), problems);
        NationCheck.check(library.site(), words.in(library.language()), problems);
        Assets assets =
                new Assets(theme, Identity.of(library.site(), theme, new PictureReader(folder, problems), problems));
        Templates templates = new Templates(theme);
        ProseReader prose = new ProseReader(
                new MarkdownReader(), words.in(library.language()).references());
        String basePath = basePath(library);
        // A page of a site works without its scripts, and so it is judged.
        Checker checker = Checker.with(Profile.ALL)
                .scripts(ScriptReader.WITHOUT_SCRIPTS)
                .resources(new ThemeResources(assets.files(), basePath));
        String program = ProgramBytes.of(Checker.registry());
        PageChecker pages =
                new PageChecker(checker, staging.kept(), SiteBasis.ofPages(program, assets, basePath), basePath);
        return new Kit(
                program,
                theme,
                words,
                assets,
                templates,
                TextParts.of(templates, words.in(library.language()), problems),
                prose,
                new ProseRenderer(prose),
                new ReportShapes(),
                new OutwardLinks(),
                new PageCheck(pages, AuthorsWords.read()));
    }

    /** The path under which a site stands, with slashes at both ends. */
    static String basePath(Library library) {
        URI baseUrl = library.site().baseUrl().value();
        String path = baseUrl.getPath() == null || baseUrl.getPath().isEmpty() ? "/" : baseUrl.getPath();
        return path.endsWith("/") ? path : path + "/";
    }
}
