package org.legible.publisher.yaml;

import java.util.List;
import java.util.Optional;

/** A node of a YAML file with its place: {@code line} and {@code column} count from 1. */
public sealed interface YamlNode {

    int line();

    int column();

    /** What a scalar was read as, by the rules of YAML 1.2. Quoted scalars are always text. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUE_OR_FALSE,
        EMPTY
    }

    /** A single value, with its characters as written. */
    record Scalar(int line, int column, String text, Kind kind) implements YamlNode {}

    /** A list. */
    record Sequence(int line, int column, List<YamlNode> items) implements YamlNode {}

    /** Keys with values, in the order of the file. */
    record Mapping(int line, int column, List<Member> members) implements YamlNode {

        /** The value of a key, or empty if the mapping lacks it. */
        public Optional<YamlNode> get(String key) {
            return members.stream()
                    .filter(member -> member.key().equals(key))
                    .map(Member::value)
                    .findFirst();
        }
    }

    /** A key with its value; {@code line} and {@code column} are those of the key. */
    record Member(String key, int line, int column, YamlNode value) {}

    /**
     * The node that a JSON Pointer names. Where the pointer leads beyond what the file holds, the last node on its way.
     *
     * @param pointer a pointer such as {@code /recommendations/0/text}
     */
    default YamlNode at(String pointer) {
        YamlNode node = this;
        for (String step : pointer.split("/")) {
            if (step.isEmpty()) continue;
            Optional<YamlNode> next = Optional.empty();
            if (node instanceof Mapping mapping)
                next = mapping.get(step.replace("~1", "/").replace("~0", "~"));
            if (node instanceof Sequence sequence && step.matches("[0-9]{1,6}"))
                next = sequence.items().stream().skip(Integer.parseInt(step)).findFirst();
            // A list of one may stand without its dash: then the item is the node itself.
            if (next.isEmpty() && step.equals("0")) next = Optional.of(node);
            if (next.isEmpty()) return node;
            node = next.get();
        }
        return node;
    }
}
