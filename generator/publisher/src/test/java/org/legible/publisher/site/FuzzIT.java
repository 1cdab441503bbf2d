package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.legible.checker.baseline.Baseline;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.Publisher;
import org.legible.publisher.disclosure.WithheldNames;
import org.legible.publisher.work.Progress;

/**
 * Spoils a small site in every way that comes to mind, and holds what must hold of any content: {@link Promises}. A minute
 * with a fixed seed is part of {@code mvn verify}. To look for more, for ten minutes with a seed of one's own:
 *
 * <pre>
 * mvn verify -pl generator/publisher -am -Dit.test=FuzzIT -Dfailsafe.failIfNoSpecifiedTests=false \
 *     -Dlegible.fuzz.seconds=600 -Dlegible.seed=7
 * </pre>
 *
 * <p>What fails is printed as the fewest changes that still fail, which {@link Splice#apply} makes again.
 */
class FuzzIT {

    private static final Duration TIME = Duration.ofSeconds(Long.getLong("legible.fuzz.seconds", 60));
    private static final long SEED = Long.getLong("legible.seed", 20_261_130);
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final String WORDS = "templates/words/en-GB.yaml";
    private static final Path GOLDEN = SiteTest.RESOURCES.resolve("sites/golden/small/content");

    private final Path workshop = Folders.temporary();
    private final Path content = workshop.resolve("content");
    private final Path templates = workshop.resolve("templates");
    private final Path website = workshop.resolve("website");
    private final Map<String, String> sound = new TreeMap<>();

    @Test
    void whateverIsInTheContentEveryPromiseIsKept() {
        Folders.copy(GOLDEN, content);
        for (String file : Folders.files(content))
            if (file.matches(".*\\.(?:md|yaml)")) sound.put(file, Folders.read(content.resolve(file)));
        sound.put(WORDS, "nav:\n  reports: All reports\nlayout:\n  publishedBy: Made by {publisher}.\n");
        assertSound();
        long end = System.nanoTime() + TIME.toNanos();
        int run = 0;
        int published = 0;
        for (; System.nanoTime() < end; run++) {
            List<Splice> changes = new Spoiler(sound, SEED + run).changes();
            Optional<String> broken = broken(changes);
            if (broken.isPresent()) fail(report(SEED + run, changes, broken.get()));
            if (Folders.bytes(website).size() > 0) published++;
        }
        System.out.println("Fuzzed " + run + " sites from seed " + SEED + ".");
        if (published == 0) fail("Nothing was ever published: the test tested nothing.");
    }

    private void assertSound() {
        broken(List.of()).ifPresent(what -> fail("The site is broken before it is spoilt: " + what));
    }

    // Every promise is asked of a build into the folder of the last good site, as an author's is.
    private Optional<String> broken(List<Splice> changes) {
        Map<String, String> files = Splice.apply(sound, changes);
        files.forEach((file, text) -> Folders.write(
                (file.equals(WORDS) ? workshop : content).resolve(file), text.getBytes(StandardCharsets.UTF_8)));
        Map<String, String> before = website.toFile().exists() ? Folders.bytes(website) : Map.of();
        Duration start = processorTime();
        try {
            PublishResult result = new Publisher()
                    .publish(
                            new PublishRequest(
                                    content,
                                    website,
                                    Optional.of(templates),
                                    Optional.empty(),
                                    NOW,
                                    2,
                                    Optional.empty(),
                                    false,
                                    Baseline.none(),
                                    WithheldNames.NONE,
                                    Optional.empty()),
                            Progress.SILENT);
            Duration took = processorTime().minus(start);
            return new Promises(files, result, took).broken(website, before);
        } catch (Exception | Error thrown) {
            return Optional.of("it threw " + thrown);
        }
    }

    // Other work on the machine must not count.
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private String report(long seed, List<Splice> changes, String broken) {
        String kind = broken.replaceAll("[:(].*", "");
        List<Splice> least = Splice.least(
                changes,
                some -> broken(some).filter(what -> what.startsWith(kind)).isPresent());
        StringBuilder text =
                new StringBuilder("With seed " + seed + ": " + broken(least).orElse(broken) + "\n");
        least.forEach(splice -> text.append("  ").append(splice).append('\n'));
        Map<String, String> files = Splice.apply(sound, least);
        least.stream()
                .map(Splice::file)
                .distinct()
                .forEach(file -> text.append("--- ").append(file).append('\n').append(files.get(file)));
        return text.toString();
    }
}
