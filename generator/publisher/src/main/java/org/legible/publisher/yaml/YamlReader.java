package org.legible.publisher.yaml;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads YAML files as records of the report model, strictly: every key must be known, every value of its type. All that is
 * wrong with a file is reported at once. Safe to use from many threads.
 */
public final class YamlReader {

    // Making the readers of the records costs more than reading a file: one mapper, which never changes, serves all.
    private static final JsonMapper BINDER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final Shapes shapes = new Shapes();

    /**
     * Reads a file that holds one object.
     *
     * @param file the path from the content folder, for problems
     * @return the record; where anything in the file is wrong, {@code problems} says what
     */
    public <T extends Record> Reading<T> object(String file, String text, Class<T> type, Problems problems) {
        return object(file, text, 1, type, problems);
    }

    /**
     * Reads an object that begins on a later line of its file, as front matter does.
     *
     * @param firstLine the line on which the text begins, from 1
     */
    public <T extends Record> Reading<T> object(
            String file, String text, int firstLine, Class<T> type, Problems problems) {
        return read(file, text, firstLine, shapes.of(type), BINDER.constructType(type), problems);
    }

    /** Reads a file that holds a list of objects. */
    public <T extends Record> Reading<List<T>> list(String file, String text, Class<T> type, Problems problems) {
        Shape shape = new Shape.Items(shapes.of(type), false, false);
        JavaType listOfType = BINDER.getTypeFactory().constructCollectionType(List.class, type);
        return read(file, text, 1, shape, listOfType, problems);
    }

    /** Reads a file of any shape; empty if it is not YAML, and then {@code problems} says why. */
    public static Optional<YamlNode> tree(String file, String text, Problems problems) {
        return YamlParser.parse(file, text, 1, problems);
    }

    /**
     * Where a key stands.
     *
     * @param pointer a JSON Pointer such as {@code /recommendations/0/text}
     * @return its place, or that of the nearest key above it that the file has
     */
    public static Place placeOf(String file, String text, String pointer) {
        return YamlParser.parse(file, text, 1, new Problems())
                .map(root -> root.at(pointer))
                .map(node -> new Place(file, node.line(), node.column()))
                .orElse(Place.of(file));
    }

    /** The JSON Schema of a file that holds one object of this type; see {@link JsonSchema}. */
    public String objectSchema(String title, Class<? extends Record> type) {
        return JsonSchema.of(title, shapes.of(type));
    }

    /** The JSON Schema of a file that holds a list of objects of this type. */
    public String listSchema(String title, Class<? extends Record> type) {
        return JsonSchema.of(title, new Shape.Items(shapes.of(type), false, false));
    }

    private <T> Reading<T> read(
            String file, String text, int firstLine, Shape shape, JavaType type, Problems problems) {
        Problems found = new Problems();
        Optional<JsonNode> tree = YamlParser.parse(file, text, firstLine, found)
                .map(root -> new ShapeReader(file, found).read(root, shape, ""));
        found.sorted().forEach(problems::add);
        Optional<T> value = tree.map(node -> BINDER.treeToValue(node, type));
        return new Reading<>(value, !found.hasErrors());
    }
}
