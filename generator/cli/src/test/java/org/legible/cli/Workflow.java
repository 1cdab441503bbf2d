package org.legible.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A file by which GitHub does something: a workflow, or an action.
 *
 * @param text its text
 * @param tree the same, read
 */
record Workflow(String text, JsonNode tree) {

    static final Path ROOT = Path.of(System.getProperty("legible.root", "../.."))
            .toAbsolutePath()
            .normalize();

    static Workflow read(String name) throws IOException {
        return of(Files.readString(ROOT.resolve(".github").resolve(name)));
    }

    static Workflow of(String text) {
        return new Workflow(text, new YAMLMapper().readTree(text));
    }

    /** All of them, by their names. */
    static List<String> names() throws IOException {
        Path folder = ROOT.resolve(".github");
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".yml"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    Stream<JsonNode> jobs() {
        return elements(tree.path("jobs"));
    }

    Stream<JsonNode> steps() {
        return Stream.concat(
                jobs().flatMap(job -> elements(job.path("steps"))),
                elements(tree.path("runs").path("steps")));
    }

    private static Stream<JsonNode> elements(JsonNode parent) {
        return StreamSupport.stream(parent.spliterator(), false);
    }
}
