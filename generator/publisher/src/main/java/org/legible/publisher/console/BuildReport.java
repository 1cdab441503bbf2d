package org.legible.publisher.console;

import java.nio.file.Path;
import java.util.List;
import org.legible.checker.CheckReport;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.Source;
import org.legible.checker.output.GitHubWriter;
import org.legible.checker.output.TextWriter;
import org.legible.publisher.PublishResult;

/**
 * All that a build has to say for itself.
 *
 * @param result what came of it
 * @param files how the author's files are shown
 * @param output the folder of the website
 * @param terminal where it will be read
 */
public record BuildReport(PublishResult result, ShownFiles files, Path output, Terminal terminal) {

    /** What is wrong: the problems of the content, then the findings in the pages; "" if nothing is. */
    public String details() {
        String problems = new ProblemText(terminal, files).write(result.problems());
        CheckReport checks = checks();
        boolean clean =
                checks.failed() + checks.needsReview() + checks.unreadable().size() == 0;
        return clean ? problems : problems + new TextWriter(terminal.colour()).write(checks) + "\n";
    }

    /** The same as annotations for GitHub Actions. */
    public String annotations() {
        return ProblemAnnotations.write(result.problems(), files) + new GitHubWriter().write(checks());
    }

    /** The last words. */
    public BuildSummary summary() {
        return new BuildSummary(result, output);
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
