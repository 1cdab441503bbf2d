package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the files for GitHub promise: others’ work at one commit, no more rights than are needed, nothing of strangers in a command. */
class WorkflowsTest {

    private static final String OURS = "./";

    @TempDir
    private Path folder;

    static List<String> names() throws IOException {
        return Workflow.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatOthersWroteIsPinnedToACommitWithItsVersionBesideIt(String name) throws IOException {
        Stream<String> uses =
                Workflow.read(name).text().lines().map(String::strip).filter(line -> line.matches("(- )?uses: .*"));

        assertThat(uses.filter(line -> !line.contains("uses: " + OURS)))
                .isNotEmpty()
                .allMatch(line -> line.matches("(- )?uses: [\\w-]+/[\\w-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void noCommandHoldsWhatAStrangerWrites(String name) throws IOException {
        assertThat(Workflow.read(name).steps().map(step -> step.path("run").asString("")))
                .isNotEmpty()
                .noneMatch(command -> command.contains("${{") || command.contains("\n"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyJobHasItsTimeAndFewRights(String name) throws IOException {
        Workflow workflow = Workflow.read(name);
        if (name.startsWith("actions/")) return;

        assertThat(workflow.jobs()).isNotEmpty().allMatch(job -> job.has("timeout-minutes"));
        assertThat(workflow.tree().path("permissions").toString()).isIn("{}", "{\"contents\":\"read\"}");
        assertThat(workflow.text())
                .doesNotContain(
                        "secrets.", "pull_request_target", "pull-requests: write", "write-all", "issues: write");
    }

    @Test
    void checkoutKeepsNoCredentials() throws IOException {
        for (String name : names())
            assertThat(Workflow.read(name)
                            .steps()
                            .filter(step -> step.path("uses").asString("").startsWith("actions/checkout@")))
                    .as(name)
                    .allMatch(step ->
                            !step.path("with").path("persist-credentials").asBoolean(true));
    }

    @Test
    void aNewSiteCallsAWorkflowThatIsThereAndGrantsWhatItAsks() throws IOException {
        Path site = folder.resolve("site");
        assertThat(new Session().run("new", site.toString())).isZero();
        Workflow publish = Workflow.of(Files.readString(site.resolve(".github/workflows/publish.yml")));

        JsonNode job = publish.tree().path("jobs").path("site");
        String called = job.path("uses").asString();
        assertThat(called).matches("[\\w-]+/legible/\\.github/workflows/publish-site\\.yml@v\\d+\\.\\d+\\.\\d+");
        assertThat(rights(job.path("permissions"))).isEqualTo(needed(Workflow.read("workflows/publish-site.yml")));
        assertThat(publish.tree().path("permissions").toString()).isEqualTo("{}");
    }

    @Test
    void aPullRequestIsNeverDeployed() throws IOException {
        Workflow site = Workflow.read("workflows/publish-site.yml");

        assertThat(site.tree().path("jobs").path("deploy").path("if").asString())
                .isEqualTo("github.event_name != 'pull_request'");
    }

    // The highest right of each kind that any job asks for.
    private static Map<String, String> needed(Workflow workflow) {
        Map<String, String> needed = new TreeMap<>();
        workflow.jobs()
                .forEach(job -> rights(job.path("permissions"))
                        .forEach((kind, right) -> needed.merge(
                                kind, right, (one, other) -> Set.of(one, other).contains("write") ? "write" : one)));
        return needed;
    }

    private static Map<String, String> rights(JsonNode permissions) {
        Map<String, String> rights = new TreeMap<>();
        for (String kind : new TreeSet<>(permissions.propertyNames()))
            rights.put(kind, permissions.path(kind).asString());
        return rights;
    }
}
