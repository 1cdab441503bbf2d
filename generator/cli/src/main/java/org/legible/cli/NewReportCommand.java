package org.legible.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.legible.authoring.start.CannotStart;
import org.legible.authoring.start.NewReport;
import org.legible.authoring.start.Person;
import org.legible.authoring.start.ReportAnswers;
import org.legible.checker.output.Plain;
import org.legible.publisher.console.ShownPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code legible new report}: adds a report to a content folder. */
@Command(
        name = "report",
        description = "Adds a report to a content folder, as a draft. Nothing that is there is changed.")
final class NewReportCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "SLUG",
            description = "The name of its folder, which becomes part of its address; made from the title without it.")
    private String slug;

    @Mixin
    private ContentOption content;

    @Option(names = "--title", paramLabel = "TITLE", description = "The title of the report.")
    private String title;

    @Option(
            names = "--short-title",
            paramLabel = "TITLE",
            description = "A short title that no other report has; the title without it.")
    private String shortTitle;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "Its kind, such as inspection, inquiry, audit, evaluation or general, or a key of kinds.yaml.")
    private String kind;

    @Option(names = "--date", paramLabel = "DATE", description = "When it is published; today without it.")
    private String date;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes it; the site's without it.")
    private String publisher;

    @Option(
            names = "--authority",
            paramLabel = "KEY",
            description = "The body that it is about: a key of authorities.yaml.")
    private String authority;

    @Option(
            names = {"-y", "--yes"},
            description = "Asks nothing: takes what is usual for all that no option says.")
    private boolean yes;

    private final Surroundings here;

    NewReportCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws IOException {
        ReportAnswers given = new ReportAnswers(
                Optional.ofNullable(slug),
                Optional.ofNullable(title),
                Optional.ofNullable(shortTitle),
                Optional.ofNullable(kind),
                Optional.ofNullable(date),
                Optional.ofNullable(publisher),
                Optional.ofNullable(authority));
        try {
            Path folder =
                    new NewReport(content.folder()).add(given, yes ? Person.absent() : here.person(), LocalDate.now());
            here.out().println(Plain.line("Wrote a draft into " + ShownPath.of(folder) + "."));
            here.out()
                    .println(
                            "Write its text into report.md, and its facts into report.yaml. It is on no page until you write"
                                    + " status: published there.");
            return 0;
        } catch (CannotStart refused) {
            here.err().println(Plain.line(refused.getMessage()));
            return 2;
        }
    }
}
