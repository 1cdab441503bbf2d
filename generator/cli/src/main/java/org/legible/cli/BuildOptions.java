package org.legible.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.BuildScope;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.Publisher;
import org.legible.publisher.console.BuildArguments;
import org.legible.publisher.console.BuildFindings;
import org.legible.publisher.console.BuildReport;
import org.legible.publisher.console.BuildSummary;
import org.legible.publisher.console.ConsoleProgress;
import org.legible.publisher.console.ShownFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every command that builds a site can be asked, and how it answers. */
final class BuildOptions {

    @Mixin
    private ContentOption content;

    @Mixin
    private TemplatesOption templates;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address where the site will stand, in place of the one in site.yaml.")
    private String baseUrl;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = {
                "The moment to build for, such as 2026-11-21 or 2026-11-21T09:30Z: embargoes and the ages of checked facts "
                        + "depend on it. The same content and date give the same bytes.",
                "Without it: the system property legible.date, the variable LEGIBLE_DATE, the present."
            })
    private String date;

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "A file of findings that somebody has accepted, each with owner, reason and last day: they do not stop the "
                            + "site. Entries that have expired, and those that no finding answers to, are told.")
    private Path baseline;

    @Option(
            names = "--withheld",
            paramLabel = "FILE",
            description =
                    "A file of names that nothing published may hold, one on each line, kept outside the content: every place where "
                            + "one stands is told, and no name is printed in full.")
    private Path withheld;

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "KIND",
            description = {
                "The kinds of files that each report has, in place of those that site.yaml chooses: pdf, large-print-pdf, "
                        + "summary-pdf, epub, braille, text, one-file, pack; several with commas.",
                "\"none\" leaves them all out, for a quick look at the pages."
            })
    private List<String> files = List.of();

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "The folder for what builds keep, in place of one beside the website. It may be deleted at any time.")
    private Path cache;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description =
                    "How to tell what was found in the pages: ${COMPLETION-CANDIDATES}; several with commas. By default text, "
                            + "which has every place that a person must look at.")
    private List<String> formats = List.of();

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description =
                    "A folder for the findings: a file in each --format, findings.html without one. What is printed stays text.")
    private Path report;

    @Option(
            names = {"-q", "--quiet"},
            description = "Says only what is wrong.")
    private boolean quiet;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /**
     * Builds, and says what came of it.
     *
     * @param output the folder for what is made
     * @param fresh true to make everything again
     * @return the exit status
     */
    int build(BuildScope scope, Path output, boolean fresh, Surroundings here) throws IOException {
        BuildFindings findings = findings(here);
        PublishRequest request = request(output, fresh, here);
        PublishResult result;
        try (ConsoleProgress progress = here.progress(quiet)) {
            result = new Publisher().publish(request, scope, progress);
        }
        ShownFiles files = new ShownFiles(content.folder(), request.templates());
        return report(new BuildReport(result, files, output, scope, here.terminal()), findings, here);
    }

    /** True if somebody named a folder for what builds keep. */
    boolean hasCache() {
        return cache != null;
    }

    private PublishRequest request(Path output, boolean fresh, Surroundings here) {
        BuildArguments arguments = new BuildArguments(
                content.folder(),
                output,
                templates.folder(),
                Optional.ofNullable(baseUrl),
                here.date(Optional.ofNullable(date)),
                threads.count(),
                files,
                fresh,
                Optional.ofNullable(baseline),
                Optional.ofNullable(withheld),
                Optional.ofNullable(cache));
        try {
            return arguments.request();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    private BuildFindings findings(Surroundings here) {
        try {
            return BuildFindings.of(formats, Optional.ofNullable(report), here.terminal());
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
        }
    }

    private int report(BuildReport report, BuildFindings findings, Surroundings here) throws IOException {
        report.details(findings, here.out());
        if (here.github()) here.out().commands(report.annotations());
        BuildSummary summary = report.summary();
        if (!quiet || summary.exitStatus() != 0) here.out().print(summary.text());
        here.out().flush();
        return summary.exitStatus();
    }
}
