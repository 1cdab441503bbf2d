package org.legible.publisher.pipeline;

import java.util.List;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.ProseReader;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
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

    void run() {
        check("site.yaml", library.site());
        check("themes.yaml", List.copyOf(library.themes().values()));
        check("scales.yaml", List.copyOf(library.scales().values()));
        check("glossary.yaml", library.glossary());
    }

    private void check(String file, Object content) {
        ProseFinder.in(content).forEach((pointer, words) -> {
            Problems found = new Problems();
            prose.read(words, "", Place.of(file), found);
            if (found.sorted().isEmpty()) return;
            String text = folder.read(file, new Problems()).orElse("");
            prose.read(words, "", YamlReader.placeOf(file, text, pointer), problems);
        });
    }
}
