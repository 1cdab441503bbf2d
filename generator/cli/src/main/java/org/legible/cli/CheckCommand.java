package org.legible.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Pool;
import org.legible.checker.Profile;
import org.legible.checker.RuleChoice;
import org.legible.checker.SiteChecker;
import org.legible.checker.baseline.Baseline;
import org.legible.checker.baseline.BaselineProblem;
import org.legible.checker.baseline.BaselineResult;
import org.legible.checker.output.Plain;
import org.legible.publisher.console.ConsoleProgress;
import org.legible.publisher.console.FindingsOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code legible check}: checks any HTML files or folders. */
@Command(
        name = "check",
        description = "Checks the accessibility of HTML files and folders, made by Legible or not. Fetches nothing.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "HTML files, and folders to search for them. A folder is the root of addresses that begin with /.")
    private List<Path> paths;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description =
                    "How to write the findings: ${COMPLETION-CANDIDATES}; several with commas. By default text, and "
                            + "github as well where GitHub Actions runs the command.")
    private List<String> formats;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "Writes the findings to this file; with several formats, to one file each, with the format's name "
                            + "added. By default they are printed.")
    private Path output;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "wcag22-aa",
            completionCandidates = Profiles.class,
            description = "Which rules to ask: ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private String profile;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "RULE",
            description =
                    "Leaves out rules, by the ids that \"legible rules\" lists; several with commas. What they would find is "
                            + "not looked for.")
    private List<String> without = List.of();

    @Option(
            names = "--base-path",
            paramLabel = "PATH",
            defaultValue = "/",
            description =
                    "The path under which a server offers the folders, such as /repository/ on GitHub Pages: addresses that "
                            + "begin with it are looked up in them. By default ${DEFAULT-VALUE}.")
    private String basePath;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "A file of findings that somebody has accepted, each with owner, reason and last day. Entries that have "
                            + "expired, and those that no finding answers to, fail the check. The format baseline prints "
                            + "entries to copy.")
    private Path baseline;

    @Option(
            names = "--coverage",
            description =
                    "Says as well which success criteria of WCAG were tested, and which questions are left to a person.")
    private boolean coverage;

    @Mixin
    private ThreadsOption threads;

    @Spec
    private CommandSpec spec;

    private final Surroundings here;

    CheckCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws IOException {
        FindingsOutput findings = findings();
        Profile rules = profile();
        Baseline accepted = accepted();
        if (!accepted.problems().isEmpty()) return outdated(accepted.problems(), 2);
        BaselineResult result = accepted.apply(check(rules), LocalDate.now());
        findings.write(result.report(), here.out());
        if (!result.accepted().isEmpty())
            here.err()
                    .println("Findings that " + Plain.line(baseline.toString()) + " accepts: "
                            + result.accepted().size() + ".");
        return outdated(result.problems(), result.exitStatus());
    }

    private int outdated(List<BaselineProblem> problems, int status) {
        problems.forEach(problem -> here.err().println(Plain.line(problem.text())));
        return status;
    }

    private Baseline accepted() throws IOException {
        if (baseline == null) return Baseline.none();
        if (Files.isRegularFile(baseline)) return Baseline.read(baseline);
        throw new ParameterException(spec.commandLine(), "There is no baseline file " + baseline + ".");
    }

    private CheckReport check(Profile rules) {
        // Only a terminal shows progress: findings may be all that a log is meant to hold.
        try (ConsoleProgress progress = here.progress(!here.terminal().live())) {
            return checker(rules)
                    .progress(done -> progress.update("Checking pages", done, 0))
                    .check(paths);
        }
    }

    private SiteChecker checker(Profile rules) {
        try {
            return SiteChecker.with(Checker.with(rules).without(RuleChoice.known(without)))
                    .basePath(RuleChoice.basePath(basePath))
                    .threads(threads.count().orElseGet(Pool::usual));
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
        }
    }

    private FindingsOutput findings() {
        if (output != null && Files.isDirectory(output))
            throw new ParameterException(
                    spec.commandLine(),
                    output + " is a folder. Give --output the name of a file, such as findings.html.");
        List<String> wanted = new ArrayList<>(formats == null ? List.of("text") : formats);
        if (formats == null && here.github()) wanted.add("github");
        if (coverage && !wanted.contains("coverage")) wanted.add("coverage");
        try {
            return FindingsOutput.of(wanted, Optional.ofNullable(output), here.terminal());
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
        }
    }

    private Profile profile() {
        return Profile.named(profile)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no profile \"" + profile + "\". Use one of: " + String.join(", ", new Profiles())
                                + "."));
    }

    /** The names of the profiles, for help. */
    private static final class Profiles implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Profile.values()).map(Profile::text).iterator();
        }
    }
}
