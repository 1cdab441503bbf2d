package org.legible.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.legible.authoring.checklist.PublicationChecklist;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.Publisher;
import org.legible.publisher.console.BuildArguments;
import org.legible.publisher.console.ConsoleProgress;
import org.legible.publisher.output.Scratch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private ContentOption content;

    @Mixin
    private TemplatesOption templates;

    @Spec
    private CommandSpec spec;

    private final Surroundings here;

    ChecklistCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws IOException {
        try (Scratch scratch = Scratch.open();
                ConsoleProgress progress = here.progress(false)) {
            PublishRequest asked = BuildArguments.forContent(
                            content.folder(), templates.folder(), Optional.empty(), Optional.empty())
                    .request();
            // The files of reports are made of pages that are checked, and take long.
            PublicationChecklist list =
                    new PublicationChecklist(new Publisher().publish(asked.pagesAloneTo(scratch.folder()), progress));
            here.out().print(list.text());
            return list.canBePublished() ? 0 : 1;
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }
}
