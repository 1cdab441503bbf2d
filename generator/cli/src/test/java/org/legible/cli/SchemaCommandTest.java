package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

    private final Session session = new Session();

    @TempDir
    private Path folder;

    @Test
    void eachKindOfFileHasASchema() {
        Path schemas = folder.resolve("schemas");

        assertThat(session.run("schema", "--output", schemas.toString())).isZero();
        assertThat(schemas.resolve("report.schema.json")).content().startsWith("{");
        assertThat(session.out()).contains("Wrote ").contains("report.schema.json");
    }

    @Test
    void aFileWhereTheFolderShouldBeIsStatusTwo() throws IOException {
        Path file = Files.writeString(folder.resolve("schemas"), "");

        assertThat(session.run("schema", "--output", file.toString())).isEqualTo(2);
        assertThat(session.err()).contains(file.toString()).doesNotContain("\tat ");
    }
}
