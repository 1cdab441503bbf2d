package org.legible.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.legible.authoring.importing.ImportRequest;
import org.legible.authoring.importing.ImportResult;
import org.legible.authoring.importing.Importer;
import org.legible.authoring.importing.source.UnusableSource;
import org.legible.checker.output.Plain;
import org.legible.publisher.console.Counts;
import org.legible.publisher.console.ShownPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code legible import}: brings a document in as a draft of a report. */
@Command(
        name = "import",
        description =
                "Brings a Word document (.docx), plain text or a PDF into the content folder as a draft of a report,"
                        + " and writes a list of what somebody should look at. A report that is there already is never"
                        + " changed.")
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The document.")
    private Path file;

    @Mixin
    private ContentOption content;

    @Option(
            names = "--slug",
            paramLabel = "NAME",
            description = "The name of the report's folder, which becomes part of its address; without it, made of the"
                    + " title.")
    private Optional<String> slug;

    private final Surroundings here;

    ImportCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws IOException {
        try {
            say(Importer.run(new ImportRequest(file, content.folder(), slug, LocalDate.now())));
            return 0;
        } catch (UnusableSource unusable) {
            here.err().println(Plain.line(unusable.getMessage()));
            return 2;
        }
    }

    private void say(ImportResult result) {
        line("Brought " + ShownPath.of(file) + " into " + ShownPath.of(result.folder()) + ": "
                + String.join(", ", result.cameThrough()) + ".");
        line("");
        line("What to do next:");
        line("1. Read " + ShownPath.of(result.list()) + ", with the document beside you: "
                + Counts.of(result.toDecide(), "line")
                + " to decide, " + Counts.of(result.toSee(), "line")
                + " of what was left out or changed. It is for you alone, not for the website.");
        if (!result.hasSite())
            line("   " + ShownPath.of(content.folder())
                    + " has no site.yaml yet, without which no website can be made: legible new writes one.");
        line("2. See the report: legible serve --content " + ShownPath.of(content.folder()));
        line("3. When all is as it should be, write status: published in "
                + ShownPath.of(result.folder().resolve("report.yaml"))
                + ". Until then it is a draft, which readers do not see.");
    }

    private void line(String text) {
        here.out().println(Plain.line(text));
    }
}
