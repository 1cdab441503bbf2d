package org.legible.publisher.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.problem.Problems;

/**
 * Processes that publish are killed by the system, at moments by dice. More of them with {@code -Dlegible.kills=500}, others
 * with {@code -Dlegible.seed=7}. That every moment between two renames is safe is for {@link ExchangeTest} to show; here it is
 * a true process, with its lock.
 */
class KilledBuildIT {

    private static final int KILLS = Integer.getInteger("legible.kills", 12);
    private static final long SEED = Long.getLong("legible.seed", 2026);

    // One in each folder of pages, so that the pages must change places one by one.
    private static final List<String> SOMEBODYS = Stream.concat(
                    Stream.of(".git/HEAD", "CNAME", ".well-known/security.txt"),
                    IntStream.range(0, PublishForEver.FOLDERS).mapToObj(n -> "p" + n + "/mine.txt"))
            .toList();

    @TempDir
    private Path folder;

    private Path output;
    private Path content;

    @BeforeEach
    void aSiteWithSomebodysFilesInEveryFolder() throws IOException {
        output = folder.resolve("site");
        content = Files.createDirectory(folder.resolve("content"));
        publish("zero");
        for (String file : SOMEBODYS) {
            Files.createDirectories(output.resolve(file).getParent());
            Files.writeString(output.resolve(file), "mine");
        }
    }

    @Test
    void afterAKillTheNextBuildFindsOrMakesAWholeSiteWhateverComesOfIt() throws IOException, InterruptedException {
        Random dice = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Process builds = start("one", "two");
            firstLine(builds);
            // Every second one while entries change places, which is soon over.
            if (kill % 2 == 0) awaitDecision();
            else Thread.sleep(dice.nextInt(150));
            kill(builds);

            assertSomebodysStand();
            Staging.begin(output, content, Optional.empty(), Optional.empty(), new Problems())
                    .close();
            assertThat(whole()).as("kill %d of seed %d", kill, SEED).isIn("zero", "one", "two");
            assertSomebodysStand();
            assertThat(Trees.names(folder)).containsExactly("content", "site");
        }
    }

    @Test
    void ofTwoBuildsAtOnceEachIsWholeOrTurnedAway() throws IOException, InterruptedException {
        Process one = start("one");
        Process two = start("two");
        firstLine(one);
        firstLine(two);
        Thread.sleep(1000);
        kill(one);
        Thread.sleep(200);
        kill(two);

        Staging.begin(output, content, Optional.empty(), Optional.empty(), new Problems())
                .close();
        assertThat(whole()).isIn("one", "two");
        assertSomebodysStand();
    }

    private void publish(String words) throws IOException {
        try (Staging staging = Staging.begin(output, content, Optional.empty(), Optional.empty(), new Problems())) {
            PublishForEver.write(staging, words);
            staging.publish(Ledger.NONE);
        }
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                PublishForEver.class.getName(),
                output.toString(),
                content.toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    // It is written just before a publication begins. Only a reader that stays keeps the process from waiting for
    // somebody to read.
    private static void firstLine(Process process) throws IOException {
        BufferedReader lines = process.inputReader();
        assertThat(lines.readLine()).isIn("one", "two", "held");
        Thread reader = new Thread(() -> lines.lines().forEach(line -> {}));
        reader.setDaemon(true);
        reader.start();
    }

    private void awaitDecision() throws IOException {
        for (boolean decided = false; !decided; )
            for (String name : Trees.names(folder))
                if (name.startsWith(".site.legible-"))
                    decided |= Files.exists(folder.resolve(name).resolve("journal.txt"));
    }

    private static void kill(Process process) throws InterruptedException {
        assertThat(process.isAlive()).as("it still publishes").isTrue();
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private String whole() throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList())
                files.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        files.keySet().removeAll(SOMEBODYS);
        String words = files.get("index.html");
        files.remove(Manifest.FILE);
        assertThat(files.values()).as("no page of another site").containsOnly(words);
        assertThat(files).as("no page is missing").hasSize(2 + 3 * PublishForEver.FOLDERS);
        assertThat(files).containsKey("p7/" + words + "/index.html");
        return words;
    }

    private void assertSomebodysStand() {
        for (String file : SOMEBODYS) assertThat(output.resolve(file)).hasContent("mine");
    }
}
