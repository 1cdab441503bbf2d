package org.legible.publisher.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.Span;

/**
 * The lines of each key of a YAML file, by its path: {@code published}, {@code recommendations/3/plain}. An item of a list is
 * named by its id or key, else by its number from 1.
 */
public final class KeySpans {

    private final String file;
    private final Map<String, Span> spans = new LinkedHashMap<>();

    private KeySpans(String file) {
        this.file = file;
    }

    /** The lines of each key; none if the text is not YAML. */
    public static Map<String, Span> of(String file, String text) {
        KeySpans found = new KeySpans(file);
        YamlReader.tree(file, text, new Problems()).ifPresent(root -> found.add(root, "", Integer.MAX_VALUE));
        return Map.copyOf(found.spans);
    }

    private void add(YamlNode node, String path, int last) {
        if (node instanceof YamlNode.Mapping mapping) {
            List<YamlNode.Member> members = mapping.members();
            for (int i = 0; i < members.size(); i++) {
                int end = i + 1 < members.size() ? members.get(i + 1).line() - 1 : last;
                add(members.get(i).key(), members.get(i).line(), members.get(i).value(), path, end);
            }
        }
        if (node instanceof YamlNode.Sequence sequence) {
            List<YamlNode> items = sequence.items();
            for (int i = 0; i < items.size(); i++) {
                int end = i + 1 < items.size() ? items.get(i + 1).line() - 1 : last;
                add(
                        name(items.get(i)).orElse(String.valueOf(i + 1)),
                        items.get(i).line(),
                        items.get(i),
                        path,
                        end);
            }
        }
    }

    // Keys on one line share it.
    private void add(String name, int first, YamlNode value, String path, int last) {
        String own = path.isEmpty() ? name : path + "/" + name;
        int end = Math.max(first, last);
        spans.putIfAbsent(own, new Span(file, first, end));
        add(value, own, end);
    }

    private static Optional<String> name(YamlNode item) {
        if (!(item instanceof YamlNode.Mapping mapping)) return Optional.empty();
        return mapping.get("id")
                .or(() -> mapping.get("key"))
                .filter(YamlNode.Scalar.class::isInstance)
                .map(value -> ((YamlNode.Scalar) value).text());
    }
}
