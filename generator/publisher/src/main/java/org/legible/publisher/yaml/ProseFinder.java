package org.legible.publisher.yaml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.Key;
import org.legible.publisher.report.Prose;

/** Finds all inline Markdown that a record holds, each by the JSON Pointer of its key in the file. */
public final class ProseFinder {

    private final Map<String, Prose> found = new LinkedHashMap<>();

    private ProseFinder() {}

    /** The inline Markdown in a record that was read from one file, or in a list of such records. */
    public static Map<String, Prose> in(Object root) {
        ProseFinder finder = new ProseFinder();
        finder.find("", root);
        return finder.found;
    }

    private void find(String pointer, Object value) {
        if (value instanceof Prose prose) found.put(pointer, prose);
        else if (value instanceof Optional<?> optional) optional.ifPresent(present -> find(pointer, present));
        else if (value instanceof List<?> list)
            for (int i = 0; i < list.size(); i++) find(pointer + "/" + i, list.get(i));
        else if (value instanceof Record record)
            for (RecordComponent component : record.getClass().getRecordComponents())
                if (component.isAnnotationPresent(Key.class))
                    find(pointer + "/" + key(component), get(component, record));
    }

    private static String key(RecordComponent component) {
        String name = component.getAnnotation(Key.class).name();
        return name.isEmpty() ? Shapes.kebab(component.getName()) : name;
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
