package org.legible.publisher.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.checker.CheckReport;
import org.legible.checker.output.SafePrinter;

class FindingsOutputTest {

    private static final CheckReport CLEAN = new CheckReport(List.of(), List.of());

    private final StringWriter said = new StringWriter();
    private final SafePrinter printer = new SafePrinter(said, false);

    @TempDir
    private Path folder;

    @Test
    void withoutAFileTheFindingsAreThereToPrint() throws IOException {
        FindingsOutput output = FindingsOutput.of(List.of("json"), Optional.empty(), Terminal.LOG);

        output.write(CLEAN, printer);

        assertThat(said.toString()).startsWith("{").contains("\"failed\":0");
    }

    @Test
    void oneFormatFillsTheFileNamed() throws IOException {
        Path file = folder.resolve("new/findings.json");

        FindingsOutput.of(List.of("json"), Optional.of(file), Terminal.LOG).write(CLEAN, printer);

        assertThat(file).content().startsWith("{");
        assertThat(said.toString()).startsWith("Checked 0 pages: 0 failures, 0 to review by a person. See ");
    }

    @Test
    void severalFormatsHaveAFileEach() throws IOException {
        FindingsOutput.of(List.of("json", "text"), Optional.of(folder.resolve("findings")), Terminal.LOG)
                .write(CLEAN, printer);

        assertThat(folder.resolve("findings.json")).exists();
        assertThat(folder.resolve("findings.text")).content().startsWith("Checked 0 pages");
    }

    @Test
    void anUnknownFormatIsAnsweredWithThoseThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingsOutput.of(List.of("xml"), Optional.empty(), Terminal.LOG))
                .withMessage("There is no format \"xml\". Use one of: " + FindingsOutput.names() + ".");
    }
}
