package org.legible.maven;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Pool;
import org.legible.checker.Profile;
import org.legible.checker.RuleChoice;
import org.legible.checker.SiteChecker;
import org.legible.checker.Verdict;
import org.legible.checker.baseline.Baseline;
import org.legible.checker.baseline.BaselineResult;
import org.legible.checker.output.Plain;
import org.legible.checker.output.SafePrinter;
import org.legible.publisher.console.FailureText;
import org.legible.publisher.console.FindingsOutput;
import org.legible.publisher.console.Terminal;

/** Checks the accessibility of HTML files and folders, made by Legible or not. Fetches nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends PlainMojo {

    /** HTML files, and folders to search for them. A folder is the root of addresses that begin with "/". */
    @Parameter(property = "legible.paths", defaultValue = "${project.build.directory}/website", required = true)
    List<File> paths;

    /**
     * How to write the findings: text, review, json, sarif, junit, earl, html, github; coverage says what of WCAG was tested,
     * baseline prints entries for a baseline file. Several with commas.
     */
    @Parameter(property = "legible.formats", defaultValue = "text")
    List<String> formats;

    /**
     * Writes the findings to this file; with several formats, to one file each, with the format's name added. By default
     * they appear in the log.
     */
    @Parameter(property = "legible.outputFile")
    File outputFile;

    /** Which rules to ask: wcag22-aa, large-print, report, all. */
    @Parameter(property = "legible.profile", defaultValue = "wcag22-aa")
    String profile;

    /** Rules to leave out, by their ids. Several with commas. What they would find is not looked for. */
    @Parameter(property = "legible.without")
    List<String> without = List.of();

    /**
     * The path under which a server offers the folders, such as /repository/ on GitHub Pages: addresses that begin with it are
     * looked up in them.
     */
    @Parameter(property = "legible.basePath", defaultValue = "/")
    String basePath = "/";

    /**
     * A file of findings that somebody has accepted, each with owner, reason and last day. Entries that have expired, and those
     * that no finding answers to, fail the build.
     */
    @Parameter(property = "legible.baseline")
    File baseline;

    /** Whether a failure found in a page fails the build; a warning never does. A file that cannot be checked fails it always. */
    @Parameter(property = "legible.failOnFindings", defaultValue = "true")
    boolean failOnFindings;

    /** How many pages are checked at a time; by default one for each core. */
    @Parameter(property = "legible.threads")
    Integer threads;

    /** Checks nothing. */
    @Parameter(property = "legible.skip", defaultValue = "false")
    boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Nothing is checked: legible.skip is set.");
            return;
        }
        FindingsOutput findings = findings();
        List<Path> places =
                paths.stream().map(file -> file.toPath().normalize()).toList();
        Baseline accepted = accepted();
        BaselineResult result = accepted.apply(checker().check(places), LocalDate.now());
        CheckReport report = result.report();
        print(findings, report);
        result.problems().forEach(problem -> getLog().error(Plain.line(problem.text())));
        if (!report.unreadable().isEmpty())
            throw new MojoExecutionException(Plain.line("Not everything could be checked: "
                    + report.unreadable().get(0).file() + ": "
                    + report.unreadable().get(0).reason()));
        if (!result.problems().isEmpty())
            throw refusal(
                    "The baseline must be mended: " + result.problems().get(0).text());
        if (failOnFindings && report.exitStatus() != 0)
            throw refusal("The pages have accessibility failures: " + report.count(Verdict.STOPS) + ".");
    }

    // Programs read the other formats, and would stumble over the level that the log writes before each line.
    private void print(FindingsOutput findings, CheckReport report) throws MojoExecutionException {
        boolean forPeople = outputFile != null || formats.equals(List.of("text"));
        StringWriter text = new StringWriter();
        try {
            findings.write(report, forPeople ? new SafePrinter(text, false) : printer());
        } catch (IOException failure) {
            throw failure(FailureText.of(failure), failure);
        }
        text.toString().lines().forEach(report.exitStatus() == 0 ? getLog()::info : getLog()::error);
    }

    private Baseline accepted() throws MojoExecutionException {
        if (baseline == null) return Baseline.none();
        try {
            return Baseline.read(baseline.toPath());
        } catch (IOException unreadable) {
            throw failure("The baseline cannot be read: " + FailureText.of(unreadable), unreadable);
        }
    }

    /** The checker that the parameters make. */
    SiteChecker checker() throws MojoExecutionException {
        try {
            return SiteChecker.with(Checker.with(profile()).without(RuleChoice.known(without)))
                    .basePath(RuleChoice.basePath(basePath))
                    .threads(Optional.ofNullable(threads).orElseGet(Pool::usual));
        } catch (IllegalArgumentException unknown) {
            throw new MojoExecutionException(unknown.getMessage(), unknown);
        }
    }

    /** The profile of that name. */
    Profile profile() throws MojoExecutionException {
        return Profile.named(profile)
                .orElseThrow(() -> new MojoExecutionException(Plain.line("There is no profile \"" + profile + "\".")));
    }

    /** The output that the parameters make. */
    FindingsOutput findings() throws MojoExecutionException {
        try {
            return FindingsOutput.of(formats, Optional.ofNullable(outputFile).map(File::toPath), Terminal.LOG);
        } catch (IllegalArgumentException unknown) {
            throw failure(unknown.getMessage(), unknown);
        }
    }
}
