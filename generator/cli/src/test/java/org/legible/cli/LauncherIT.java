package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as somebody unpacks and starts it, where there is a shell. */
class LauncherIT {

    private static final Path TARGET = Path.of(System.getProperty("legible.root", "../.."), "generator/cli/target");
    private static final String ADVICE =
            "Install Java 17 or newer, such as Eclipse Temurin from https://adoptium.net/, and open a new terminal.";
    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    private Path folder;

    private Path home;
    // Java uses no archive where the path of a jar has spaces.
    private Path plain;

    @BeforeEach
    void unpack() throws IOException {
        assumeTrue(Files.isExecutable(SHELL));
        Path zip;
        try (Stream<Path> files = Files.list(TARGET)) {
            zip = files.filter(file -> file.getFileName().toString().matches("legible-.*\\.zip"))
                    .findFirst()
                    .orElseThrow();
        }
        home = unpack(zip, folder.resolve("a folder’s name"));
        plain = unpack(zip, folder.resolve("plain"));
    }

    private static Path unpack(Path zip, Path place) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = place.resolve(entry.getName());
                if (entry.isDirectory()) Files.createDirectories(file);
                else {
                    Files.createDirectories(file.getParent());
                    Files.copy(entries, file);
                }
            }
        }
        Path home = place.resolve(zip.getFileName().toString().replace(".zip", ""));
        // The zip keeps the right to run, which this way of unpacking does not.
        Files.setPosixFilePermissions(home.resolve("bin/legible"), PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    private record Ran(int status, String out, String err) {}

    private Ran run(Map<String, String> environment, String... command) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", System.getProperty("java.home") + "/bin:/usr/bin:/bin");
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("my cache").toString());
        builder.environment().put("HOME", folder.resolve("my home").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private String legible() {
        return home.resolve("bin/legible").toString();
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.getFileName().toString().contains(".jsa"))
                    .toList();
        }
    }

    @Test
    void itRunsFromAFolderWithSpacesThroughLinks() throws Exception {
        Files.createDirectories(folder.resolve("bin"));
        Path link = Files.createSymbolicLink(folder.resolve("bin/relative"), Path.of("../link to it"));
        Files.createSymbolicLink(folder.resolve("link to it"), home.resolve("bin/legible"));

        assertThat(run(Map.of(), legible(), "--version").out()).startsWith("legible ");
        assertThat(run(Map.of(), link.toString(), "--version").out()).startsWith("legible ");
        assertThat(run(
                                Map.of(
                                        "PATH",
                                        folder.resolve("bin") + ":" + System.getProperty("java.home")
                                                + "/bin:/usr/bin:/bin"),
                                "/bin/sh",
                                "-c",
                                "relative --version")
                        .out())
                .startsWith("legible ");
        Ran misused = run(Map.of(), legible(), "check", "no such page.html");
        assertThat(misused.status()).isEqualTo(2);
        assertThat(misused.out()).contains("no such page.html");
    }

    @Test
    void aNewSiteIsBuiltWithAnArchiveTheSecondTime() throws Exception {
        String fast = plain.resolve("bin/legible").toString();
        assertThat(run(Map.of(), fast, "new", "our reports", "--kind", "inquiry")
                        .status())
                .isZero();
        String content = "our reports/content";

        Map<String, String> watched = Map.of("LEGIBLE_JAVA_OPTS", "-Xlog:class+load:file=" + folder.resolve("loaded"));
        Ran first = run(watched, fast, "build", "--content", content);
        assertThat(first.status()).as(first.err() + first.out()).isZero();
        assertThat(first.err()).doesNotContain("[warning]", "[info]");
        assertThat(archives()).hasSize(1);

        Ran second = run(watched, fast, "build", "--content", content);
        assertThat(second.status()).isZero();
        assertThat(second.out()).contains("1 report held back: one draft (example).");
        assertThat(Files.readString(folder.resolve("loaded")))
                .contains("org.legible.publisher.Publisher source: shared objects file (top)");

        Path archive = archives().get(0);
        assertThat(archive.toFile().setWritable(true)).isTrue();
        Files.write(archive, new byte[] {1, 2, 3});
        Ran third = run(watched, fast, "--version");
        assertThat(third.out()).startsWith("legible ");
        assertThat(third.err()).isEmpty();
    }

    @Test
    void aCacheThatCannotBeWrittenIsNoFault() throws Exception {
        Files.writeString(folder.resolve("a file"), "");
        run(Map.of(), plain.resolve("bin/legible").toString(), "new", "ours", "--yes");

        Ran built = run(
                Map.of("XDG_CACHE_HOME", folder.resolve("a file").toString()),
                plain.resolve("bin/legible").toString(),
                "build",
                "--content",
                "ours/content");

        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.err()).doesNotContain("a file", "mkdir");
        assertThat(archives()).isEmpty();
    }

    @Test
    void aMissingOrOldJavaIsSaidPlainly() throws Exception {
        Ran none = run(Map.of("PATH", tools()), "/bin/sh", legible(), "--version");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).isEqualTo("legible: There is no Java on this computer. " + ADVICE + "\n");

        Path old = java("old", "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Ran eleven = run(Map.of("JAVA_HOME", old.toString()), legible(), "--version");
        assertThat(eleven.status()).isEqualTo(2);
        assertThat(eleven.err())
                .isEqualTo("legible: This computer has Java 11.0.2, and Legible needs 17 or newer. " + ADVICE + "\n");

        Files.writeString(java("eight", "#!/bin/sh\n").resolve("release"), "JAVA_VERSION=\"1.8.0_292\"\n");
        Ran eight = run(Map.of("JAVA_HOME", folder.resolve("eight").toString()), legible(), "--version");
        assertThat(eight.err()).contains("This computer has Java 1.8.0_292,");

        Ran nowhere = run(Map.of("JAVA_HOME", folder.resolve("nowhere").toString()), legible(), "--version");
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("JAVA_HOME is ").contains("but there is no Java.");
    }

    @Test
    void aJarThatWasLeftBehindIsSaid() throws Exception {
        Files.delete(home.resolve("lib/legible.jar"));

        assertThat(run(Map.of(), legible(), "--version").err()).contains("Unpack the whole zip file again");
    }

    @Test
    void optionsForJavaAreTaken() throws Exception {
        Ran ran = run(Map.of("LEGIBLE_JAVA_OPTS", "-XX:+UseParallelGC -Xmx300m"), legible(), "doctor");

        assertThat(ran.status()).as(ran.err()).isEqualTo(1);
        assertThat(ran.out()).containsPattern("memory: (2[0-9]{2}|300) MB for Legible");
    }

    @Test
    void whatMustComeWithItDoes() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String name : List.of(
                "LICENSE",
                "README.md",
                "THIRD-PARTY.txt",
                "bin/legible.bat",
                "guide/README.md",
                "lib/jna.jar",
                "licences/LGPL-2.1.txt")) if (!Files.isRegularFile(home.resolve(name))) missing.add(name);
        assertThat(missing).isEmpty();
        try (InputStream text = Files.newInputStream(home.resolve("README.md"))) {
            assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("${");
        }
        assertThat(Files.readString(home.resolve("bin/legible.bat"))).contains("\r\n");
    }

    // What the launcher calls, without Java.
    private String tools() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("tools"));
        for (String name : List.of("dirname", "basename", "readlink", "sed", "head", "uname", "cksum", "find", "mkdir"))
            for (String at : List.of("/usr/bin/", "/bin/"))
                if (Files.exists(Path.of(at + name)) && !Files.exists(bin.resolve(name)))
                    script(bin.resolve(name), "#!/bin/sh\nexec " + at + name + " \"$@\"\n");
        return bin.toString();
    }

    private Path java(String name, String script) throws IOException {
        script(Files.createDirectories(folder.resolve(name).resolve("bin")).resolve("java"), script);
        return folder.resolve(name);
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
