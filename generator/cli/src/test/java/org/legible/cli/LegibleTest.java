package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {

    private static final String UNDELIVERED =
            "What the program had to say could not be written: the disk is full, or nobody reads the output. "
                    + "Make room, or send the output elsewhere, then try again.\n";

    private final Session session = new Session();

    @ParameterizedTest
    @CsvSource({
        "build, --content --output --templates --base-url --date --threads --quiet --help --debug",
        "build, --shard --fresh --cache --formats --baseline --withheld",
        "merge, SHARD --content --output --templates --base-url --date --threads --formats --quiet --help --debug",
        "check, PATH --format --output --profile --threads --help --debug",
        "rules, --format --help --debug",
        "schema, --output --help --debug",
        "hear, --help --debug",
        "import, FILE --content --slug --help --debug",
        "new, DIR --title --publisher --email --phone --base-url --kind --language --yes --help --debug",
        "checklist, --content --templates --help --debug",
        "doctor, --content --output --help --debug",
        "serve, --content --templates --port --open --help --debug",
        "addresses, --content --check --templates --date --help --debug"
    })
    void helpExplainsEveryOption(String command, String options) {
        assertThat(session.run(command, "--help")).isZero();
        assertThat(session.out()).contains(options.split(" "));
    }

    /** In the folder that "legible new" wrote, none of them needs an option. */
    @ParameterizedTest
    @ValueSource(strings = {"build", "merge", "serve", "addresses", "checklist", "doctor", "import"})
    void theContentFolderOfANewSiteIsTaken(String command) {
        assertThat(session.run(command, "--help")).isZero();
        assertThat(session.out().replaceAll("\\s+", " "))
                .contains("ithout it, content.")
                .doesNotContain(" --content=DIR [");
    }

    @Test
    void helpNamesTheCommandsAndTheExitStatus() {
        assertThat(session.run("--help")).isZero();
        assertThat(session.out())
                .contains(
                        "new",
                        "build",
                        "merge",
                        "check",
                        "rules",
                        "schema",
                        "hear",
                        "checklist",
                        "doctor",
                        "import",
                        "serve",
                        "addresses")
                .contains("could not run, or could not check everything");
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(session.run("--version")).isZero();
        assertThat(session.out()).startsWith("legible ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bild", "build", "build --contant x", "merge", "check", "rules extra", "schema", "import"})
    void badUsageIsStatusTwoWithAWordOfHelp(String line) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");

        assertThat(session.run(arguments)).isEqualTo(2);
        assertThat(session.err()).contains(" --help explains the command.").doesNotContain("\tat ");
        assertThat(session.out()).isEmpty();
    }

    @Test
    void aCommandMisspeltIsAnsweredWithTheNearest() {
        session.run("bild");

        assertThat(session.err()).contains("Did you mean: legible build?");
    }

    @Test
    void onlyDebugShowsAStackTrace() {
        String[] arguments = {"schema", "--output", "/dev/null/x"};

        session.run(arguments);
        assertThat(session.err()).contains("The option --debug shows more.").doesNotContain("\tat ");

        Session debugging = new Session();
        debugging.run("schema", "--output", "/dev/null/x", "--debug");
        assertThat(debugging.err()).contains("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "rules --format json", "--help", "check --help", "--version"})
    void whatNobodyGotIsStatusTwo(String line) {
        assertThat(session.toAFullDisk().run(line.split(" "))).isEqualTo(2);
        assertThat(session.err()).isEqualTo(UNDELIVERED);
    }

    @Test
    void aFileThatTakesNothingIsStatusTwo(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>Words");
        Path taken = Files.createDirectory(folder.resolve("taken"));

        assertThat(session.run("schema", "--output", page.toString())).isEqualTo(2);
        assertThat(session.run(
                        "check",
                        page.toString(),
                        "--output",
                        taken.resolve("x/y").toString()))
                .isEqualTo(1);
        assertThat(session.run("check", page.toString(), "--output", page + "/findings.txt"))
                .isEqualTo(2);
    }
}
