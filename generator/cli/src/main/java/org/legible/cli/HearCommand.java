package org.legible.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.legible.checker.output.Plain;
import org.legible.formats.hear.PageReading;
import org.legible.formats.hear.PdfReading;
import org.legible.publisher.console.ShownPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code legible hear}: prints how a page or a PDF will be heard. */
@Command(
        name = "hear",
        description =
                "Prints an HTML page or a PDF in the order in which a screen reader comes to it, with its headings, the "
                        + "names of links and pictures, and cells after their headers. It is no screen reader: people who use one hear more.")
final class HearCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "An HTML page or a PDF.")
    private Path path;

    @Spec
    private CommandSpec spec;

    private final Surroundings here;

    HearCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(path))
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no file " + ShownPath.of(path) + ". Name one page or one PDF, not a folder.");
        try {
            reading(Files.readAllBytes(path)).lines().map(Plain::line).forEach(here.out()::println);
            return 0;
        } catch (IOException unreadable) {
            throw new ParameterException(
                    spec.commandLine(),
                    ShownPath.of(path) + " cannot be read: it is no page and no PDF, or it is broken.",
                    unreadable);
        }
    }

    private String reading(byte[] bytes) throws IOException {
        boolean isPdf = path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        return isPdf ? PdfReading.of(bytes) : PageReading.of(new String(bytes, StandardCharsets.UTF_8));
    }
}
