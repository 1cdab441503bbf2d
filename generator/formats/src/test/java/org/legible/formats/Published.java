package org.legible.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.Publisher;
import org.legible.publisher.problem.Problem;

/**
 * A site that was published for a test.
 *
 * @param folder where it stands
 * @param result what was said of it
 */
public record Published(Path folder, PublishResult result) {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    /** The site of these tests, which has what is hard to set, and the small one of the publisher’s tests. */
    public static final List<Path> SITES = List.of(
            Path.of("src/test/resources/site"), Path.of("../publisher/src/test/resources/sites/golden/small/content"));

    /** Publishes content. */
    public static Published of(Path content, Path folder) throws IOException {
        return of(PublishRequest.of(content, folder, NOW));
    }

    /** Publishes content, with every file made again. */
    public static Published fresh(Path content, Path folder) throws IOException {
        PublishRequest usual = PublishRequest.of(content, folder, NOW);
        return of(new PublishRequest(
                content,
                folder,
                usual.templates(),
                usual.baseUrl(),
                NOW,
                usual.threads(),
                usual.formats(),
                true,
                usual.accepted(),
                usual.withheld(),
                usual.cache()));
    }

    private static Published of(PublishRequest request) throws IOException {
        PublishResult result = new Publisher().publish(request, (step, done, all) -> {});
        assertThat(result.published()).as(result.problems().toString()).isTrue();
        return new Published(request.output(), result);
    }

    /** Copies content, to be changed. */
    public static Path copy(Path content, Path to) throws IOException {
        try (var all = Files.walk(content)) {
            for (Path file : all.toList()) {
                Path copy = to.resolve(content.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy);
            }
        }
        return to;
    }

    /** The site of these tests. */
    public static Published harbour(Path folder) throws IOException {
        return of(SITES.get(0), folder);
    }

    /** The files whose names end so, in order. */
    public List<Path> files(String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().collect(Collectors.toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file of the harbour report. */
    public Path file(String ending) {
        return folder.resolve("reports/harbour-2026/files/harbour-2026" + ending);
    }

    /** What was warned of. */
    public List<String> warnings() {
        return result.problems().stream().map(Problem::what).toList();
    }
}
