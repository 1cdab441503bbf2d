package org.legible.publisher.pipeline;

import java.util.Map;
import java.util.Optional;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.Source;
import org.legible.publisher.output.Staging;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.Worker;
import org.legible.publisher.render.Origins;
import org.legible.publisher.render.Templates;
import org.legible.publisher.render.Words;
import org.legible.publisher.view.frame.Page;

/** Writes pages: renders each through its template, checks its final bytes, and stages it. Safe to use from many threads. */
final class PageWriter {

    private final Templates templates;
    private final Words words;
    private final Checker checker;
    private final Staging staging;
    private final Problems problems;

    PageWriter(Templates templates, Words words, Checker checker, Staging staging, Problems problems) {
        this.templates = templates;
        this.words = words;
        this.checker = checker;
        this.staging = staging;
        this.problems = problems;
    }

    /**
     * Writes a page.
     *
     * @return what the checker found, with the author's file and line where the fault came from content; empty if the
     *     template is wrong, or if the page is no HTML and so not checked
     */
    Optional<WrittenPage> write(Page page) {
        try {
            String marked = templates.write(
                    page.template(), Map.of("page", page.layout(), "view", page.view(), "words", words.tree()));
            Origins origins = new Origins(marked);
            String text = origins.page();
            Worker.stopIfGivenUp();
            staging.write(page.address(), text);
            String file = page.address().file();
            if (!file.endsWith(".html")) return Optional.empty();
            PageFindings found = checker.check(text, file);
            PageFindings traced = found.withFindings(found.findings().stream()
                    .map(finding -> trace(finding, origins))
                    .toList());
            return Optional.of(new WrittenPage(page.address(), page.edition(), page.isInSitemap(), traced, origins));
        } catch (Templates.Failure wrong) {
            problems.add(wrong.problem());
            return Optional.empty();
        }
    }

    private Finding trace(Finding finding, Origins origins) {
        return origins.at(finding.offset(), finding.message())
                .map(place -> finding.withSource(new Source(place.file(), place.line())))
                .orElse(finding);
    }
}
