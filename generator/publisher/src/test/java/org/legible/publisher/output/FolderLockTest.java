package org.legible.publisher.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    private Path yard;

    private OutputFolder folder;
    private Path file;

    @BeforeEach
    void folder() {
        folder = new OutputFolder(Path.of("site"), yard.resolve("site"), yard);
        file = yard.resolve(".site.legible-lock");
    }

    @Test
    void theLockSaysWhoHoldsItAndGoesInTheEnd() throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            assertThat(lock).isNotNull();
            assertThat(Files.readString(file))
                    .matches("(?s)Legible builds here: process "
                            + ProcessHandle.current().pid() + " of \\S+"
                            + "(, begun at \\d\\d:\\d\\d:\\d\\d UTC on \\d{4}-\\d\\d-\\d\\d)?\n.*");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void aSecondBuildIsTurnedAwayUntilTheFirstHasEnded() throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            assertThat(lock).isNotNull();
            assertThatExceptionOfType(UnusableOutput.class)
                    .isThrownBy(() -> FolderLock.take(folder))
                    .withMessage(
                            "Another build is writing to the output folder site: this very process, at the same time. "
                                    + "Wait until it has ended, or end it; or choose another output folder.");
        }
        FolderLock.take(folder).close();
    }

    @Test
    void theFileOfAKilledBuildDoesNotLock() throws IOException {
        Files.writeString(file, "Legible builds here: process 1 of nobody\nx\n");

        FolderLock.take(folder).close();
        assertThat(file).doesNotExist();
    }

    @Test
    void whereNoFileCanBeMadeNoOtherBuildIsBlamed() {
        Path gone = yard.resolve("gone");

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> FolderLock.take(new OutputFolder(Path.of("site"), gone.resolve("site"), gone)));
    }

    @Test
    void aLockThatCannotBeWrittenIsNotLeftBehind() throws IOException {
        Files.writeString(file, "");
        FileChannel full = FileChannel.open(file, StandardOpenOption.WRITE);
        full.close();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FolderLock.sign(full, file, "Legible builds here"));
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileOfSomebodysIsNotTakenForALock() throws IOException {
        Files.writeString(file, "my list of locks");

        assertThatExceptionOfType(UnusableOutput.class)
                .isThrownBy(() -> FolderLock.take(folder))
                .withMessage("The file " + file
                        + " is not Legible's, and Legible needs that name while it builds. Rename the file.");
        assertThat(file).hasContent("my list of locks");
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path target = Files.writeString(yard.resolve("precious"), "");
        Files.createSymbolicLink(file, target);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> FolderLock.take(folder));
        assertThat(target).hasContent("");
    }

    @Test
    void ofManyAtOnceOneAtATimeHasIt() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(thread -> threads.submit(() -> {
                        for (int turn = 0; turn < 50; turn++)
                            try (FolderLock lock = FolderLock.take(folder)) {
                                assertThat(lock).isNotNull();
                                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                inside.decrementAndGet();
                            } catch (UnusableOutput held) {
                                Thread.onSpinWait();
                            }
                        return null;
                    }))
                    .toList();
            for (Future<?> one : all) one.get();
        } finally {
            threads.shutdown();
        }
        assertThat(most).hasValue(1);
        assertThat(yard).isEmptyDirectory();
    }
}
