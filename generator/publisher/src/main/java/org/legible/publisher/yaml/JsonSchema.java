package org.legible.publisher.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a shape as a JSON Schema (draft 2020-12), which editors use to complete keys and to explain them. It comes from the
 * same shape that checks the content, so the two cannot disagree. Files of data are written by {@link RecordTree} with fewer
 * choices than an author has: a list is always a list, a date always text, and only what may be unknown is left out.
 */
final class JsonSchema {

    private static final JsonNodeFactory TREE = JsonNodeFactory.instance;
    private static final String DATE = "^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$";

    private final ObjectNode definitions = TREE.objectNode();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final boolean isOfData;

    private JsonSchema(boolean isOfData) {
        this.isOfData = isOfData;
    }

    static String of(String title, Shape shape) {
        JsonSchema schema = new JsonSchema(false);
        ObjectNode root = begin(title);
        root.setAll(schema.schema(shape));
        return schema.end(root);
    }

    /** The schema of a file of data that stands there, and holds these parts. */
    static String ofData(String address, String title, List<DataPart> parts, Shapes shapes) {
        JsonSchema schema = new JsonSchema(true);
        ObjectNode root = begin(title).put("$id", address).put("type", "object").put("additionalProperties", false);
        ObjectNode properties = root.putObject("properties");
        ArrayNode required = root.putArray("required");
        properties.putObject("$schema").put("type", "string").put("description", "The address of this schema.");
        for (DataPart part : parts) {
            properties.set(part.name(), schema.part(part, shapes));
            if (part.isAlwaysThere()) required.add(part.name());
        }
        return schema.end(root);
    }

    private static ObjectNode begin(String title) {
        return TREE.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title);
    }

    private String end(ObjectNode root) {
        root.set("$defs", definitions);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private ObjectNode part(DataPart part, Shapes shapes) {
        Shape.Fields all = shapes.of(part.type());
        Shape.Fields wanted = new Shape.Fields(
                all.record(),
                all.fields().stream()
                        .filter(field -> part.isWanted().test(field.key()))
                        .toList());
        ObjectNode reference = TREE.objectNode().put("$ref", "#/$defs/" + define(wanted));
        ObjectNode object = (ObjectNode) definitions.get(names.get(part.type()));
        // In one order, whatever map it is: two builds must give the same bytes.
        new TreeMap<>(part.before()).forEach((key, about) -> {
            ((ObjectNode) object.get("properties"))
                    .putObject(key)
                    .put("type", "string")
                    .put("description", about);
            ((ArrayNode) object.get("required")).add(key);
        });
        ObjectNode whole = part.isList() ? TREE.objectNode().put("type", "array") : reference;
        if (part.isList()) whole.set("items", reference);
        return whole.put("description", part.about());
    }

    private ObjectNode schema(Shape shape) {
        if (shape instanceof Shape.Simple simple) return simple(simple);
        if (shape instanceof Shape.Items items) return list(items);
        if (shape instanceof Shape.WithPlace with) return schema(with.value());
        if (shape instanceof Shape.Reference) return text();
        if (shape instanceof Shape.Line line)
            return line.pattern().isEmpty() ? text() : text().put("pattern", "^(" + line.pattern() + ")$");
        ObjectNode schema = TREE.objectNode();
        if (shape instanceof Shape.Fields fields) schema.put("$ref", "#/$defs/" + define(fields));
        else if (shape instanceof Shape.Either either)
            schema.putArray("anyOf").add(schema(either.keys())).add(schema(either.single()));
        else ((Shape.Choice) shape).words().forEach(schema.putArray("enum")::add);
        return schema;
    }

    private ObjectNode simple(Shape.Simple shape) {
        return switch (shape) {
            case MARKDOWN, LONG_MARKDOWN, MOMENT -> text();
            case DATE -> date();
            case WEB_ADDRESS -> text().put("format", "uri").put("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://");
            case PHONE -> text().put("pattern", "^\\+?[0-9]+( [0-9]+)*$");
            case WHOLE -> TREE.objectNode().put("type", "integer");
            case NUMBER_OR_WORDS ->
                TREE.objectNode().set("type", TREE.arrayNode().add("number").add("string"));
            case FLAG -> TREE.objectNode().put("type", "boolean");
        };
    }

    // A year alone is read as a number by YAML, and as a date by us.
    private ObjectNode date() {
        ObjectNode schema = TREE.objectNode();
        if (isOfData) return schema.put("type", "string").put("pattern", DATE);
        ArrayNode either = schema.putArray("anyOf");
        either.addObject().put("type", "string").put("pattern", DATE);
        either.addObject().put("type", "integer").put("minimum", 1000).put("maximum", 9999);
        return schema;
    }

    private static ObjectNode text() {
        return TREE.objectNode().put("type", "string").put("minLength", 1);
    }

    private ObjectNode list(Shape.Items items) {
        ObjectNode list = TREE.objectNode().put("type", "array");
        list.set("items", schema(items.item()));
        if (isOfData) return list;
        if (items.required()) list.put("minItems", 1);
        if (!items.single()) return list;
        ObjectNode either = TREE.objectNode();
        either.putArray("anyOf").add(schema(items.item())).add(list);
        return either;
    }

    private String define(Shape.Fields fields) {
        Class<?> type = fields.record().getDeclaringClass();
        String known = names.get(type);
        if (known != null) return known;
        String name = type.getSimpleName();
        names.put(type, name);
        ObjectNode object = definitions.putObject(name).put("type", "object").put("additionalProperties", false);
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = object.putArray("required");
        for (Shape.Field field : fields.fields()) {
            ObjectNode property = schema(field.shape());
            property.put("description", field.about());
            properties.set(field.key(), property);
            if (isRequired(field)) required.add(field.key());
        }
        return name;
    }

    private boolean isRequired(Shape.Field field) {
        return isOfData ? field.presence() != Shape.Presence.OPTIONAL : field.presence() == Shape.Presence.REQUIRED;
    }
}
