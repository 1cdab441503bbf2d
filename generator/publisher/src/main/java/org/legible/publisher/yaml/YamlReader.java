package org.legible.publisher.yaml;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Holes;

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

    /** What stands in for a file that holds one object and is not there, of which something else tells. */
    public <T extends Record> Reading<T> noObject(String file, Class<T> type) {
        return nothing(file, shapes.of(type));
    }

    /** Reads a file that holds a list of objects. */
    public <T extends Record> Reading<List<T>> list(String file, String text, Class<T> type, Problems problems) {
        return read(file, text, listOf(type), problems);
    }

    /** What stands in for a file that holds a list of objects and is not there, of which something else tells. */
    public <T extends Record> Reading<List<T>> noList(String file, Class<T> type) {
        return nothing(file, listOf(type));
    }

    private Shape listOf(Class<? extends Record> type) {
        return new Shape.Items(shapes.of(type), false, false);
    }

    /** Reads a file of any shape; empty if it is not YAML, and then {@code problems} says why. */
    public static Optional<YamlNode> tree(String file, String text, Problems problems) {
        return YamlParser.parse(file, text, problems).root();
    }

    /** The JSON Schema of a file that holds one object of this type; see {@link JsonSchema}. */
    public String objectSchema(String title, Class<? extends Record> type) {
        return JsonSchema.of(title, shapes.of(type));
    }

    /** The JSON Schema of a file that holds a list of objects of this type. */
    public String listSchema(String title, Class<? extends Record> type) {
        return JsonSchema.of(title, listOf(type));
    }

    // Shapes are made of the very records that callers ask for.
    @SuppressWarnings("unchecked")
    private static <T> Reading<T> read(String file, String text, Shape shape, Problems problems) {
        Problems found = new Problems();
        YamlParser.Parsed parsed = YamlParser.parse(file, text, found);
        Unread unread = new Unread(parsed.holes());
        ShapeReader reader = new ShapeReader(file, text.lines().toList(), unread, found);
        T value = (T)
                parsed.root().map(root -> reader.readOrBlank(root, shape)).orElseGet(() -> shape.blank(Place.of(file)));
        found.sorted().forEach(problems::add);
        unread.blanks().forEach(problems::settle);
        return new Reading<>(value, reader.prose(), unread.holes(), !found.hasErrors());
    }

    @SuppressWarnings("unchecked")
    private static <T> Reading<T> nothing(String file, Shape shape) {
        return new Reading<>((T) shape.blank(Place.of(file)), List.of(), Holes.EVERYWHERE, false);
    }
}
