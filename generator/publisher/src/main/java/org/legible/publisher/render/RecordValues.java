package org.legible.publisher.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.RawFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Shows templates the components of records. A component that may be absent is an {@link Optional}: a template sees what it
 * holds, or nothing, and asks which by {@code is empty}, as it asks a list. A record or a list as a whole is no text, so no page
 * can show one in Java's words.
 */
final class RecordValues extends AbstractExtension implements AttributeResolver {

    private final Map<Class<?>, Map<String, Method>> components = new ConcurrentHashMap<>();

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(this);
    }

    /** Whatever a template writes into a page goes through one of these. */
    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("escape", new Escaped(), "raw", new Raw());
    }

    /** The value of a component, or null where this is no record or has no such component: the engine then says so. */
    @Override
    public ResolvedAttribute resolve(
            Object instance,
            Object name,
            Object[] arguments,
            ArgumentsNode written,
            EvaluationContextImpl context,
            String template,
            int line) {
        if (!(instance instanceof Record)) return null;
        Method component = components
                .computeIfAbsent(instance.getClass(), RecordValues::componentsOf)
                .get(String.valueOf(name));
        if (component == null) return null;
        try {
            Object value = component.invoke(instance);
            return new ResolvedAttribute(value instanceof Optional<?> optional ? optional.orElse(null) : value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A component of a record cannot be read", impossible);
        }
    }

    private static Map<String, Method> componentsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(
                        RecordComponent::getName,
                        RecordComponent::getAccessor,
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static void requireText(Object value, PebbleTemplate template, int line) {
        if (value instanceof Record)
            throw noText(
                    "it shows " + componentsOf(value.getClass()).keySet() + " where one of them is meant",
                    template,
                    line);
        if (value instanceof Map || value instanceof Collection)
            throw noText("it shows a whole list where one of its entries is meant", template, line);
    }

    private static PebbleException noText(String message, PebbleTemplate template, int line) {
        return new PebbleException(null, message, line, template.getName());
    }

    private static final class Escaped extends EscapeFilter {
        @Override
        public Object apply(
                Object value,
                Map<String, Object> arguments,
                PebbleTemplate template,
                EvaluationContext context,
                int line) {
            requireText(value, template, line);
            boolean isHtml = "html".equals(arguments.getOrDefault("strategy", "html"));
            // The engine's own way reads tables of every named letter first, which a small site waits for.
            if (isHtml && value instanceof String text)
                return new SafeString(Html.escape(text).replace("'", "&#39;"));
            return super.apply(value, arguments, template, context, line);
        }
    }

    private static final class Raw extends RawFilter {
        @Override
        public Object apply(
                Object value,
                Map<String, Object> arguments,
                PebbleTemplate template,
                EvaluationContext context,
                int line) {
            requireText(value, template, line);
            return super.apply(value, arguments, template, context, line);
        }
    }
}
