package org.legible.checker.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.checker.examples.CheckFolder;

/** A page for which there is not enough memory is named, and the others are judged all the same. */
class LittleMemoryIT {

    @TempDir
    Path folder;

    @Test
    void thePageIsNamedAndTheOthersAreJudged() throws Exception {
        Path site = Files.createDirectory(folder.resolve("site"));
        String page = "<!DOCTYPE html><html lang=en><title>Minutes</title><body><h1>Minutes</h1>";
        Files.writeString(site.resolve("a.html"), page + "<img src=a.png>");
        Files.writeString(site.resolve("giant.html"), page + "<p><b><i>a".repeat(200_000));
        Files.writeString(site.resolve("z.html"), page + "<p><button></button>");

        String said = check(site);

        assertThat(said).contains("giant.html").contains("There is not enough memory for this page");
        assertThat(said).contains("image-alt").contains("button-name");
        assertThat(said.split("not enough memory", -1)).hasSize(2);
    }

    private String check(Path site) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CheckFolder.class.getName(),
                        site.toString(),
                        folder.resolve("report.html").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(said);
    }
}
