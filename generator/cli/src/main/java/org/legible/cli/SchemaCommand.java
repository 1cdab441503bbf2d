package org.legible.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.legible.checker.output.Plain;
import org.legible.publisher.Publisher;
import org.legible.publisher.console.ShownPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code legible schema}: writes the JSON Schemas of the content files. */
@Command(
        name = "schema",
        description =
                "Writes a JSON Schema for each kind of YAML file in a content folder. Editors use them to complete and "
                        + "explain keys: begin the file with a line such as "
                        + "\"# yaml-language-server: $schema=../../schemas/report.schema.json\".")
final class SchemaCommand implements Callable<Integer> {

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write them to; made if it is not there.")
    private Path output;

    private final Surroundings here;

    SchemaCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(output);
        for (Map.Entry<String, String> schema : Publisher.schemas().entrySet()) {
            Path file = output.resolve(schema.getKey());
            Files.writeString(file, schema.getValue());
            here.out().println("Wrote " + Plain.line(ShownPath.of(file)));
        }
        return 0;
    }
}
