package org.legible.publisher.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.legible.checker.CheckReport;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.Source;
import org.legible.checker.baseline.BaselineProblem;
import org.legible.checker.output.GitHubWriter;
import org.legible.checker.output.Plain;
import org.legible.checker.output.SafePrinter;
import org.legible.publisher.BuildScope;
import org.legible.publisher.PublishResult;

/**
 * All that a build has to say for itself.
 *
 * @param result what came of it
 * @param files how the author's files are shown
 * @param output the folder of the website
 * @param scope how much of the site was to be made
 * @param terminal where it will be read
 */
public record BuildReport(PublishResult result, ShownFiles files, Path output, BuildScope scope, Terminal terminal) {

    /**
     * Says what is wrong: the problems of the content, then the findings in the pages; nothing if nothing is. Files that were
     * asked for are written all the same.
     *
     * @throws IOException if a file cannot be written
     */
    public void details(BuildFindings findings, SafePrinter printer) throws IOException {
        printer.print(new ProblemText(terminal, files).write(result.told()));
        for (BaselineProblem entry : result.outdated()) printer.println(Plain.line(entry.text()));
        CheckReport checks = checks();
        boolean clean =
                checks.failed() + checks.needsReview() + checks.unreadable().size() == 0;
        if (!clean) {
            findings.printed().write(checks, printer);
            printer.println();
        }
        for (FindingsOutput file : findings.saved()) file.write(checks, printer);
    }

    /** The same as annotations for GitHub Actions. */
    public String annotations() {
        return ProblemAnnotations.write(result.told(), files) + new GitHubWriter().write(checks());
    }

    /** The last words. */
    public BuildSummary summary() {
        return new BuildSummary(result, output, scope);
    }

    // The findings with the author's files named as the problems name them: from where the person stands.
    private CheckReport checks() {
        List<PageFindings> pages = result.checks().pages().stream()
                .map(page -> page.withFindings(shown(page.findings())))
                .toList();
        return new CheckReport(pages, result.checks().unreadable());
    }

    private List<Finding> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.source()
                        .map(source -> finding.withSource(new Source(files.of(source.file()), source.line())))
                        .orElse(finding))
                .toList();
    }
}
