package org.legible.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.legible.authoring.checklist.PublicationChecklist;
import org.legible.publisher.Publisher;
import org.legible.publisher.console.BuildArguments;
import org.legible.publisher.console.ConsoleProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code legible checklist}: what to look at before a site is published. */
@Command(
        name = "checklist",
        description =
                "Prints what to look at before a site is published, as Markdown: what the program finds, and what only people "
                        + "can answer. Nothing is published.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing that the program finds would stop publication",
            "1:something would: legible build says what"
        })
final class ChecklistCommand implements Callable<Integer> {

    @Option(
            names = "--content",
            defaultValue = "content",
            paramLabel = "DIR",
            description = "The content folder. Without it, ${DEFAULT-VALUE}.")
    private Path content;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A folder whose files override those of the default theme that have the same name.")
    private Path templates;

    @Spec
    private CommandSpec spec;

    private final Surroundings here;

    ChecklistCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws IOException {
        Path workshop = Files.createTempDirectory("legible-checklist");
        try (ConsoleProgress progress = here.progress(false)) {
            PublicationChecklist list = new PublicationChecklist(
                    new Publisher().publish(arguments(workshop).request(), progress));
            here.out().print(list.text());
            return list.canBePublished() ? 0 : 1;
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        } finally {
            delete(workshop);
        }
    }

    // The files of reports are made of pages that are checked, and take long.
    private BuildArguments arguments(Path workshop) {
        return new BuildArguments(
                content,
                workshop.resolve("website"),
                Optional.ofNullable(templates),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("none"),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
