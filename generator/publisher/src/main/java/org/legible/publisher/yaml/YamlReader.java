package org.legible.publisher.yaml;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.problem.Problems;

/**
 * Reads YAML files as records of the report model, strictly: every key must be known, every value of its type. All that is
 * wrong with a file is reported at once. Safe to use from many threads.
 */
public final class YamlReader {

    private final Shapes shapes = new Shapes();

    /**
     * Reads a file that holds one object.
     *
     * @param file the path from the content folder, for problems
     * @return the record; where anything in the file is wrong, {@code problems} says what
     */
    public <T extends Record> Reading<T> object(String file, String text, Class<T> type, Problems problems) {
        return read(file, text, shapes.of(type), problems);
    }

    /** Reads a file that holds a list of objects. */
    public <T extends Record> Reading<List<T>> list(String file, String text, Class<T> type, Problems problems) {
        Shape shape = new Shape.Items(shapes.of(type), false, false);
        return read(file, text, shape, problems);
    }

    /** Reads a file of any shape; empty if it is not YAML, and then {@code problems} says why. */
    public static Optional<YamlNode> tree(String file, String text, Problems problems) {
        return YamlParser.parse(file, text, problems);
    }

    /** The JSON Schema of a file that holds one object of this type; see {@link JsonSchema}. */
    public String objectSchema(String title, Class<? extends Record> type) {
        return JsonSchema.of(title, shapes.of(type));
    }

    /** The JSON Schema of a file that holds a list of objects of this type. */
    public String listSchema(String title, Class<? extends Record> type) {
        return JsonSchema.of(title, new Shape.Items(shapes.of(type), false, false));
    }

    // Shapes are made of the very records that callers ask for.
    @SuppressWarnings("unchecked")
    private static <T> Reading<T> read(String file, String text, Shape shape, Problems problems) {
        Problems found = new Problems();
        ShapeReader reader = new ShapeReader(file, found);
        Optional<T> value = YamlParser.parse(file, text, found).map(root -> (T) reader.read(root, shape, ""));
        found.sorted().forEach(problems::add);
        return new Reading<>(value, reader.prose(), !found.hasErrors());
    }
}
