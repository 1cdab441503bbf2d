package org.legible.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.legible.authoring.start.CannotStart;
import org.legible.authoring.start.NewSite;
import org.legible.authoring.start.Person;
import org.legible.authoring.start.SiteAnswers;
import org.legible.checker.output.Plain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code legible new}: begins a site. */
@Command(
        name = "new",
        description =
                "Begins a site of your own in an empty folder: content with one report to write over, and what GitHub needs to "
                        + "publish it. Asks for what no option says, unless nobody sits at a terminal.",
        footer = {"", "legible new report adds a report to a site that is there. A folder of that name is ./report."})
final class NewCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder, which is empty or not there yet.")
    private Path folder;

    @Option(names = "--title", paramLabel = "NAME", description = "The name of the website.")
    private String title;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes it.")
    private String publisher;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "The email address to which readers can write.")
    private String email;

    @Option(names = "--phone", paramLabel = "NUMBER", description = "The number that readers can call.")
    private String phone;

    @Option(names = "--base-url", paramLabel = "URL", description = "The address where the site will stand.")
    private String baseUrl;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "What kind of report to begin with, such as inspection, inquiry, audit, evaluation or general.")
    private String kind;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of menus and headings, such as cy; en-GB without it.")
    private String language;

    @Option(
            names = {"-y", "--yes"},
            description = "Asks nothing: takes what is usual for all that no option says.")
    private boolean yes;

    @Spec
    private CommandSpec spec;

    private final Surroundings here;

    NewCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws IOException {
        if (folder == null)
            throw new ParameterException(spec.commandLine(), "Name a folder for the site: legible new our-reports");
        SiteAnswers given = new SiteAnswers(
                Optional.ofNullable(title),
                Optional.ofNullable(publisher),
                Optional.ofNullable(email),
                Optional.ofNullable(phone),
                Optional.ofNullable(baseUrl),
                Optional.ofNullable(kind),
                Optional.ofNullable(language));
        try {
            new NewSite(folder)
                    .begin(given, yes ? Person.absent() : here.person(), LocalDate.now())
                    .lines()
                    .forEach(line -> here.out().println(Plain.line(line)));
            return 0;
        } catch (CannotStart refused) {
            here.err().println(Plain.line(refused.getMessage()));
            return 2;
        }
    }
}
