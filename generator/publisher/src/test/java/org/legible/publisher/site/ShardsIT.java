package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.checker.baseline.Baseline;
import org.legible.publisher.BuildScope;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.Publisher;
import org.legible.publisher.disclosure.WithheldNames;
import org.legible.publisher.output.UnusableOutput;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.work.Progress;

/** A site that is put together from shards is byte for byte one that was built at once, whatever the shards are. */
class ShardsIT {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final String WHY = "The website is right, but it took longer than shards need.";

    private final Path workshop = Folders.temporary();
    private final Path content = workshop.resolve("content");
    private Optional<List<String>> formats = Optional.empty();
    private Optional<URI> baseUrl = Optional.empty();
    private WithheldNames withheld = WithheldNames.NONE;
    private Instant now = NOW;

    @BeforeEach
    void copy() {
        Folders.copy(SiteTest.RESOURCES.resolve(SmallSite.CONTENT), content);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void mergedShardsAreTheSameSiteAndNothingOfTheirsIsMadeAgain(int count) throws Exception {
        List<Path> shards = shards(count);

        PublishResult merged = merge(shards);

        assertSameAsAtOnce(merged, List.of());
        // What was found in a page is kept where it was checked.
        List<String> once = kept("once");
        assertThat(once).containsAll(kept("merged"));
        assertThat(once.size() - kept("merged").size()).isGreaterThanOrEqualTo(pagesOfReports());
    }

    @Test
    void theKindsOfFilesAreThoseThatWereAskedFor() throws Exception {
        formats = Optional.of(List.of("none"));

        assertSameAsAtOnce(merge(shards(2)), List.of());
    }

    @Test
    void whatIsMergedIsKeptForTheNextBuild() throws Exception {
        merge(shards(2));
        List<String> before = kept("merged");
        Folders.write(content.resolve("reports/mossdale-2021/notes.txt"), "Nobody refers to this.");
        build("merged", BuildScope.WHOLE);

        assertThat(kept("merged")).filteredOn(before::contains).hasSizeGreaterThanOrEqualTo(before.size() - 4);
    }

    @Test
    void aShardThatStandsIsTakenAsItIs() throws Exception {
        Path shard = shards(2).get(0);
        List<String> before = Folders.files(shard);
        build("shard-1", new BuildScope.Shard(1, 2));

        assertThat(Folders.files(shard)).isEqualTo(before);
        Files.delete(shard.resolve("legible-shard.txt"));
        assertThatExceptionOfType(UnusableOutput.class)
                .isThrownBy(() -> build("shard-1", new BuildScope.Shard(1, 2)))
                .withMessageContaining("holds a website, or other files that are no shard.");
    }

    @Test
    void aShardIsNoWebsiteAndNeverPublishedOver() throws Exception {
        Path shard = shards(1).get(0);

        assertThat(Folders.files(shard)).noneMatch(file -> file.contains("/") || file.endsWith(".html"));
        assertThat(Folders.read(shard.resolve("legible-shard.txt"))).contains("do not publish it");
        assertThatExceptionOfType(UnusableOutput.class)
                .isThrownBy(() -> build("shard-1", BuildScope.WHOLE))
                .withMessageContaining("holds a part of a website that build --shard left there.");
        build("merged", BuildScope.WHOLE);
        assertThatExceptionOfType(UnusableOutput.class)
                .isThrownBy(() -> build("merged", new BuildScope.Shard(1, 1)))
                .withMessageContaining("holds a website");
    }

    @Test
    void nothingOfWhatReadersMayNotSeeIsInAShard() throws Exception {
        withheld = WithheldNames.read("Jo Quillfeather\n");
        StringBuilder all = new StringBuilder();
        for (Path shard : shards(2)) Folders.bytes(shard).values().forEach(all::append);

        assertThat(all)
                .contains("fernshire-2025")
                .doesNotContain("embargoed-2026", "unfinished-2026")
                .doesNotContainIgnoringCase("quillfeather");
    }

    @Test
    void aMissingShardIsMadeHereAndTold() throws Exception {
        List<Path> shards = shards(3);

        assertSameAsAtOnce(
                merge(List.of(shards.get(0), shards.get(2))),
                List.of("No folder that you named holds shard 2 of 3, so they were made again: fernshire-2025."));
    }

    @Test
    void aFolderThatIsNoShardIsTold() throws Exception {
        List<Path> shards = shards(2);
        Path nowhere = workshop.resolve("nowhere");

        assertSameAsAtOnce(
                merge(List.of(shards.get(0), shards.get(1), nowhere)),
                List.of("There is no shard in " + nowhere + "."));
    }

    @Test
    void aDamagedShardIsMadeHereAndTold() throws Exception {
        List<Path> shards = shards(2);
        List<String> names = Folders.files(shards.get(1));
        names = names.stream().filter(name -> !name.endsWith(".txt")).toList();
        for (String name : names) {
            byte[] bytes = Files.readAllBytes(shards.get(1).resolve(name));
            bytes[bytes.length / 2] ^= 8;
            Files.write(shards.get(1).resolve(name), bytes);
        }

        assertSameAsAtOnce(
                merge(shards),
                List.of(
                        "No folder that you named holds shard 2 of 2, so they were made again: fernshire-2025, mossdale-2021.",
                        "The shard in " + shards.get(1)
                                + " is not whole: its build did not end well, its files are damaged, or another version of Legible"
                                + " made it."));
    }

    @Test
    void aDamagedFileOfAShardIsMadeHereAndTold() throws Exception {
        List<Path> shards = shards(1);
        Path largest = largest(shards.get(0));
        Files.write(largest, new byte[40]);

        PublishResult merged = merge(shards);

        assertThat(told(merged))
                .singleElement()
                .asString()
                .startsWith("Shard 1 of 1, in " + shards.get(0)
                        + ", is damaged, so what could not be read was made again: ");
        assertSameAsAtOnce(merged, told(merged));
    }

    @Test
    void aTextThatChangedSinceIsMadeHereAndTold() throws Exception {
        List<Path> shards = shards(2);
        edit("reports/fernshire-2018/report.md");

        assertSameAsAtOnce(
                merge(shards),
                List.of("Shard 1 of 2, in " + shards.get(0)
                        + ", does not hold all its reports as they are now, so they were made again: fernshire-2018."));
    }

    @Test
    void factsThatChangedSinceAreToldByEveryShard() throws Exception {
        List<Path> shards = shards(2);
        edit("themes.yaml");
        List<String> told = told(merge(shards));

        assertThat(told)
                .hasSize(2)
                .allMatch(
                        one -> one.endsWith("What differs: the facts of the reports, the vocabularies or site.yaml."));
    }

    @Test
    void anotherDayAddressOrChoiceOfFilesIsTold() throws Exception {
        List<Path> shards = shards(1);
        now = NOW.plusSeconds(86_400);
        baseUrl = Optional.of(URI.create("https://other.example/"));
        formats = Optional.of(List.of("none"));
        PublishResult merged = merge(shards);

        assertThat(told(merged))
                .containsExactly("Shard 1 of 1, in " + shards.get(0)
                        + ", was made for another website than this, so its reports were made again: fernshire-2018, "
                        + "fernshire-2025, fernshire-plan-2026, mossdale-2021. What differs: the day (there 2026-11-21, here "
                        + "2026-11-22); the base address (there https://example.org/fernshire/, here https://other.example/); "
                        + "the kinds of files (there all, here none).");
        assertThat(merged.published()).isTrue();
    }

    @Test
    void aFaultIsToldByItsOwnShard() throws Exception {
        String file = "reports/fernshire-2025/report.md";
        Folders.write(
                content.resolve(file), Folders.read(content.resolve(file)) + "\nSee [the plan](#no-such-place).\n");
        Folders.write(content.resolve("reports/mossdale-2021/report.yaml"), "title: [\n");

        PublishResult faulty = build("shard-2", new BuildScope.Shard(2, 3));
        PublishResult other = build("shard-1", new BuildScope.Shard(1, 3));

        assertThat(faulty.published()).isFalse();
        assertThat(errors(faulty)).contains(file);
        // Of a report that cannot be read at all nobody knows whose it is.
        assertThat(errors(other)).isNotEmpty().containsOnly("reports/mossdale-2021/report.yaml");
        assertThat(other.published()).isFalse();
    }

    @Test
    void aFaultOfAnotherShardStopsNone() throws Exception {
        String file = "reports/fernshire-2025/report.md";
        Folders.write(
                content.resolve(file), Folders.read(content.resolve(file)) + "\nSee [the plan](#no-such-place).\n");

        assertThat(build("shard-1", new BuildScope.Shard(1, 2)).published()).isTrue();
        PublishResult faulty = build("shard-2", new BuildScope.Shard(2, 2));
        assertThat(faulty.published()).isFalse();
        PublishResult merged = merge(List.of(workshop.resolve("shard-1"), workshop.resolve("shard-2")));
        assertThat(merged.published()).isFalse();
        assertThat(errors(merged)).containsExactly(file);
    }

    private void edit(String file) {
        String text = Folders.read(content.resolve(file));
        int at = text.lastIndexOf(". ") < 0 ? text.lastIndexOf(".\n") : text.lastIndexOf(". ");
        Folders.write(content.resolve(file), text.substring(0, at) + " indeed" + text.substring(at));
    }

    private void assertSameAsAtOnce(PublishResult merged, List<String> told) throws IOException {
        PublishResult once = build("once", BuildScope.WHOLE);
        assertThat(told(merged)).containsExactlyElementsOf(told);
        assertThat(merged.problems().stream()
                        .filter(problem -> !problem.why().equals(WHY))
                        .toList())
                .isEqualTo(once.problems());
        assertThat(merged.checks()).isEqualTo(once.checks());
        assertThat(merged.published()).isTrue();
        assertThat(Folders.bytes(workshop.resolve("merged"))).isEqualTo(Folders.bytes(workshop.resolve("once")));
    }

    private static List<String> told(PublishResult result) {
        return result.problems().stream()
                .filter(problem -> problem.why().equals(WHY))
                .map(Problem::what)
                .toList();
    }

    private static List<String> errors(PublishResult result) {
        return result.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().file())
                .toList();
    }

    private List<Path> shards(int count) throws IOException {
        List<Path> shards = new ArrayList<>();
        for (int number : IntStream.rangeClosed(1, count).toArray()) {
            PublishResult result = build("shard-" + number, new BuildScope.Shard(number, count));
            assertThat(result.published()).as("shard " + number).isTrue();
            shards.add(workshop.resolve("shard-" + number));
        }
        return shards;
    }

    private PublishResult merge(List<Path> shards) throws UnusableOutput {
        return build("merged", new BuildScope.Whole(shards));
    }

    private PublishResult build(String name, BuildScope scope) throws UnusableOutput {
        PublishRequest request = new PublishRequest(
                content,
                workshop.resolve(name),
                Optional.empty(),
                baseUrl,
                now,
                2,
                formats,
                false,
                Baseline.none(),
                withheld,
                Optional.empty());
        return new Publisher().publish(request, scope, Progress.SILENT);
    }

    private int pagesOfReports() {
        return (int) Folders.files(workshop.resolve("merged")).stream()
                .filter(file -> file.matches("reports/.+/.*\\.html"))
                .count();
    }

    private List<String> kept(String name) {
        return Folders.files(workshop.resolve("." + name + ".legible-kept")).stream()
                .filter(file -> !file.endsWith(".txt"))
                .toList();
    }

    private static Path largest(Path folder) throws IOException {
        Path largest = folder.resolve("legible-shard.txt");
        for (String file : Folders.files(folder))
            if (Files.size(folder.resolve(file)) > Files.size(largest)) largest = folder.resolve(file);
        return largest;
    }
}
