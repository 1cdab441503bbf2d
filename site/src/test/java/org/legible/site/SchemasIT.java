package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.publisher.Publisher;

/** What was published fits the JSON Schemas too, so no editor marks as wrong what the build takes. */
class SchemasIT {

    private static final SchemaRegistry VALIDATORS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, String> SCHEMAS = Publisher.schemas();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Content.FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> SCHEMAS.containsKey(schema(file)))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void itFits(Path file) throws IOException {
        String text = Files.readString(file);
        String yaml = file.toString().endsWith(".md") ? text.split("(?m)^---\\s*$")[1] : text;
        assertThat(VALIDATORS
                        .getSchema(SCHEMAS.get(schema(file)), InputFormat.JSON)
                        .validate(yaml, InputFormat.YAML))
                .isEmpty();
    }

    private static String schema(Path file) {
        return file.getFileName().toString().replaceFirst("^(.*)\\.yaml$|^(summary)(?:-.*)?\\.md$", "$1$2.schema.json");
    }
}
