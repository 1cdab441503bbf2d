package org.legible.authoring.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Library;
import org.legible.publisher.library.LibraryReader;
import org.legible.publisher.output.Scratch;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.work.Progress;
import org.legible.publisher.work.Work;
import org.legible.publisher.yaml.YamlReader;

/**
 * Content as a build reads it, before anybody builds: what would stop it there is heard here.
 *
 * @param library what was read; empty where there is no site
 * @param errors what would stop a build
 */
record TrialReading(Optional<Library> library, List<Problem> errors) {

    static TrialReading of(Path content) {
        Problems problems = new Problems();
        try (Work work = new Work(1, Work.LIMIT, Progress.SILENT, problems)) {
            Optional<Library> library =
                    new LibraryReader(new ContentFolder(content), new YamlReader(), problems).read(Instant.now(), work);
            return new TrialReading(
                    library, problems.sorted().stream().filter(Problem::isError).toList());
        }
    }

    /** Reads the files of a site that is not there yet. */
    static void of(Map<String, String> files) throws CannotStart, IOException {
        try (Scratch scratch = Scratch.open()) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = scratch.folder().resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            of(scratch.folder().resolve("content")).require("");
        }
    }

    /** Refuses what would stop a build, in files whose names begin like this. */
    void require(String place) throws CannotStart {
        Optional<Problem> first = errors.stream()
                .filter(problem -> problem.place().file().startsWith(place))
                .findFirst();
        if (first.isPresent())
            throw new CannotStart(first.get().what() + " " + first.get().fix() + " Nothing was written.");
    }
}
