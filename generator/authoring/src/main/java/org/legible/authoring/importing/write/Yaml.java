package org.legible.authoring.importing.write;

import java.util.List;
import java.util.regex.Pattern;

/** Writes values as an author would: names plain or in quotes, words folded under {@code >-}, long texts under {@code |}. */
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z](?:[\\p{L}\\p{N} ,.()’–/-]*[\\p{L}\\p{N}).])?");
    private static final Pattern WORD_OF_YAML = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");
    private static final int WIDTH = 110;

    private Yaml() {}

    /** A value on one line. */
    static String value(String text) {
        boolean isPlain =
                PLAIN.matcher(text).matches() && !WORD_OF_YAML.matcher(text).matches();
        return isPlain ? text : quoted(text);
    }

    /** A value in quotes. */
    static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    /** A list of values in quotes, on one line. */
    static String list(List<String> values) {
        return "[" + String.join(", ", values.stream().map(Yaml::quoted).toList()) + "]";
    }

    /** A key with words, which are folded if they are long. */
    static String prose(String indent, String key, String text) {
        if (indent.length() + key.length() + text.length() < WIDTH - 2) return indent + key + ": " + value(text);
        StringBuilder folded = new StringBuilder(indent + key + ": >-");
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() + word.length() + indent.length() + 3 > WIDTH && !line.isEmpty()) {
                folded.append('\n').append(indent).append("  ").append(line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return folded.append('\n').append(indent).append("  ").append(line).toString();
    }

    /** A key with several paragraphs. */
    static String paragraphs(String indent, String key, String text) {
        StringBuilder block = new StringBuilder(indent + key + ": |");
        text.lines().forEach(line -> block.append('\n').append(line.isEmpty() ? "" : indent + "  " + line));
        return block.toString();
    }
}
