package org.legible.site.sample;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.FrontMatter;
import org.legible.publisher.library.Library;
import org.legible.publisher.library.LibraryReader;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;
import org.legible.publisher.text.MarkdownReader;
import org.legible.publisher.text.ReportText;
import org.legible.publisher.work.Work;
import org.legible.publisher.yaml.YamlReader;
import org.legible.site.Content;

/**
 * A content folder as read, for tests that compare what it says.
 *
 * @param library the facts
 * @param texts the text of each report, by slug
 * @param summaries the young people's summaries, by slug
 * @param problems what was wrong with any of it
 */
record SampleContent(
        Library library, Map<String, ReportText> texts, Map<String, ReportText> summaries, List<Problem> problems) {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** The content that comes with the project. */
    static SampleContent read() {
        return read(Content.FOLDER);
    }

    static SampleContent read(Path folder) {
        Problems problems = new Problems();
        ContentFolder content = new ContentFolder(folder);
        YamlReader yaml = new YamlReader();
        MarkdownReader markdown = new MarkdownReader();
        try (Work work = new Work(2, Work.LIMIT, (step, done, total) -> {}, problems)) {
            Library library = new LibraryReader(content, yaml, problems)
                    .read(NOW, work)
                    .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
            Map<String, ReportText> texts = new LinkedHashMap<>();
            Map<String, ReportText> summaries = new LinkedHashMap<>();
            for (Entry entry : library.entries()) {
                String file = entry.file("report.md");
                String text = content.read(file, problems).orElse("");
                Report.Numbering numbering = entry.report().paragraphNumbers();
                texts.put(entry.slug(), markdown.read(entry.slug(), file, text, numbering, new HeadingIds(), problems));
                if (entry.summaries().isEmpty()) continue;
                String summary = entry.file(entry.summaries().get(0).file());
                content.read(summary, problems)
                        .flatMap(whole -> FrontMatter.of(summary, whole, problems))
                        .map(front -> markdown.read(
                                entry.slug(), summary, front.text(), Report.Numbering.NONE, new HeadingIds(), problems))
                        .ifPresent(read -> summaries.put(entry.slug(), read));
            }
            return new SampleContent(library, texts, summaries, problems.sorted());
        }
    }

    /** The facts of one report. */
    Report report(String slug) {
        return library.reports().get(slug).report();
    }
}
