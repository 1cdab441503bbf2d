package org.legible.authoring.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    private static final long MB = 1 << 20;

    @TempDir
    private Path folder;

    private Map<String, String> environment;

    @BeforeEach
    void soundMachine() throws IOException {
        Files.createDirectories(folder.resolve("content/reports/one"));
        Files.writeString(folder.resolve("content/site.yaml"), "title: x\n");
        Path git = Files.writeString(folder.resolve("git"), "");
        assertThat(git.toFile().setExecutable(true)).isTrue();
        environment = Map.of("PATH", folder.toString());
    }

    private LocalMachine machine(int java, long memory, String now, String letters) {
        return new LocalMachine(java, memory, ZonedDateTime.parse(now), letters, environment, folder);
    }

    private LocalMachine sound() {
        return machine(17, 900 * MB, "2027-01-02T10:00:00+01:00[Europe/Paris]", "UTF-8");
    }

    private Diagnosis of(LocalMachine machine, String thing) {
        return new Doctor(machine, folder.resolve("content"), folder.resolve("website"))
                .examine().stream()
                        .filter(one -> one.thing().equals(thing))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aSoundMachineLacksNothing() {
        assertThat(new Doctor(sound(), folder.resolve("content"), folder.resolve("website")).examine())
                .hasSize(11)
                .allMatch(one ->
                        one.state() == Diagnosis.State.WELL && one.remedy().isEmpty());
        assertThat(of(sound(), "time zone").words()).isEqualTo("Europe/Paris, UTC+01:00; an embargo says its own");
        assertThat(of(sound(), "content").words()).endsWith("content, with 1 report");
    }

    @Test
    void anOldJavaIsSaid() {
        Diagnosis java = of(machine(11, 900 * MB, "2027-01-02T10:00:00Z", "UTF-8"), "Java");

        assertThat(java.state()).isEqualTo(Diagnosis.State.LACKS);
        assertThat(java.words()).isEqualTo("version 11; Legible needs 17 or newer");
        assertThat(java.remedy()).startsWith("Install Java 17 or newer");
    }

    @Test
    void littleMemoryIsSaid() {
        assertThat(of(machine(17, 100 * MB, "2027-01-02T10:00:00Z", "UTF-8"), "memory")
                        .state())
                .isEqualTo(Diagnosis.State.LACKS);
        assertThat(of(machine(17, 300 * MB, "2027-01-02T10:00:00Z", "UTF-8"), "memory")
                        .state())
                .isEqualTo(Diagnosis.State.COULD_BE_BETTER);
    }

    @Test
    void aClockThatLostItsTimeIsSaid() {
        Diagnosis clock = of(machine(17, 900 * MB, "1970-01-01T00:10:00Z", "UTF-8"), "clock");

        assertThat(clock.state()).isEqualTo(Diagnosis.State.LACKS);
        assertThat(clock.words()).isEqualTo("1 January 1970, 00:10, which is before this program was made");
    }

    @Test
    void lettersThatNamesOfFilesCannotHaveAreSaid() {
        assertThat(of(machine(17, 900 * MB, "2027-01-02T10:00:00Z", "ANSI_X3.4-1968"), "names of files")
                        .remedy())
                .startsWith("Set the variable LC_ALL to C.UTF-8");
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        Files.delete(folder.resolve("content/site.yaml"));
        Files.delete(folder.resolve("git"));

        assertThat(of(sound(), "content").state()).isEqualTo(Diagnosis.State.LACKS);
        assertThat(of(sound(), "content").remedy()).contains("legible new our-reports");
        assertThat(of(sound(), "git").state()).isEqualTo(Diagnosis.State.COULD_BE_BETTER);
    }

    @Test
    void aFolderInWhichNothingCanBeWrittenIsSaid() {
        LocalMachine machine =
                new LocalMachine(17, 900 * MB, sound().now(), "UTF-8", environment, folder.resolve("nowhere"));

        Diagnosis temporary = of(machine, "temporary files");
        assertThat(temporary.state()).isEqualTo(Diagnosis.State.LACKS);
        assertThat(temporary.words()).contains("nothing can be written in ").contains("nowhere");
    }
}
