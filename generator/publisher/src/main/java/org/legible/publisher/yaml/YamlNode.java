package org.legible.publisher.yaml;

import java.util.List;
import java.util.Optional;

/** A node of a YAML file with its place: {@code line} and {@code column} count from 1. */
public sealed interface YamlNode {

    int line();

    int column();

    /** True if nothing stands here. */
    default boolean isEmpty() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.EMPTY;
    }

    /** True if no words stand here. */
    default boolean isBlank() {
        return this instanceof Scalar scalar && scalar.text().isBlank() && !isUnread();
    }

    /** True if a problem says already why this cannot be read. */
    default boolean isUnread() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.UNREAD;
    }

    /** What a scalar was read as, by the rules of YAML 1.2. Quoted scalars are always text. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUE_OR_FALSE,
        EMPTY,

        /** A problem says already why it cannot be read. */
        UNREAD
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
}
