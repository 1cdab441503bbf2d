package org.legible.publisher.pipeline;

import java.util.Optional;
import org.legible.checker.Finding;
import org.legible.publisher.finding.AuthorsWords;
import org.legible.publisher.finding.AuthorsWords.Cause;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.FrontMatter;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.render.Origin;
import org.legible.publisher.yaml.YamlReader;

/**
 * Finds the author's line for a piece of a page.
 *
 * @param folder the content folder
 * @param words what the author is told there
 */
record Authors(ContentFolder folder, AuthorsWords words) {

    /**
     * A finding said to whoever can mend it.
     *
     * @param origin where the content at its place came from
     * @param template the template of the page
     */
    Finding say(Finding finding, Optional<Origin> origin, String template) {
        return origin.filter(any -> words.cause(finding.rule()).equals(Optional.of(Cause.CONTENT)))
                .map(content -> words.toAuthor(finding, place(content)))
                .orElseGet(() -> words.toTheme(finding, new Place("templates/" + template, 1, 0)));
    }

    /** The place in the content files. */
    Place place(Origin origin) {
        if (origin instanceof Origin.Line line) return new Place(line.file(), line.line(), 0);
        String pointer = ((Origin.Pointer) origin).pointer();
        String text = folder.read(origin.file(), new Problems()).orElse("");
        return YamlReader.placeOf(origin.file(), FrontMatter.yamlOf(text), pointer);
    }
}
