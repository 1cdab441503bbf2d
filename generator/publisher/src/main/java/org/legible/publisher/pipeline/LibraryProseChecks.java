package org.legible.publisher.pipeline;

import java.util.List;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.ProseReader;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.Worker;
import org.legible.publisher.work.Work;
import org.legible.publisher.yaml.ProseFinder;
import org.legible.publisher.yaml.YamlReader;

/** Checks the Markdown in the files that belong to no report. */
final class LibraryProseChecks {

    private final Library library;
    private final ContentFolder folder;
    private final ProseReader prose;
    private final Problems problems;

    LibraryProseChecks(Library library, ContentFolder folder, ProseReader prose, Problems problems) {
        this.library = library;
        this.folder = folder;
        this.prose = prose;
        this.problems = problems;
    }

    void run(Work work) {
        check("site.yaml", library.site(), work);
        check("themes.yaml", List.copyOf(library.themes().values()), work);
        check("scales.yaml", List.copyOf(library.scales().values()), work);
        check("glossary.yaml", library.glossary(), work);
    }

    private void check(String file, Object content, Work work) {
        work.run(Place.of(file), () -> check(file, content));
    }

    private void check(String file, Object content) {
        ProseFinder.in(content)
                .forEach((pointer, words) -> Worker.at(() -> place(file, pointer), () -> {
                    Problems found = new Problems();
                    prose.read(words, "", Place.of(file), found);
                    if (!found.sorted().isEmpty()) prose.read(words, "", place(file, pointer), problems);
                    return words;
                }));
    }

    private Place place(String file, String pointer) {
        return YamlReader.placeOf(file, folder.read(file, new Problems()).orElse(""), pointer);
    }
}
