package org.legible.publisher.yaml;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a shape as a JSON Schema (draft 2020-12), which editors use to complete keys and to explain them. It comes from the
 * same shape that checks the content, so the two cannot disagree.
 */
final class JsonSchema {

    private static final JsonNodeFactory TREE = JsonNodeFactory.instance;

    private final ObjectNode definitions = TREE.objectNode();
    private final Map<Class<?>, String> names = new HashMap<>();

    private JsonSchema() {}

    static String of(String title, Shape shape) {
        JsonSchema schema = new JsonSchema();
        ObjectNode root = TREE.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", title);
        root.setAll(schema.schema(shape));
        root.set("$defs", schema.definitions);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private ObjectNode schema(Shape shape) {
        ObjectNode schema = TREE.objectNode();
        if (shape instanceof Shape.Fields fields) schema.put("$ref", "#/$defs/" + define(fields));
        else if (shape instanceof Shape.Items items) return list(items);
        else if (shape instanceof Shape.WithPlace with) return schema(with.value());
        else if (shape instanceof Shape.Either either)
            schema.putArray("anyOf")
                    .add(schema(either.keys()))
                    .add(schema(either.value().fields().get(0).shape()));
        else if (shape instanceof Shape.Choice choice) choice.words().forEach(schema.putArray("enum")::add);
        else if (shape instanceof Shape.Whole) schema.put("type", "integer");
        else if (shape instanceof Shape.Flag) schema.put("type", "boolean");
        else if (shape instanceof Shape.NumberOrWords)
            schema.putArray("type").add("number").add("string");
        else if (shape instanceof Shape.Date) return date(schema);
        else text(schema, shape);
        return schema;
    }

    // A year alone is read as a number by YAML, and as a date by us.
    private static ObjectNode date(ObjectNode schema) {
        ArrayNode either = schema.putArray("anyOf");
        either.addObject().put("type", "string").put("pattern", "^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$");
        either.addObject().put("type", "integer").put("minimum", 1000).put("maximum", 9999);
        return schema;
    }

    private static void text(ObjectNode schema, Shape shape) {
        schema.put("type", "string").put("minLength", 1);
        if (shape instanceof Shape.Text text && !text.pattern().isEmpty())
            schema.put("pattern", "^(" + text.pattern() + ")$");
        if (shape instanceof Shape.WebAddress) schema.put("format", "uri").put("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://");
        if (shape instanceof Shape.Phone) schema.put("pattern", "^\\+?[0-9]+( [0-9]+)*$");
    }

    private ObjectNode list(Shape.Items items) {
        ObjectNode list = TREE.objectNode().put("type", "array");
        list.set("items", schema(items.item()));
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
            if (field.presence() == Shape.Presence.REQUIRED) required.add(field.key());
        }
        return name;
    }
}
