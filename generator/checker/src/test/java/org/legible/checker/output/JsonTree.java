package org.legible.checker.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists, texts, numbers and booleans, with paths into it. */
record JsonTree(Object value) {

    static JsonTree parse(String json) {
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Object value = read(parser);
            if (parser.nextToken() != null) throw new IllegalArgumentException("more than one value");
            return new JsonTree(value);
        }
    }

    private static Object read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                if (map.put(name, read(parser)) != null) throw new IllegalArgumentException("twice: " + name);
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) list.add(read(parser));
            return list;
        }
        if (token.isNumeric()) return parser.getIntValue();
        if (token.isBoolean()) return parser.getBooleanValue();
        return parser.getString();
    }

    /** The value at a path of names and indexes, such as "runs/0/tool". */
    JsonTree at(String path) {
        Object here = value;
        for (String step : path.split("/")) {
            if (here instanceof Map<?, ?> map) here = map.get(step);
            else if (here instanceof List<?> list) here = list.get(Integer.parseInt(step));
            else throw new IllegalArgumentException("nothing at " + step + " of " + path);
        }
        return new JsonTree(here);
    }

    boolean has(String name) {
        return value instanceof Map<?, ?> map && map.containsKey(name);
    }

    List<JsonTree> items() {
        List<JsonTree> items = new ArrayList<>();
        for (Object item : (List<?>) value) items.add(new JsonTree(item));
        return items;
    }

    String text(String path) {
        return (String) at(path).value();
    }

    int number(String path) {
        return (Integer) at(path).value();
    }
}
