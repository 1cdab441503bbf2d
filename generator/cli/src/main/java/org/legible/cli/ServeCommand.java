package org.legible.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.legible.authoring.serve.PreviewServer;
import org.legible.authoring.serve.ServeOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code legible serve}: shows a content folder as a website while it is written. */
@Command(
        name = "serve",
        description = {
            "Shows a content folder as the website that it will be, and each edit as soon as it is saved, with what is wrong "
                    + "in the page and here. Drafts and reports under embargo are shown too, and marked.",
            "Only this machine can see it. Nothing is published."
        })
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private ContentOption content;

    @Mixin
    private TemplatesOption templates;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + ServeOptions.USUAL_PORT,
            description = "The port at which it stands, or the next that is free; by default ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--open", description = "Opens it in a browser.")
    private boolean open;

    @Spec
    private CommandSpec spec;

    private final Surroundings here;

    ServeCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PreviewServer.start(options(), here.out(), here.terminal()).closeAtTheEnd();
        // Until somebody presses Ctrl+C.
        new CountDownLatch(1).await();
        return 0;
    }

    private ServeOptions options() {
        try {
            return new ServeOptions(content.folder(), templates.folder(), port, open);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }
}
