package org.legible.publisher.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.Worker;

/** Work that fails or never ends is a problem at its place; the rest of the work is done. */
@Timeout(300)
class WorkTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    private final Problems problems = new Problems();

    @Test
    void resultsStandInTheOrderOfTheItems() {
        assertThat(each(4, List.of("a", "b", "c"), name -> name.equals("b") ? Optional.empty() : Optional.of(name)))
                .containsExactly("a", "c");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void whatFailsIsAProblemAndTheOthersGoOn() {
        List<String> done = each(2, List.of("a", "b", "c"), name -> {
            if (name.equals("b")) throw new NullPointerException();
            return Optional.of(name);
        });

        assertThat(done).containsExactly("a", "c");
        assertThat(problems.sorted()).hasSize(1);
        Problem problem = problems.sorted().get(0);
        assertThat(problem.place()).isEqualTo(Place.of("b"));
        assertThat(problem.isError()).isTrue();
        assertThat(problem.what()).isEqualTo("The program met something here that it did not foresee.");
        assertThat(problem.why()).isEqualTo("Nobody knows what readers would have met here, so nothing is published.");
        assertThat(problem.fix())
                .startsWith("This is a fault of the program. Please report it with this file and these words: legible ")
                .matches("(?s).*, NullPointerException at WorkTest:[0-9]+; the rest was checked\\.");
    }

    @Test
    void piecesOfOneWorkAreSharedByIdleThreads() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch two = new CountDownLatch(2);
        List<Integer> done = shared(2, List.of(1, 2, 3, 4, 5, 6), piece -> {
            threads.add(Thread.currentThread());
            two.countDown();
            awaitBoth(two);
            return piece * piece;
        });

        assertThat(done).containsExactly(1, 4, 9, 16, 25, 36);
        assertThat(threads).hasSize(2);
    }

    @Test
    void oneThreadDoesAllPiecesItself() {
        assertThat(shared(1, List.of(1, 2, 3), piece -> -piece)).containsExactly(-1, -2, -3);
    }

    @Test
    void eachPieceMayTakeAsLongAsAWholeWork() {
        List<Integer> done = shared(1, IntStream.range(0, 8).boxed().toList(), piece -> {
            long until = System.nanoTime() + SHORT.toNanos() / 2;
            while (System.nanoTime() < until) Thread.onSpinWait();
            return piece;
        });

        assertThat(done).hasSize(8);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aPieceThatFailsIsAProblemOfItsWork() {
        shared(2, List.of(1, 2, 3), piece -> {
            if (piece == 2) throw new IllegalArgumentException();
            return piece;
        });

        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).place()).isEqualTo(Place.of("whole"));
        assertThat(problems.sorted().get(0).fix()).contains("IllegalArgumentException at WorkTest:");
    }

    private List<Integer> shared(int threads, List<Integer> pieces, UnaryOperator<Integer> work) {
        try (Work all = new Work(threads, SHORT, Progress.SILENT, problems)) {
            return all.one(Place.of("whole"), () -> all.share(pieces, work)).orElse(List.of());
        }
    }

    private static void awaitBoth(CountDownLatch both) {
        try {
            both.await();
        } catch (InterruptedException givenUp) {
            throw new IllegalStateException(givenUp);
        }
    }

    @Test
    void theInnermostPlaceIsNamed() {
        each(
                1,
                List.of("a"),
                name -> Worker.at(new Place("a", 3, 0), () -> {
                    Worker.at(new Place("a", 4, 0), () -> name);
                    return Worker.at(new Place("a", 5, 2), () -> Optional.of(name.substring(7)));
                }));

        assertThat(problems.sorted()).extracting(Problem::place).containsExactly(new Place("a", 5, 2));
        assertThat(problems.sorted().get(0).fix()).endsWith("until it is mended, write this part in another way.");
    }

    @Test
    void aPlaceThatWasLeftIsForgotten() {
        each(1, List.of("a"), name -> {
            Worker.at(new Place("a", 4, 0), () -> name);
            throw new IllegalStateException();
        });

        assertThat(problems.sorted()).extracting(Problem::place).containsExactly(Place.of("a"));
    }

    @Test
    void aStackThatIsTooSmallAndAMemoryThatIsFullAreAboutOnePlaceToo() {
        each(1, List.of("deep", "full", "fine"), name -> {
            if (name.equals("deep")) throw new StackOverflowError();
            if (name.equals("full")) throw new OutOfMemoryError();
            return Optional.of(name);
        });

        assertThat(problems.sorted())
                .extracting(Problem::what)
                .containsExactly(
                        "This is nested too deep for the program.",
                        "There was not enough memory to read this or to make its pages.");
    }

    @Test
    void aDiskThatFailsEndsAll() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> each(1, List.of("a"), name -> {
                    throw new UncheckedIOException(new IOException("full"));
                }));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void whatNeverEndsIsGivenUpAtItsPlaceAndTheOthersGoOn() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);

        List<String> done = each(1, List.of("a", "b"), name -> {
            if (name.equals("b")) return Optional.of(name);
            try {
                return Worker.at(new Place("a", 9, 0), () -> {
                    while (true) Worker.stopIfGivenUp();
                });
            } finally {
                stopped.countDown();
            }
        });

        assertThat(done).containsExactly("b");
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).place()).isEqualTo(new Place("a", 9, 0));
        assertThat(problems.sorted().get(0).what()).isEqualTo("This took longer than 0 seconds, and was given up.");
        assertThat(problems.sorted().get(0).fix()).startsWith("Look at this place for a very long line");
        // Where other programs live on, as in Maven, no thread may work for nobody.
        stopped.await();
    }

    @Test
    void whatDoesNotObeyKeepsNobodyWaiting() {
        AtomicBoolean end = new AtomicBoolean();
        List<String> done = each(1, List.of("a", "b"), name -> {
            while (name.equals("a") && !end.get()) Thread.onSpinWait();
            return Optional.of(name);
        });
        end.set(true);

        assertThat(done).containsExactly("b");
        assertThat(problems.sorted()).extracting(Problem::place).containsExactly(Place.of("a"));
    }

    @Test
    void manyEndlessThingsAreNotAllWaitedFor() {
        List<String> many = IntStream.range(10, 40).mapToObj(String::valueOf).toList();
        each(1, many, name -> {
            while (true) Worker.stopIfGivenUp();
        });

        assertThat(problems.sorted()).hasSize(many.size());
        assertThat(problems.sorted())
                .extracting(Problem::what)
                .filteredOn("This was not looked at: 3 others took too long before it."::equals)
                .hasSizeGreaterThan(20);
    }

    @Test
    void oneThingIsWatchedAsMany() {
        try (Work work = new Work(1, SHORT, Progress.SILENT, problems)) {
            assertThat(work.one(Place.of("a"), () -> "done")).contains("done");
            work.run(Place.of("b"), () -> {
                throw new IllegalStateException();
            });
        }
        assertThat(problems.sorted()).extracting(Problem::place).containsExactly(Place.of("b"));
    }

    private List<String> each(
            int threads, List<String> items, java.util.function.Function<String, Optional<String>> task) {
        try (Work work = new Work(threads, SHORT, Progress.SILENT, problems)) {
            return work.each("Working", items, Place::of, task);
        }
    }
}
