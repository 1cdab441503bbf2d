package org.legible.publisher.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Collects the problems of one build. Safe to use from many threads. */
public final class Problems {

    private final Queue<Told> found = new ConcurrentLinkedQueue<>();
    private final Queue<Problem> errors = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<Problem>> byWork = new ConcurrentHashMap<>();
    private final Set<Place> settled = ConcurrentHashMap.newKeySet();

    /** A problem, and where the work was that came upon it. */
    private record Told(Problem problem, Optional<Place> work) {}

    /** Adds a problem, unless it could only follow from what is {@linkplain #settle settled}. */
    public void add(Problem problem) {
        if (!settled.contains(problem.place())) take(new Told(problem, Worker.here()));
    }

    // A build asks for its errors, and for the problems of a report, once a report: neither may cost more in a large
    // site.
    private void take(Told told) {
        found.add(told);
        if (told.problem().isError()) errors.add(told.problem());
        told.work()
                .ifPresent(at -> byWork.computeIfAbsent(folder(at.file()), first -> new ConcurrentLinkedQueue<>())
                        .add(told.problem()));
    }

    private static String folder(String file) {
        return file.indexOf('/') < 0 ? file : file.substring(0, file.lastIndexOf('/') + 1);
    }

    /**
     * All is said of this place: what stands there could not be read, and whatever is said of the empty value in its place would
     * be false.
     */
    public void settle(Place place) {
        settled.add(place);
    }

    /** Adds all that others hold, and takes over what they have settled. */
    public void addAll(Problems others) {
        // What was said of a place before it was settled stays said.
        others.found.stream()
                .filter(told -> !settled.contains(told.problem().place()))
                .forEach(this::take);
        settled.addAll(others.settled);
    }

    /** Adds a problem that stops publication. */
    public void error(Place place, String what, String why, String fix) {
        add(Problem.error(place, what, why, fix));
    }

    /** Adds a problem that does not stop publication. */
    public void warning(Place place, String what, String why, String fix) {
        add(Problem.warning(place, what, why, fix));
    }

    /** Adds a warning of a kind that an author may accept, by its key. */
    public void warning(String key, Place place, String what, String why, String fix) {
        add(Problem.warning(key, place, what, why, fix));
    }

    /** Adds advice of a kind that an author may accept as it is, by its key. */
    public void advice(String key, Place place, String what, String why, String fix) {
        add(Problem.advice(key, place, what, why, fix));
    }

    /** True if any problem stops publication. */
    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** Those that stop publication, in no order. */
    public Stream<Problem> errors() {
        return errors.stream();
    }

    /** Those that work in the files of a folder, or in a file of no folder, came upon, wherever they stand, each once. */
    public Set<Problem> ofWorkIn(String folder) {
        Queue<Problem> there = byWork.get(folder);
        return there == null ? Set.of() : new LinkedHashSet<>(there);
    }

    /** True if any problem in these files stops publication. */
    public boolean hasErrors(Predicate<String> file) {
        return errors().anyMatch(problem -> file.test(problem.place().file()));
    }

    /** All problems, by place, each once. */
    public List<Problem> sorted() {
        return found.stream().map(Told::problem).distinct().sorted().toList();
    }
}
