package org.legible.publisher.pipeline;

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
 */
record Authors(ContentFolder folder) {

    /** The place in the content files. */
    Place place(Origin origin) {
        if (origin instanceof Origin.Line line) return new Place(line.file(), line.line(), 0);
        String pointer = ((Origin.Pointer) origin).pointer();
        String text = folder.read(origin.file(), new Problems()).orElse("");
        return YamlReader.placeOf(origin.file(), FrontMatter.yamlOf(text), pointer);
    }
}
