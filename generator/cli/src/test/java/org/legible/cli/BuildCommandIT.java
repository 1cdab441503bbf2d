package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandIT {

    private final Session session = new Session();

    @TempDir
    private Path folder;

    private static final String DAY = "2026-11-21";

    private Path content;
    private Path website;

    @BeforeEach
    void place() throws IOException {
        // Whoever tests for another day gives it to Maven, which passes it on.
        System.clearProperty("legible.date");
        content = OneReport.in(folder.resolve("content"));
        website = folder.resolve("website");
    }

    @Test
    void aSoundReportIsPublishedAndAFaultLaterLeavesItThere() throws IOException {
        int good = build("--date", "2026-11-21");

        assertThat(good).as(session.out() + session.err()).isZero();
        assertThat(session.out())
                .contains("Published 1 report as ")
                .contains("Problems: 0 errors")
                .contains("Time: ");

        String home = Files.readString(website.resolve("index.html"));
        OneReport.spoil(content);
        int bad = build("--date", "2026-11-22");

        assertThat(bad).isEqualTo(1);
        assertThat(session.out()).contains("Nothing was published: 1 error in the content.");
        assertThat(website.resolve("index.html")).hasContent(home);
    }

    @Test
    void aShardIsMadeAndMerged() {
        Path shard = folder.resolve("shards/1");
        int made = session.run(
                "build",
                "--content",
                content.toString(),
                "--shard",
                "1/1",
                "--output",
                shard.toString(),
                "--date",
                DAY);

        assertThat(made).as(session.out() + session.err()).isZero();
        assertThat(session.out())
                .contains("Made shard 1 of 1: 1 report as ")
                .contains("It is no website: legible merge makes that of all shards.")
                .doesNotContain("Published");
        int merged = session.run(
                "merge",
                shard.toString(),
                folder.resolve("nowhere").toString(),
                "--content",
                content.toString(),
                "--output",
                website.toString(),
                "--date",
                DAY);

        assertThat(merged).as(session.out() + session.err()).isZero();
        assertThat(session.out()).contains("Published 1 report as ").contains("There is no shard in ");
        assertThat(website.resolve("index.html")).exists();
    }

    @Test
    void aFaultyShardEndsWithOne() throws IOException {
        OneReport.spoil(content);
        Path shard = folder.resolve("shards/1");

        assertThat(session.run(
                        "build", "--content", content.toString(), "--shard", "1/1", "--output", shard.toString()))
                .isEqualTo(1);
        assertThat(session.out()).contains("Nothing can be merged of shard 1 of 1: 1 error in the content.");
    }

    @Test
    void aShardThatIsNoneIsTold() {
        assertThat(build("--shard", "9/8")).isEqualTo(2);
        assertThat(session.err())
                .contains(
                        "There is no shard \"9/8\". Say which of how many, such as --shard 3/8 for the third of eight.");
        assertThat(build("--shard", "1/8", "--cache", folder.resolve("kept").toString()))
                .isEqualTo(2);
        assertThat(session.err())
                .contains("What a shard keeps lies in its output folder. Leave --cache out, or --shard.");
    }

    @Test
    void aFaultIsAnsweredWithFileLineAndRemedy() throws IOException {
        OneReport.spoil(content);

        assertThat(build()).isEqualTo(1);
        assertThat(session.out())
                .containsPattern("error at .*content/site\\.yaml:\\d+:1\n")
                .contains("colour")
                .contains("why: ")
                .contains("fix: ");
    }

    @Test
    void aWithheldNameIsToldAndNotPrinted() throws IOException {
        Path names = Files.writeString(folder.resolve("names.txt"), "# Kept outside.\nZoe Oakfield\n");
        Files.writeString(
                content.resolve("reports/oakley-2020/report.md"), "\nZoe Oakfield spoke.\n", StandardOpenOption.APPEND);

        assertThat(build("--withheld", names.toString())).as(session.out()).isZero();
        assertThat(session.out())
                .containsPattern("warning at .*reports/oakley-2020/report\\.md:\\d+:1\n")
                .contains("[withheld-name]")
                .doesNotContain("Oakfield");
    }

    @Test
    void withheldNamesMustLieOutsideTheContent() throws IOException {
        Path names = Files.writeString(content.resolve("names.txt"), "Zoe Oakfield\n");

        assertThat(build("--withheld", names.toString())).isEqualTo(2);
        assertThat(session.err()).contains("lie in the content folder, where they could be published");
    }

    @Test
    void adviceIsSaidAndStopsNothing() throws IOException {
        style("h1 { text-transform: uppercase }");

        assertThat(build("--templates", folder.resolve("theme").toString()))
                .as(session.out())
                .isZero();
        assertThat(session.out())
                .contains("This text is in capitals.")
                .containsPattern("Findings: 0 failures, [1-9]\\d* warning");
    }

    @Test
    void whatSomebodyAcceptsDoesNotStopTheSite() throws IOException {
        style("h1 { color: #ccc }");
        String theme = folder.resolve("theme").toString();
        String report = folder.resolve("report").toString();

        assertThat(build("--templates", theme, "--format", "baseline", "--report", report))
                .isEqualTo(1);

        Path baseline = folder.resolve("baseline.yaml");
        Files.writeString(
                baseline,
                Files.readString(folder.resolve("report/findings.baseline"))
                        .replaceAll("owner:.*", "owner: Web team")
                        .replaceAll("reason:.*", "reason: The new colours come in spring.")
                        .replaceAll("expires:.*", "expires: 2027-03-31"));
        assertThat(build("--templates", theme, "--baseline", baseline.toString(), "--date", "2026-12-01"))
                .as(session.out())
                .isZero();
        assertThat(build("--templates", theme, "--baseline", baseline.toString(), "--date", "2027-04-01"))
                .as(session.out())
                .isEqualTo(1);
        assertThat(session.out()).contains("expired on 2027-03-31");
        assertThat(build("--baseline", folder.resolve("none.yaml").toString())).isEqualTo(2);
    }

    private void style(String css) throws IOException {
        Files.createDirectories(folder.resolve("theme/styles"));
        Files.writeString(folder.resolve("theme/styles/99-own.css"), css + "\n");
    }

    @Test
    void githubIsToldInItsOwnWay() throws IOException {
        OneReport.spoil(content);
        session.with("GITHUB_ACTIONS", "true");

        build();

        assertThat(session.out()).containsPattern("(?m)^::error file=.*site\\.yaml,line=\\d+");
    }

    @Test
    void whatIsHeldBackIsSaid() throws IOException {
        Path facts = content.resolve("reports/oakley-2020/report.yaml");
        Files.writeString(facts, Files.readString(facts) + "embargo: 2026-12-01T09:30+01:00\n");

        assertThat(build("--date", "2026-11-30")).as(session.out()).isZero();
        assertThat(session.out())
                .contains("1 report held back: one until 1 December 2026, 09:30 UTC+01:00 (oakley-2020).");
        assertThat(build("--date", "2026-12-01T08:30Z")).isZero();
        assertThat(website.resolve("reports/oakley-2020/index.html")).exists();
    }

    @Test
    void nothingThatContentSaysIsObeyedByALogOrATerminal() throws IOException {
        String evil = "\\n::error title=x::forged\\n##[error]forged\\r\\e[31m\\u202E\\u0085";
        Files.writeString(
                content.resolve("site.yaml"),
                "\n\"key" + evil + "\": x\n\"::error::forged\": \"##[error]forged\"\n",
                StandardOpenOption.APPEND);
        Files.writeString(
                content.resolve("themes.yaml"),
                "\n- {key: \"k" + evil + "\", title: \"t" + evil + "\", plain-title: a, description: \"d" + evil
                        + "\"}\n",
                StandardOpenOption.APPEND);
        Files.writeString(content.resolve("::error::forged.md"), "x");
        session.with("GITHUB_ACTIONS", "true");

        assertThat(build()).isEqualTo(1);

        assertThat((session.out() + session.err()).lines())
                .noneMatch(line -> line.strip().startsWith("::") && !line.matches("::(error|warning|notice) file=.*"))
                .noneMatch(line -> line.contains("##["));
        assertThat(session.out() + session.err()).contains("forged").doesNotContain("\u001b", "\r", "\u202E", "\u0085");
    }

    @Test
    void aSecretInAnOptionIsNotRepeated() {
        assertThat(build("--base-url", "https://me:s3cret@example.org/")).isEqualTo(2);
        assertThat(build("--base-url", "https://me:s3 cret@example.org/")).isEqualTo(2);
        assertThat(build("--base-url", "//example.org\n::error::forged")).isEqualTo(2);

        assertThat(session.out() + session.err())
                .contains("tells a name or a password")
                .doesNotContain("s3cret")
                .doesNotContain("cret@")
                .doesNotContain("\n::error");
    }

    @Test
    void aQuietBuildSaysOnlyWhatIsWrong() throws IOException {
        OneReport.spoil(content);

        build("--quiet");

        assertThat(session.err()).isEmpty();
        assertThat(session.out()).contains("colour");
    }

    @Test
    void aMissingFolderIsStatusTwoAndNamed() {
        content = folder.resolve("nowhere");

        assertThat(build()).isEqualTo(2);
        assertThat(session.err()).contains("There is no content folder ").contains("nowhere");
    }

    @Test
    void aFolderOfOtherFilesIsNeverReplaced() throws IOException {
        Files.createDirectories(website);
        Files.writeString(website.resolve("thesis.txt"), "years of work");

        assertThat(build()).isEqualTo(2);
        assertThat(session.err()).contains("website").doesNotContain("\tat ");
        assertThat(website.resolve("thesis.txt")).exists();
    }

    @Test
    void aDateThatIsNoneIsStatusTwoWhereverItStands() {
        assertThat(build("--date", "soon")).isEqualTo(2);
        session.with("LEGIBLE_DATE", "later");
        assertThat(build()).isEqualTo(2);

        assertThat(session.err()).contains("\"soon\" is not a date.").contains("\"later\" is not a date.");
    }

    @Test
    void noThreadsAtAllIsBadUsage() {
        assertThat(build("--threads", "0")).isEqualTo(2);
        assertThat(session.err()).contains("threads must be at least 1").contains("legible build --help");
    }

    private int build(String... more) {
        Stream<String> folders = Stream.of("build", "--content", content.toString(), "--output", website.toString());
        return session.run(Stream.concat(folders, Stream.of(more)).toArray(String[]::new));
    }
}
