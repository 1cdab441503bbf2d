package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.legible.checker.baseline.Baseline;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.Publisher;
import org.legible.publisher.disclosure.WithheldNames;
import org.legible.publisher.output.UnusableOutput;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.work.Progress;

/**
 * A build that takes what did not change from those before it gives the same site, and says the same, as one that makes all again:
 * whatever was edited in between. {@code -Dlegible.edits=1000} edits longer.
 */
class KeptSitesIT {

    private static final int EDITS = Integer.getInteger("legible.edits", 16);
    private static final long SEED = Long.getLong("legible.seed", 1);
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final String REPORT = "reports/fernshire-2025/";

    private final Path workshop = Folders.temporary();
    private final Path content = workshop.resolve("content");
    private final Path templates = workshop.resolve("templates");
    private final Path cache = workshop.resolve("cache");
    private final Map<String, String> sound = new TreeMap<>();
    private Instant now = Instant.parse("2026-11-21T00:00:00Z");

    @BeforeEach
    void read() {
        Folders.copy(SiteTest.RESOURCES.resolve(SmallSite.CONTENT), content);
        for (String file : Folders.files(content))
            if (file.matches(".*\\.(?:md|yaml)")) sound.put(file, Folders.read(content.resolve(file)));
        Folders.write(templates.resolve("words/en-GB.yaml"), "nav:\n  reports: All reports\n");
    }

    @Test
    void whateverIsEditedTheSiteIsThatOfAFreshBuild() throws Exception {
        int hits = 0;
        int published = 0;
        publish();
        for (int edit = 0; edit < EDITS; edit++) {
            Random dice = new Random(SEED + edit);
            String what = edit(dice, edit);
            age();
            boolean isPublished = assertSame("edit " + edit + " of seed " + SEED + ": " + what);
            // A site that is published tidies away what it did not use.
            if (isPublished) hits += hits();
            if (isPublished) published++;
        }
        assertThat(published).isGreaterThan(EDITS / 4);
        assertThat(hits).as("what was taken as it was").isGreaterThan(published * 5);
    }

    @Test
    void whereNothingChangedAllIsTakenAsItWas() throws Exception {
        publish();
        age();
        assertSame("again");

        assertThat(hits()).isEqualTo(kept().size()).isGreaterThan(20);
    }

    @Test
    void aChangedParagraphLeavesTheOtherReportsAsTheyWere() throws Exception {
        publish();
        int all = kept().size();
        age();
        sound.put(REPORT + "report.md", sound.get(REPORT + "report.md") + "\nOne more sentence stands here now.\n");
        assertSame("a paragraph");

        assertThat(hits()).isGreaterThan(all / 4).isLessThan(all);
    }

    @Test
    void whatIsDamagedCutMovedOrForeignIsMadeAgain() throws Exception {
        publish();
        Random dice = new Random(SEED);
        List<Path> kept = kept();
        byte[] other = Files.readAllBytes(kept.get(0));
        for (Path file : kept) {
            byte[] bytes = Files.readAllBytes(file);
            switch (dice.nextInt(4)) {
                case 0 -> bytes[dice.nextInt(bytes.length)] ^= 16;
                case 1 -> bytes = Arrays.copyOf(bytes, dice.nextInt(bytes.length));
                case 2 -> bytes = other;
                default -> dice.nextBytes(bytes);
            }
            Files.write(file, bytes);
        }
        Files.writeString(cache.resolve("0".repeat(32)), "not ours");
        assertSame("after the damage");
    }

    @Test
    void aSiteThatSomebodyChangedIsPutRight() throws Exception {
        publish();
        Path page = workshop.resolve("kept").resolve(REPORT + "index.html");
        Files.writeString(page, Files.readString(page).replace("<h1", "<h1 class=\"mine\""));
        Files.delete(workshop.resolve("kept").resolve(REPORT + "summary/index.html"));
        assertSame("after somebody changed it");
    }

    @Test
    void aFailureIsToldAgainByEveryBuildUntilItIsMended() throws Exception {
        String whole = sound.get(REPORT + "report.md");
        sound.put(REPORT + "report.md", whole + "\nSee [the plan](#no-such-place).\n");
        for (int i = 0; i < 2; i++) assertThat(assertSame("build " + i)).isFalse();
        sound.put(REPORT + "report.md", whole);
        assertThat(assertSame("mended")).isTrue();
    }

    // What is edited by people, and what changes by itself.
    private String edit(Random dice, int number) {
        List<String> files = List.copyOf(sound.keySet());
        String file = files.get(dice.nextInt(files.size()));
        String text = sound.get(file);
        switch (number % 8) {
            case 0, 1, 2 -> {
                int at = text.indexOf(". ", dice.nextInt(text.length()));
                if (at < 0) return "nothing";
                sound.put(file, text.substring(0, at) + " indeed" + text.substring(at));
                return "a word in " + file;
            }
            case 3 -> {
                int at = text.indexOf('\n', dice.nextInt(text.length()));
                sound.put(file, text.substring(0, at + 1) + "\n" + text.substring(at + 1));
                return "an empty line in " + file;
            }
            case 4 -> {
                now = now.plus(Duration.ofDays(dice.nextInt(40)));
                return "the day " + now;
            }
            case 5 -> {
                String[] words = {"All reports", "Every report", "Reports"};
                String word = words[dice.nextInt(words.length)];
                Folders.write(templates.resolve("words/en-GB.yaml"), "nav:\n  reports: " + word + "\n");
                return "the words of the theme";
            }
            case 6 -> {
                String css = ":root { --gap: " + dice.nextInt(3) + "rem; }\n";
                Folders.write(templates.resolve("styles/99-own.css"), css);
                return "a style sheet";
            }
            default -> {
                List<Splice> changes = new Spoiler(sound, SEED + number).changes();
                Map<String, String> spoilt = Splice.apply(sound, changes);
                spoilt.forEach((name, words) -> Folders.write(content.resolve(name), words));
                try {
                    assertSame("spoilt by " + changes);
                } catch (IOException impossible) {
                    throw new AssertionError(impossible);
                }
                return "mended after " + changes;
            }
        }
    }

    private void publish() throws IOException {
        sound.forEach((file, text) -> Folders.write(content.resolve(file), text));
        assertThat(assertSame("at first")).as("published at first").isTrue();
    }

    private boolean assertSame(String what) throws IOException {
        if (!what.startsWith("spoilt")) sound.forEach((file, text) -> Folders.write(content.resolve(file), text));
        PublishResult kept = build("kept", false);
        PublishResult fresh = build("fresh", true);
        assertThat(said(kept)).as(what).isEqualTo(said(fresh));
        assertThat(kept.checks()).as(what).isEqualTo(fresh.checks());
        assertThat(kept.published()).as(what).isEqualTo(fresh.published());
        if (kept.published())
            assertThat(Folders.bytes(workshop.resolve("kept")))
                    .as(what)
                    .isEqualTo(Folders.bytes(workshop.resolve("fresh")));
        return kept.published();
    }

    private static List<String> said(PublishResult result) {
        return result.problems().stream().map(Problem::toString).toList();
    }

    private PublishResult build(String name, boolean isFresh) throws UnusableOutput {
        return new Publisher()
                .publish(
                        new PublishRequest(
                                content,
                                workshop.resolve(name),
                                Optional.of(templates),
                                Optional.empty(),
                                now,
                                2,
                                Optional.empty(),
                                isFresh,
                                Baseline.none(),
                                WithheldNames.NONE,
                                isFresh ? Optional.empty() : Optional.of(cache)),
                        Progress.SILENT);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private void age() throws IOException {
        for (Path file : kept()) Files.setLastModifiedTime(file, LONG_AGO);
    }

    private int hits() throws IOException {
        int hits = 0;
        for (Path file : kept()) if (Files.getLastModifiedTime(file).equals(LONG_AGO)) hits++;
        return hits;
    }
}
