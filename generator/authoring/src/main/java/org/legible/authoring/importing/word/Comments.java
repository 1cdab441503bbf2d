package org.legible.authoring.importing.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.authoring.importing.source.Doubt;

/** The comments of a file; each is told of once, where it is marked or else at the end. */
final class Comments {

    private final Map<String, Element> waiting = new LinkedHashMap<>();

    Comments(Optional<Element> part) {
        part.map(root -> root.all("w:comment"))
                .orElse(List.of())
                .forEach(comment -> waiting.put(comment.attribute("w:id").orElse(""), comment));
    }

    /** What to say of a comment, where it is marked. */
    Optional<Doubt> take(String id) {
        return Optional.ofNullable(waiting.remove(id)).map(Comments::doubt);
    }

    /** What to say of those that are marked nowhere. */
    List<Doubt> rest() {
        return waiting.values().stream().map(Comments::doubt).toList();
    }

    private static Doubt doubt(Element comment) {
        String author =
                comment.attribute("w:author").filter(name -> !name.isBlank()).orElse("a colleague");
        return Doubt.decide(
                comment.words(),
                "A comment by " + author + ", which is not in the report.",
                "Does the text need to change because of it?");
    }
}
