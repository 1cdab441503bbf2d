package org.legible.checker.css;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Custom properties and var(): CSS Custom Properties Level 1. */
final class Variables {

    private static final Pattern NAMED = Pattern.compile("\\s*--(?:[\\w-]|[^\\x00-\\x7f]|\\\\.)+\\s*(?:,|$)");
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 60;

    /**
     * The custom properties of an element.
     *
     * @param inherited those of its parent, without variables in them
     * @param declared those declared for it, as written
     * @param initial the values of those that have one before any is declared
     */
    static Map<String, String> computed(
            Map<String, String> inherited, Map<String, String> declared, Map<String, String> initial) {
        Resolving resolving = new Resolving(inherited, declared, initial);
        Map<String, String> own = new HashMap<>();
        for (String name : declared.keySet()) own.put(name, resolving.value(name));
        return Customs.over(inherited, own);
    }

    /** Whether every var() of a value names a custom property; browsers drop the declaration where one does not. */
    static boolean wellFormed(String value) {
        for (int at = value.indexOf("var("); at >= 0; at = value.indexOf("var(", at + 4)) {
            int end = closing(value, at + 4);
            if (!NAMED.matcher(value.substring(at + 4, end < 0 ? value.length() : end))
                    .lookingAt()) return false;
        }
        return true;
    }

    /** A value with every var() filled in, or null where one has neither value nor fallback. */
    static String fill(String value, Map<String, String> customs) {
        return new Resolving(customs, Map.of(), Map.of()).fill(value, 0);
    }

    /** Custom properties whose own variables are being filled in, each once. */
    private static final class Resolving {
        private final Map<String, String> inherited;
        private final Map<String, String> declared;
        private final Map<String, String> initial;
        private final Map<String, String> done = new HashMap<>();
        private final Set<String> begun = new HashSet<>();
        private final Set<String> circular = new HashSet<>();

        Resolving(Map<String, String> inherited, Map<String, String> declared, Map<String, String> initial) {
            this.inherited = inherited;
            this.declared = declared;
            this.initial = initial;
        }

        /** The value of a property, or null where it has none. */
        String value(String name) {
            return value(name, 0);
        }

        private String value(String name, int depth) {
            String written = declared.get(name);
            if (written == null) return inherited.get(name);
            if (done.containsKey(name)) return done.get(name);
            String value = switch (written) {
                case "initial" -> null;
                case "inherit", "unset", "revert", "revert-layer" -> inherited.get(name);
                default -> {
                    if (begun.add(name)) {
                        String filled = depth > DEEPEST ? null : fill(written, depth + 1);
                        yield circular.contains(name) ? null : filled;
                    }
                    // Whoever leads back to itself, and all on the way, has no value, fallback or not.
                    circular.addAll(begun);
                    circular.removeAll(done.keySet());
                    yield null;
                }
            };
            if (value == null) value = initial.get(name);
            done.put(name, value);
            return value;
        }

        private String fill(String value, int depth) {
            int at = value.indexOf("var(");
            if (at < 0) return value;
            if (depth > DEEPEST || value.length() > LONGEST) return null;
            StringBuilder out = new StringBuilder();
            int from = 0;
            while (at >= 0) {
                int end = closing(value, at + 4);
                if (end < 0) return null;
                out.append(value, from, at);
                String inner = value.substring(at + 4, end);
                int comma = comma(inner);
                String filled = value((comma < 0 ? inner : inner.substring(0, comma)).strip(), depth + 1);
                if (filled == null && comma >= 0)
                    filled = fill(inner.substring(comma + 1).strip(), depth + 1);
                if (filled == null || out.length() > LONGEST) return null;
                out.append(filled);
                from = end + 1;
                at = value.indexOf("var(", from);
            }
            return out.append(value.substring(from)).toString().strip();
        }
    }

    private static int comma(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') depth++;
            else if (c == ')') depth--;
            else if (c == ',' && depth == 0) return i;
        }
        return -1;
    }

    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '(') depth++;
            else if (text.charAt(i) == ')' && --depth == 0) return i;
        }
        return -1;
    }
}
