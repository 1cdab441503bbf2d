package org.legible.publisher.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.Publisher;

/** Thinks of changes to a site such as slips, attacks and accidents make: keys, values and marks where they do not belong. */
final class Spoiler {

    private static final Pattern SCHEMA_KEY = Pattern.compile("\"([a-z][a-z-]*)\" ?: ?\\{");
    private static final Pattern VALUE = Pattern.compile("(?m)^[^#\\n:]*: (.+)$");
    private static final List<String> TOKENS = List.of(
            // Markdown
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "~~~\n",
            "[",
            "](",
            ")",
            "]",
            "[^a]",
            "[^a]: b\n",
            "![",
            "![a](images/plans.png)",
            "<",
            ">",
            "&",
            "&#xE000;",
            "&lt;",
            "\\",
            "\\_",
            "\n",
            "\n\n",
            "  \n",
            "    ",
            "\t",
            "- ",
            "1. ",
            "27. ",
            "2.14 ",
            "> ",
            "# ",
            "## ",
            "###### ",
            "---\n",
            "===\n",
            "| a | b |\n|---|---|\n| c | d |\n",
            "|",
            "[a]: b\n",
            "[[judgements]]\n",
            "[[recommendations]]\n",
            "[[statistics]]\n",
            "[[actions]]\n",
            "[[assessment]]\n",
            "[[summary]]\n",
            "[[omitted paragraphs=1-9]]\n",
            "[[",
            "]]",
            "{#a}",
            "{#paragraph-1}",
            "{",
            "}",
            "~~a~~",
            "^",
            "paragraph 1",
            "paragraphs 1, 2 and 999",
            "https://a.example",
            "[a](#paragraph-1)",
            "[a](report:fernshire-2018)",
            "[a](report:fernshire-2018#x)",
            "[a](//b.example)",
            "[a](b c)",
            "[a](https://u:p@b.example)",
            "<https://b.example>",
            "[a](javascript:alert(1))",
            "[a](data:text/html,b)",
            "[a](mailto:a@b.example)",
            "[a](tel:1)",
            "[](b)",
            // HTML and templates
            "<zq onzq=\"1\">",
            "</p><zq>",
            "\" onzq=\"1",
            "' onzq='1",
            "<script>zq()</script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "</script><zq>",
            "</style><zq>",
            "</title><zq>",
            "<svg/onload=zq>",
            "&quot; onzq=1",
            "{{ view }}",
            "{% raw %}",
            "{name}",
            // YAML
            ": ",
            "- ",
            "'",
            "\"",
            "|\n",
            ">\n",
            "&a b",
            "*a",
            "!!str",
            "? ",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "#",
            "null",
            "~",
            "true",
            "no",
            "0",
            "-1",
            "1e999",
            "0x1F",
            "999999999999999999999",
            "1.10",
            "[]",
            "{}",
            "[a, b]",
            "{a: b}",
            "\"\"",
            "2026-02-30",
            "2026-13",
            "2026",
            "2015-11-27",
            "2026-12-01T09:30Z",
            "09:30",
            "https://a.example/",
            "//a.example",
            "javascript:zq()",
            "http://",
            "https://[::1",
            "https://a.example/%zz",
            "mailto:",
            "a@b",
            "0800 1111",
            // Letters
            "\u00e9",
            "e\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "\u200b",
            "\u200f",
            "\u202e",
            "\u2066",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\ue000",
            "\uf8ff",
            "\uffff",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\r",
            "\u0130",
            "\u1e9e",
            "\u4e2d",
            // Words
            "a",
            "word ",
            "full",
            "digest",
            "draft",
            "withdrawn",
            "good",
            "none",
            "fernshire",
            "services",
            "one two three ",
            "::error::zq",
            "../../etc/passwd",
            "CON",
            "constructor",
            "__proto__",
            "toString");

    private final Map<String, String> files;
    private final List<String> names;
    private final List<String> keys;
    private final List<String> values = new ArrayList<>();
    private final Random random;

    /** @param seed the same seed makes the same changes of the same files */
    Spoiler(Map<String, String> files, long seed) {
        this.files = files;
        this.names = List.copyOf(files.keySet());
        this.random = new Random(seed);
        TreeSet<String> known = new TreeSet<>();
        for (String schema : Publisher.schemas().values())
            for (Matcher key = SCHEMA_KEY.matcher(schema); key.find(); ) known.add(key.group(1));
        this.keys = List.copyOf(known);
        for (String text : files.values())
            for (Matcher value = VALUE.matcher(text); value.find(); ) values.add(value.group(1));
    }

    /** A few changes. */
    List<Splice> changes() {
        List<Splice> splices = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) splices.add(change());
        return splices;
    }

    private Splice change() {
        String file = names.get(random.nextInt(names.size()));
        String text = files.get(file);
        int at = random.nextInt(text.length() + 1);
        int line = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
        String indent = text.substring(line, end).replaceFirst("[^ ].*", "");
        return switch (random.nextInt(10)) {
            case 0 -> new Splice(file, at, Math.min(text.length(), at + random.nextInt(40)), "");
            case 1 -> new Splice(file, line, Math.min(text.length(), end + 1), "");
            case 2 -> new Splice(file, line, line, text.substring(line, end) + "\n");
            case 3 -> new Splice(file, line, line + indent.length(), " ".repeat(random.nextInt(8)));
            case 4 -> new Splice(file, line, line, indent + pick(keys) + ": " + value() + "\n");
            case 5, 6 -> replacedValue(file, text, line, end);
            case 7 -> new Splice(file, at, at, pick(TOKENS).repeat(1 + random.nextInt(60)));
            default -> new Splice(file, at, at, marks());
        };
    }

    private Splice replacedValue(String file, String text, int line, int end) {
        int colon = text.indexOf(": ", line);
        boolean here = colon >= 0 && colon < end;
        return new Splice(file, here ? colon + 2 : line, end, value());
    }

    private String value() {
        return switch (random.nextInt(3)) {
            case 0 -> pick(values);
            case 1 -> '"' + marks().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
            default -> marks();
        };
    }

    private String marks() {
        StringBuilder marks = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) marks.append(pick(TOKENS));
        return marks.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
