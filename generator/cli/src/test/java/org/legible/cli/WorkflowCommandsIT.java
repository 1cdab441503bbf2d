package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The commands of the files for GitHub, each from the line of its "run:", with the distribution that was just built. In place of GitHub's
 * own program stands one that takes the release from the folder in which it would have been put. Maven is not started from within Maven:
 * CI runs its line.
 */
class WorkflowCommandsIT {

    private static final Path TARGET = Workflow.ROOT.resolve("generator/cli/target");
    private static final Pattern VALUE = Pattern.compile("\\$\\{\\{ ([\\w.-]+) }}");
    private static final Pattern CONDITION = Pattern.compile("(inputs\\.shards?) (==|!=) ''");
    private static final String GH = """
            #!/bin/sh
            echo "$*" >> "$GH_SAID"
            case "$1 $2" in
              "release download") mkdir -p "$7" && cp "$GH_RELEASE"/* "$7" ;;
            esac
            """;

    @TempDir
    private Path folder;

    private String version;

    @BeforeEach
    void needABash() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")) && Files.isExecutable(Path.of("/usr/bin/unzip")));
        try (Stream<Path> files = Files.list(TARGET)) {
            version = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("legible-.*\\.zip"))
                    .findFirst()
                    .orElseThrow()
                    .replaceAll("^legible-|\\.zip$", "");
        }
        Path gh = Files.createDirectories(folder.resolve("bin")).resolve("gh");
        Files.writeString(gh, GH);
        Files.setPosixFilePermissions(gh, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(folder.resolve("release"));
        Files.createDirectories(folder.resolve("temp"));
        Files.createDirectories(folder.resolve("work"));
    }

    private String run(JsonNode step, Map<String, String> values) throws Exception {
        String command = step.path("run").asString();
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-e", "-o", "pipefail", "-c", command)
                .directory(folder.resolve("work").toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", folder.resolve("bin") + ":" + System.getProperty("java.home") + "/bin:/usr/bin:/bin");
        environment.remove("JAVA_HOME");
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("RUNNER_TEMP", folder.resolve("temp").toString());
        environment.put("GITHUB_OUTPUT", folder.resolve("output").toString());
        environment.put("GH_SAID", folder.resolve("gh-said").toString());
        environment.put("GH_RELEASE", folder.resolve("release").toString());
        for (String name : step.path("env").propertyNames())
            environment.put(name, filled(step.path("env").path(name).asString(), values));
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(folder.resolve("said"));
        assertThat(process.exitValue()).as(command + "\n" + said).isZero();
        return said;
    }

    private static String filled(String text, Map<String, String> values) {
        return VALUE.matcher(text).replaceAll(found -> {
            assertThat(values).containsKey(found.group(1));
            return Matcher.quoteReplacement(values.get(found.group(1)));
        });
    }

    private void release() throws Exception {
        Files.copy(
                TARGET.resolve("legible-" + version + ".zip"), folder.resolve("release/legible-" + version + ".zip"));
        Process sums = new ProcessBuilder("/bin/sh", "-c", "sha256sum legible-* > SHA256SUMS")
                .directory(folder.resolve("release").toFile())
                .start();
        assertThat(sums.waitFor()).isZero();
    }

    @Test
    void aSiteIsFetchedForBuiltAndChecked() throws Exception {
        release();
        assertThat(new Session().run("new", folder.resolve("work/site").toString(), "--kind", "inspection"))
                .isZero();
        Map<String, String> values = new HashMap<>(Map.of(
                "github.action_path",
                        Workflow.ROOT.resolve(".github/actions/build-site").toString(),
                "github.token", "token",
                "inputs.repository", "somebody/legible",
                "inputs.content", "site/content",
                "inputs.base-url", "https://newcomer.example/reports",
                "steps.legible.outputs.version", version));

        build(values);

        assertThat(Files.readAllLines(folder.resolve("output")))
                .containsExactly("version=" + version, "website=" + folder.resolve("temp/website"));
        assertThat(Files.readString(folder.resolve("gh-said")))
                .contains("release download v" + version + " --repo somebody/legible")
                .contains("attestation verify legible-" + version + ".zip --repo somebody/legible");
        assertThat(Files.readString(folder.resolve("temp/website/sitemap.xml")))
                .contains("https://newcomer.example/reports/")
                .doesNotContain("your-organisation");
    }

    // The steps of the action that these inputs call for; those that are not given are empty.
    private void build(Map<String, String> inputs) throws Exception {
        Map<String, String> values = new HashMap<>(inputs);
        for (String input : List.of("inputs.base-url", "inputs.date", "inputs.shard", "inputs.shards"))
            values.putIfAbsent(input, "");
        List<JsonNode> steps = Workflow.read("actions/build-site/action.yml")
                .steps()
                .filter(step -> step.has("run"))
                .toList();
        for (JsonNode step : steps) if (applies(step, values)) run(step, values);
    }

    private static boolean applies(JsonNode step, Map<String, String> values) {
        String condition = step.path("if").asString("");
        return condition.isEmpty()
                || Stream.of(condition.split(" && ")).allMatch(part -> {
                    Matcher asked = CONDITION.matcher(part);
                    assertThat(asked.matches()).as(part).isTrue();
                    return values.get(asked.group(1)).isEmpty()
                            == asked.group(2).equals("==");
                });
    }

    @Test
    void aLargeSiteIsMadeInShardsAndMerged() throws Exception {
        release();
        assertThat(new Session().run("new", folder.resolve("work/site").toString(), "--kind", "inspection"))
                .isZero();
        Workflow large = Workflow.read("workflows/publish-large-site.yml");
        for (JsonNode step : large.steps().filter(step -> step.has("run")).toList())
            run(step, Map.of("inputs.shards", "2"));
        List<String> plan = Files.readAllLines(folder.resolve("output"));
        assertThat(plan).hasSize(2).contains("numbers=[1,2]");
        String date = plan.get(0).replace("date=", "");
        Map<String, String> values = Map.of(
                "github.action_path",
                Workflow.ROOT.resolve(".github/actions/build-site").toString(),
                "github.token",
                "token",
                "inputs.repository",
                "somebody/legible",
                "inputs.content",
                "site/content",
                "inputs.date",
                date,
                "steps.legible.outputs.version",
                version);
        Path website = folder.resolve("temp/website");
        Path shards = Files.createDirectories(folder.resolve("temp/shards"));

        for (String number : List.of("1", "2")) {
            Map<String, String> inputs = new HashMap<>(values);
            inputs.put("inputs.shard", number + "/2");
            build(inputs);
            assertThat(website.resolve("legible-shard.txt")).exists();
            Files.move(website, shards.resolve("shard-" + number));
            fetchAgain();
        }
        Map<String, String> inputs = new HashMap<>(values);
        inputs.put("inputs.shards", shards.toString());
        build(inputs);

        assertThat(website.resolve("index.html")).exists();
        assertThat(Files.readString(folder.resolve("said"))).doesNotContain("made again");
    }

    // Each machine begins with nothing.
    private void fetchAgain() throws Exception {
        Files.move(
                folder.resolve("temp/legible"),
                Files.createTempDirectory(folder, "used").resolve("legible"));
    }

    @Test
    void aZipThatWasChangedIsRefused() throws Exception {
        release();
        Files.writeString(folder.resolve("release/legible-" + version + ".zip"), "changed");
        Map<String, String> values = Map.of(
                "github.token", "token",
                "inputs.repository", "somebody/legible",
                "steps.legible.outputs.version", version);
        List<JsonNode> steps = Workflow.read("actions/build-site/action.yml")
                .steps()
                .filter(step -> step.path("run").asString("").contains("gh "))
                .toList();
        run(steps.get(0), values);

        assertThat(catchThrowable(() -> run(steps.get(1), values))).hasMessageContaining("FAILED");
    }

    @Test
    void aReleaseHoldsItsTagAndPutsTogetherWhatGoesOut() throws Exception {
        Files.copy(Workflow.ROOT.resolve("pom.xml"), folder.resolve("work/pom.xml"));
        Path target = Files.createDirectories(folder.resolve("work/generator/cli/target"));
        Files.writeString(target.resolve("legible-" + version + ".zip"), "zip");
        Files.writeString(target.resolve("legible-" + version + ".cdx.json"), "{}");
        Map<String, String> values = Map.of(
                "github.ref_name", "v" + version, "github.token", "token", "github.repository", "somebody/legible");

        List<JsonNode> steps = Workflow.read("workflows/release.yml")
                .steps()
                .filter(step -> step.has("run"))
                .filter(step -> !step.path("run").asString().matches("(mvn|bash) .*"))
                .toList();
        assertThat(steps).hasSize(3);
        for (JsonNode step : steps) run(step, values);

        assertThat(Files.readAllLines(folder.resolve("work/release/SHA256SUMS")))
                .hasSize(2);
        assertThat(Files.readString(folder.resolve("gh-said")))
                .contains("release create v" + version + " --repo somebody/legible --verify-tag")
                .contains("release/SHA256SUMS release/legible-" + version + ".cdx.json release/legible-" + version
                        + ".zip");
        assertThat(catchThrowable(() -> run(steps.get(0), Map.of("github.ref_name", "v0.0.9"))))
                .isNotNull();
    }
}
