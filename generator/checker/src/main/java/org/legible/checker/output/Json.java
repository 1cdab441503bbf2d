package org.legible.checker.output;

import java.io.StringWriter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.BaseStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes JSON text of maps, lists, texts, numbers and truths; the one place that knows the JSON library. A stream is a list
 * whose items are made while they are written.
 */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /**
     * JSON that is text already.
     *
     * @param text of one value
     */
    record Raw(String text) {}

    /** An object of names and values in turn; a name whose value is null is left out. */
    static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2)
            if (members[i + 1] != null) object.put((String) members[i], members[i + 1]);
        return object;
    }

    /** The text of a value, with the end of its line. */
    static String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, value);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((name, member) -> {
                json.writeName((String) name);
                write(json, member);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            items(json, list.iterator());
        } else if (value instanceof BaseStream<?, ?> stream) {
            items(json, stream.iterator());
        } else if (value instanceof Raw raw) {
            json.writeRawValue(raw.text());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString((String) value);
        }
    }

    private static void items(JsonGenerator json, Iterator<?> items) {
        json.writeStartArray();
        items.forEachRemaining(item -> write(json, item));
        json.writeEndArray();
    }
}
