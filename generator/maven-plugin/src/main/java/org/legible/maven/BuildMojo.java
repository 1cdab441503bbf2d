package org.legible.maven;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.legible.checker.output.SafePrinter;
import org.legible.publisher.BuildScope;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.Publisher;
import org.legible.publisher.console.BuildArguments;
import org.legible.publisher.console.BuildFindings;
import org.legible.publisher.console.BuildReport;
import org.legible.publisher.console.BuildSummary;
import org.legible.publisher.console.ConsoleProgress;
import org.legible.publisher.console.FailureText;
import org.legible.publisher.console.ShownFiles;
import org.legible.publisher.console.Terminal;

/**
 * Builds a website from a content folder, checks every page, and publishes it if nothing is wrong. Where something is
 * wrong the build fails, and the site that was published before stays as it was.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BuildMojo extends PlainMojo {

    /** The content folder: {@code site.yaml}, the vocabularies, and {@code reports/}. */
    @Parameter(property = "legible.content", defaultValue = "${project.basedir}/content", required = true)
    File content;

    /** The folder of the website. Only files that Legible made there are replaced, when the new site is whole. */
    @Parameter(property = "legible.output", defaultValue = "${project.build.directory}/website", required = true)
    File output;

    /** A folder whose files override those of the default theme that have the same name. */
    @Parameter(property = "legible.templates")
    File templates;

    /** The address where the site will stand, in place of the one in {@code site.yaml}. */
    @Parameter(property = "legible.baseUrl")
    String baseUrl;

    /**
     * The moment to build for, such as {@code 2026-11-21} or {@code 2026-11-21T09:30Z}: embargoes and the ages of checked
     * facts depend on it. The same content and date give the same bytes. Without it: the variable {@code LEGIBLE_DATE}, the
     * present.
     */
    @Parameter(property = "legible.date", defaultValue = "${env.LEGIBLE_DATE}")
    String date;

    /**
     * The kinds of files that each report has, in place of those that {@code site.yaml} chooses: {@code pdf},
     * {@code large-print-pdf}, {@code summary-pdf}, {@code epub}, {@code braille}, {@code text}, {@code one-file},
     * {@code pack}; several with commas. {@code none} leaves them all out, for a quick look at the pages.
     */
    @Parameter(property = "legible.files")
    List<String> files = List.of();

    /**
     * Makes and checks everything again. Without it, what did not change is taken from the website and from a folder in which earlier
     * builds kept what they made and found; the website is the same either way.
     */
    @Parameter(property = "legible.fresh", defaultValue = "false")
    boolean fresh;

    /** The folder for what builds keep, in place of one beside the website. It may be deleted at any time. */
    @Parameter(property = "legible.cache")
    File cache;

    /**
     * Makes and checks the reports of one part of the site alone, such as {@code 3/8}, the third of eight, for a build of the whole
     * that names its folder in {@code legible.shards}. What is in the output folder then is no website.
     */
    @Parameter(property = "legible.shard")
    String shard;

    /** The folders of shards, made elsewhere perhaps, from which this build takes what is as it would make it. */
    @Parameter(property = "legible.shards")
    List<File> shards = List.of();

    /** How many reports are worked on at a time; by default one for each core. */
    @Parameter(property = "legible.threads")
    Integer threads;

    /**
     * A file of findings that somebody has accepted, each with owner, reason and last day: they do not stop the site. Entries
     * that have expired, and those that no finding answers to, are told.
     */
    @Parameter(property = "legible.baseline")
    File baseline;

    /**
     * A file of names that nothing published may hold, one on each line, kept outside the content: every place where one
     * stands is told, and no name is printed in full.
     */
    @Parameter(property = "legible.withheld")
    File withheld;

    /**
     * How to tell what was found in the pages, by the formats of {@code legible:check}; several with commas. By default text,
     * which has every place that a person must look at.
     */
    @Parameter(property = "legible.formats")
    List<String> formats = List.of();

    /** A folder for the findings: a file in each format, findings.html without one. What is logged stays text. */
    @Parameter(property = "legible.report")
    File report;

    /** Builds nothing. */
    @Parameter(property = "legible.skip", defaultValue = "false")
    boolean skip;

    /** Whether a person runs Maven: only then does a line of progress update. */
    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    boolean interactive;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("The website is not built: legible.skip is set.");
            return;
        }
        BuildFindings findings = findings();
        PublishRequest request = request();
        BuildScope scope = scope();
        BuildReport told = new BuildReport(
                publish(request, scope),
                new ShownFiles(request.content(), request.templates()),
                request.output(),
                scope,
                Terminal.LOG);
        BuildSummary summary = told.summary();
        details(told, findings).lines().forEach(summary.exitStatus() == 0 ? getLog()::warn : getLog()::error);
        // GitHub reads its commands only at the beginning of a line, where the log writes its level.
        if ("true".equals(System.getenv("GITHUB_ACTIONS"))) printer().commands(told.annotations());
        summary.text().lines().forEach(getLog()::info);
        if (summary.exitStatus() != 0) throw refusal(summary.headline());
    }

    private static String details(BuildReport report, BuildFindings findings) throws MojoExecutionException {
        StringWriter text = new StringWriter();
        try {
            report.details(findings, new SafePrinter(text, false));
            return text.toString();
        } catch (IOException failure) {
            throw failure(FailureText.of(failure), failure);
        }
    }

    private BuildFindings findings() throws MojoExecutionException {
        try {
            return BuildFindings.of(formats, Optional.ofNullable(report).map(File::toPath), Terminal.LOG);
        } catch (IllegalArgumentException unknown) {
            throw failure(unknown.getMessage(), unknown);
        }
    }

    /** The request that the parameters make. */
    PublishRequest request() throws MojoExecutionException {
        BuildArguments arguments = new BuildArguments(
                content.toPath().normalize(),
                output.toPath().normalize(),
                Optional.ofNullable(templates).map(File::toPath).map(Path::normalize),
                Optional.ofNullable(baseUrl),
                Optional.ofNullable(date),
                Optional.ofNullable(threads),
                files,
                fresh,
                Optional.ofNullable(baseline).map(File::toPath),
                Optional.ofNullable(withheld).map(File::toPath),
                Optional.ofNullable(cache).map(File::toPath));
        try {
            return arguments.request();
        } catch (IllegalArgumentException wrong) {
            throw failure(wrong.getMessage(), wrong);
        }
    }

    /** How much of the site is to be built. */
    BuildScope scope() throws MojoExecutionException {
        if (shard == null)
            return new BuildScope.Whole(shards.stream().map(File::toPath).toList());
        if (!shards.isEmpty() || cache != null)
            throw misused("legible.shard makes one part of the site, and keeps it in legible.output. "
                    + "Leave legible.shards and legible.cache out.");
        return BuildScope.Shard.parse(shard)
                .orElseThrow(() -> misused("There is no shard \"" + shard
                        + "\". Say which of how many, such as 3/8 for the third of eight."));
    }

    private static MojoExecutionException misused(String message) {
        return failure(message, new IllegalArgumentException(message));
    }

    private PublishResult publish(PublishRequest request, BuildScope scope) throws MojoExecutionException {
        Terminal terminal = interactive ? Terminal.ofProcess() : Terminal.LOG;
        try (ConsoleProgress progress = ConsoleProgress.on(terminal, printer(), getLog()::info)) {
            return new Publisher().publish(request, scope, progress);
        } catch (IOException | RuntimeException failure) {
            throw failure(FailureText.of(failure), failure);
        }
    }
}
