package org.legible.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.legible.publisher.AddressSurvey;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.Publisher;
import org.legible.publisher.console.AddressesText;
import org.legible.publisher.console.BuildArguments;
import org.legible.publisher.console.ConsoleProgress;
import org.legible.publisher.console.ShownFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code legible addresses}: brings the ledger of addresses up to date. */
@Command(
        name = "addresses",
        description = {
            "Adds to addresses.yaml, in the content folder, every page and every place in a report that the site publishes, and takes "
                    + "nothing out. While the file is there, a build stops if an address in it is gone and no moved-to says where it is now.",
            "Nothing is published. Drafts, and reports whose time has not come, are not entered."
        })
final class AddressesCommand implements Callable<Integer> {

    @Mixin
    private ContentOption content;

    @Option(
            names = "--check",
            description = "Writes nothing: says what would be added, and ends with 1 if anything would be.")
    private boolean check;

    @Mixin
    private TemplatesOption templates;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description =
                    "The moment that decides which embargoes are over, such as 2026-11-21 or 2026-11-21T09:30Z; the present without it.")
    private String date;

    @Mixin
    private ThreadsOption threads;

    @Spec
    private CommandSpec spec;

    private final Surroundings here;

    AddressesCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws IOException {
        PublishRequest request = request();
        AddressSurvey survey;
        try (ConsoleProgress progress = here.progress(false)) {
            survey = new Publisher().keepAddresses(request, !check, progress);
        }
        AddressesText told = new AddressesText(
                survey, new ShownFiles(content.folder(), request.templates()), here.terminal(), !check);
        here.out().print(told.problems());
        if (here.github()) here.out().commands(told.annotations());
        here.out().print(told.text());
        here.out().flush();
        return told.exitStatus();
    }

    private PublishRequest request() {
        try {
            return BuildArguments.forContent(
                            content.folder(), templates.folder(), here.date(Optional.ofNullable(date)), threads.count())
                    .request();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }
}
